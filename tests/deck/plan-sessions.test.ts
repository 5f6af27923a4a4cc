import { describe, expect, it } from 'vitest';
import { planSlideDeck, type DeckSession } from '../../src/deck/index.js';
import type { Course, Session } from '../../src/course/index.js';
import { COURSE } from './fixture.js';

const span = { path: 'content/sessions.yaml', line: 1, column: 3 };
const MORNING: Session = {
  id: 'morning',
  title: 'A morning',
  lead: 'One story',
  word: 'Red kettle',
  span,
  parts: [
    {
      title: 'Needs',
      minutes: 6,
      shows: [{ kind: 'lesson', id: 'MOD4', page: 'five-needs' }],
      doneLive: ['MOD4_A6'],
    },
    { title: 'Tea', minutes: 10, shows: [], pause: 'Milk & sugar', doneLive: [] },
    { title: 'Story', minutes: 20, shows: [{ kind: 'case', id: 'CS1', questions: [2] }], doneLive: [] },
    { title: 'Close', minutes: 2, shows: [{ kind: 'closing', id: 'closing' }], doneLive: [] },
  ],
};
const closing = { kind: 'closing', kicker: '', title: 'Thank you', html: '', span } as const;
const WITH_MORNING: Course = { ...COURSE, sessions: [MORNING], closing };
const { sessions } = planSlideDeck(WITH_MORNING);
const named = (id: string): DeckSession => {
  const found = sessions.find((session) => session.id === id);
  if (!found) throw new Error(`no session ${id}`);
  return found;
};

describe('what a trainer can choose', () => {
  it('is the author’s sessions, each lesson and story alone, and everything', () => {
    expect(sessions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'session morning',
      'part mod4',
      'part cs1',
      'all all',
    ]);
  });

  it('is there without any session of an author', () => {
    expect(planSlideDeck(COURSE).sessions.map(({ id }) => id)).toEqual(['mod4', 'cs1', 'all']);
  });
});

describe('a session', () => {
  const { parts, minutes, slides } = named('morning');

  it('takes as long as its parts', () => {
    expect(minutes).toBe(38);
  });

  it('shows one page’s slides, and shares the part’s minutes out as their notes’ minutes stand', () => {
    expect(parts[0]?.slides).toEqual([
      { id: 'mod4_five-needs', seconds: 240 },
      { id: 'mod4_five-needs_2', seconds: 120 },
    ]);
  });

  it('gives nothing of a story’s time to what lies beside its best route', () => {
    const story = parts[2]?.slides ?? [];
    expect(story.find(({ id }) => id === 'cs1_locked-in')?.seconds).toBe(0);
    expect(Math.round(story.reduce((sum, { seconds }) => sum + seconds, 0) / 60)).toBe(20);
  });

  it('asks the questions that it names, and no others', () => {
    const asked = parts[2]?.slides.filter(({ id }) => id.includes('_debrief_')).map(({ id }) => id);
    expect(asked).toEqual(['cs1_debrief_2']);
  });

  it('has a slide of its own for each pause, with a clock', () => {
    expect(parts[1]?.slides).toEqual([{ id: 'morning_pause_2', seconds: 600 }]);
    expect(slides[0]?.content).toMatchObject({ kind: 'pause', timer: 10, html: '<p>Milk &amp; sugar</p>' });
  });

  it('says its word before the farewell', () => {
    expect(parts[3]?.slides.map(({ id }) => id)).toEqual(['morning_word', 'closing']);
    expect(slides[1]?.content).toMatchObject({ html: expect.stringContaining('Red kettle') as string });
  });

  it('says no word where nothing is done live', () => {
    const quiet = { ...MORNING, parts: MORNING.parts.map((part) => ({ ...part, doneLive: [] })) };
    const [session] = planSlideDeck({ ...WITH_MORNING, sessions: [quiet] }).sessions;
    expect(session?.slides.map(({ id }) => id)).toEqual(['morning_pause_2']);
  });
});
