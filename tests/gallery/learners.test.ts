import { describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { readGallery } from '../../scripts/gallery-examples.js';
import { isRight, missing, outlineOf, type Progress } from '../../src/course/index.js';
import { progressOf, type LearnerCourse } from '../../src/gallery/learners/learner-progress.js';
import type { Learner } from '../../src/gallery/learners/learner.js';
import { savedRecord } from '../../src/gallery/pages/saved-record.js';
import { decodeState } from '../../src/tracking/index.js';
import { Journey } from '../player/journeys.js';
import { openPlayer } from '../player/open-player.js';

const { course } = compileOrStop('.');
const gallery = readGallery('.', course);
const learners = gallery.learners as readonly Learner[];
const outline = outlineOf(course);
const pieces: LearnerCourse = { ...gallery.course, outline, assessment: gallery.course.assessment };
const of = (name: string): Progress => progressOf(learners, name, pieces);

describe('the learners of the gallery', () => {
  it('go by names of their own', () => {
    const names = learners.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(learners.map(({ name }) => name))('%s has done what a saved state can hold, and nothing else', (name) => {
    const progress = of(name);
    const key = { courseId: outline.id, courseVersion: outline.version, shortForms: outline.shortForms };
    const decoded = decodeState(savedRecord(outline, progress), key);
    expect(decoded).toMatchObject({ problem: 'none', dropped: 0 });
    expect(decoded.progress).toEqual(progress);
  });

  it('are where their names say', () => {
    expect(of('begun').seen).toHaveLength(3);
    expect(of('mid-story').cases['CS1']?.route).toHaveLength(4);
    expect(of('chose-badly').cases['CS1']?.open).toBe(true);
    expect(of('best-ending').cases['CS1']?.best?.percent).toBe(100);
    expect(of('worst-ending').cases['CS1']?.best?.percent).toBeLessThan(20);
    expect(of('mid-assessment').assessment?.sitting?.answers.filter(({ answer }) => answer !== '')).toHaveLength(9);
    expect(of('near-a-pass').assessment).toMatchObject({ tries: 1, passed: false });
    expect(missing(outline, of('all-but-one')).map(({ kind }) => kind)).toEqual(['page']);
    expect(missing(outline, of('all-done'))).toEqual([]);
    expect(missing(outline, of('all-done-some-left-out'))).toEqual([]);
    const wrong = of('checked-wrongly').answers;
    const items = course.lessons.flatMap((lesson) => lesson.items);
    for (const [id, answer] of Object.entries(wrong)) {
      const item = items.find(({ trackingId }) => trackingId === id);
      expect(item && isRight(item, answer)).toBe(false);
    }
  });

  it('have done just what the player makes of the same steps', async () => {
    const { player } = await openPlayer(course, 'scorm12');
    const journey = new Journey(player, course);
    for (const id of ['MOD0', 'MOD1']) journey.lesson(id);
    journey.story('CS1', true);
    const { cases, ...done } = of('best-ending');
    const { cases: played, activities, ...theirs } = player.progress;
    expect(done).toEqual({ ...theirs, activities: withoutChoices(activities) });
    expect(cases['CS1']?.best).toEqual(played['CS1']?.best);
  });
});

describe('a learner whose steps cannot be taken', () => {
  const asking = (steps: unknown): (() => unknown) => {
    const one = [{ name: 'odd', title: 'Odd', steps }] as readonly Learner[];
    return () => progressOf(one, 'odd', pieces);
  };

  it.each([
    ['reads a lesson that the course has not', [{ read: 'MOD99' }], 'the course has no "MOD99"'],
    ['goes to a page that the course has not', [{ goTo: 'MOD0_nowhere' }], 'the course has no "MOD0_nowhere"'],
    ['has a word that no session has', [{ live: 'red kettle' }], 'no session has the word "red kettle"'],
    ['does what nobody knows', [{ sleep: 8 }], 'nobody knows the step {"sleep":8}'],
  ])('%s: is named with what is amiss', (_, steps, message) => {
    expect(asking(steps)).toThrow(`The learner "odd" of src/gallery/learners.yaml: Error: ${message}`);
  });

  it('comes after nobody who is not listed before', () => {
    const later = [{ name: 'odd', title: 'Odd', after: 'odd', steps: [] }];
    expect(() => progressOf(later, 'odd', pieces)).toThrow('has no learner "odd" before this place');
  });
});

/** Which idea or need they chose first is of no matter to a page's state. */
function withoutChoices(activities: Progress['activities']): Progress['activities'] {
  return Object.fromEntries(Object.entries(activities).map(([id, { state }]) => [id, { state }]));
}
