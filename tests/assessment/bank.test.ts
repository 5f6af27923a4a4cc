import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';
import { givenAway, isChoice, outlineOf, placeOf } from '../../src/course/index.js';
import { single } from '../course/items.js';

const { course } = compileCourse(readCourseSources('.'));
if (!course?.assessment) throw new Error('The course has no assessment.');
const { assessment } = course;
const outline = outlineOf(course);

describe('the bank', () => {
  it('has 40 items, five or more for each outcome', () => {
    expect(assessment.items).toHaveLength(40);
    for (const { id } of course.objectives)
      expect(assessment.items.filter(({ objective }) => objective === id).length).toBeGreaterThanOrEqual(5);
  });

  it('says something on every option, pair and order, and knows how hard each item is', () => {
    for (const item of assessment.items) {
      const feedback = isChoice(item) ? item.options.map(({ feedbackHtml }) => feedbackHtml) : [item.feedbackHtml];
      expect(
        feedback.every((words) => words.length > 3),
        item.id,
      ).toBe(true);
      expect(item.difficulty, item.id).toBeGreaterThan(0.5);
    }
  });

  it('leads from every item to a page that teaches its outcome', () => {
    for (const { id, trackingId, objective } of assessment.items) {
      const [page] = assessment.teaching[trackingId] ?? [];
      expect(placeOf(outline, page)?.stop.objectives, id).toContain(objective);
      expect(placeOf(outline, page)?.stop.id, id).not.toBe('MOD7');
    }
  });

  it('cannot be passed by taking the longest options, the shortest, or those of one place', () => {
    const { singles, longest, shortest, places } = givenAway(assessment.items);
    expect(singles).toBeGreaterThan(20);
    for (const count of [longest, shortest, ...places]) expect(count / singles).toBeLessThan(0.45);
  });
});

describe('what gives an answer away', () => {
  it('counts only where the right option alone stands out', () => {
    const even = single();
    const long = {
      ...even,
      options: even.options.map((option) => (option.correct ? { ...option, text: `${option.text}, in full` } : option)),
    };
    expect(givenAway([even])).toEqual({ singles: 1, longest: 0, shortest: 0, places: [0, 0, 1, 0] });
    expect(givenAway([even, long])).toMatchObject({ singles: 2, longest: 1, shortest: 0, places: [0, 0, 2, 0] });
  });
});
