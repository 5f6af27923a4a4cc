import { describe, expect, it } from 'vitest';
import {
  activitiesOfWord,
  liveWordOf,
  NO_PROGRESS,
  reportActivity,
  tickLive,
  type Session,
} from '../../src/course/index.js';
import { having, OUTLINE } from './fixtures.js';

const span = { path: 'content/sessions.yaml', line: 1, column: 1 };
const part = { title: 'Kettles', minutes: 5, shows: [] };
const SESSION: Session = {
  id: 'morning',
  title: 'A morning',
  lead: 'Kettles',
  word: 'Red Kettle',
  parts: [
    { ...part, doneLive: ['MOD0_A0', 'MOD1_A1'] },
    { ...part, doneLive: ['MOD0_A0'] },
  ],
  span,
};

describe('a session’s word', () => {
  it('ticks each of its activities once', () => {
    expect(liveWordOf(SESSION)).toEqual({ word: 'redkettle', activities: ['MOD0_A0', 'MOD1_A1'] });
  });

  it('is none where nothing is done live, or no word is given', () => {
    expect(liveWordOf({ ...SESSION, parts: [{ ...part, doneLive: [] }] })).toBeUndefined();
    const { word: _word, ...without } = SESSION;
    expect(liveWordOf(without)).toBeUndefined();
  });

  it.each(['red kettle', 'RED-KETTLE', ' Redkettle. '])('is known as “%s”', (typed) => {
    const live = [{ word: 'redkettle', activities: ['MOD0_A0'] }];
    expect(activitiesOfWord({ ...OUTLINE, live }, typed)).toEqual(['MOD0_A0']);
    expect(activitiesOfWord({ ...OUTLINE, live }, `${typed}s`)).toEqual([]);
    expect(activitiesOfWord(OUTLINE, typed)).toEqual([]);
  });
});

describe('activities done live', () => {
  const ticked = tickLive(NO_PROGRESS, ['MOD0_A0']);

  it('are done, and nothing else is', () => {
    expect(ticked).toEqual(having({ activities: { MOD0_A0: { state: 'done', live: true } } }));
  });

  it('leave alone what the learner has done', () => {
    const own = having({ activities: { MOD0_A0: { state: 'done' } } });
    expect(tickLive(own, ['MOD0_A0'])).toBe(own);
  });

  it('stay live when they are opened again, and are the learner’s own once done alone', () => {
    const opened = reportActivity(ticked, 'MOD0_A0', { state: 'started' });
    expect(opened.activities['MOD0_A0']).toEqual({ state: 'done', live: true });
    expect(reportActivity(opened, 'MOD0_A0', { state: 'done' }).activities['MOD0_A0']).toEqual({ state: 'done' });
  });
});
