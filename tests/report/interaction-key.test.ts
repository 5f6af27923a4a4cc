import { describe, expect, it } from 'vitest';
import { interactionKey } from '../../scripts/interaction-key.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';

const { course } = compileCourse(readCourseSources('.'));
if (!course) throw new Error('The course does not compile.');
const key = interactionKey(course);

describe('interaction-key.csv', () => {
  it('has a row for each item of the bank, each check and each decision, and no id twice', () => {
    const wanted = [
      ...(course.assessment?.items ?? []),
      ...course.lessons.flatMap(({ items }) => items),
      ...course.caseStudies.flatMap(({ passages }) => passages.filter(({ choices }) => choices.length > 0)),
    ].map(({ trackingId }) => trackingId);
    const ids = key.split('\r\n').map((row) => row.split(',')[0] ?? '');
    expect(ids).toEqual(expect.arrayContaining(wanted));
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.length).toBeGreaterThan(50);
  });

  it('says in words what stands behind a code, its right answer and its outcome', () => {
    const row = key.split('\r\n').find((line) => line.startsWith('FINAL_Q05,')) ?? '';
    expect(row).toContain('Matching');
    expect(row).toContain('c.3: Sees a frayed rug and sorts it out with the person today: Once you notice a risk');
    expect(row).toContain('LO1: Explain risk as normal');
    const order = key.split('\r\n').find((line) => line.startsWith('FINAL_Q13,')) ?? '';
    expect(order.indexOf('d: Be clear what the decision is')).toBeGreaterThan(0);
  });
});
