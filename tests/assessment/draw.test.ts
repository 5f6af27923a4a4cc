import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { drawItems } from '../../src/assessment/index.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { bank, LIKE_THE_COURSE } from './banks.js';

const { course } = compileCourse(readCourseSources('.'));
const real = course?.assessment;

function ids(items: readonly { readonly trackingId: string }[]): string[] {
  return items.map(({ trackingId }) => trackingId);
}

describe('10,000 tries drawn from the course’s own bank, one after the other', () => {
  it('each have 15 questions, two or more for every outcome, and none of the last try', () => {
    if (!real) throw new Error('The course has no assessment.');
    let last: string[] = [];
    const asked = new Map<string, number>();
    for (let seed = 0; seed < 10_000; seed += 1) {
      const drawn = drawItems(real, seed, { avoid: last });
      const now = ids(drawn);
      expect(new Set(now).size).toBe(15);
      for (const objective of real.objectives)
        expect(drawn.filter((item) => item.objective === objective).length).toBeGreaterThanOrEqual(2);
      expect(now.filter((id) => last.includes(id))).toEqual([]);
      for (const id of now) asked.set(id, (asked.get(id) ?? 0) + 1);
      last = now;
    }
    // Chance is even enough that no question is rare and none stands in every other try.
    expect(asked.size).toBe(40);
    expect(Math.min(...asked.values())).toBeGreaterThan(2_000);
    expect(Math.max(...asked.values())).toBeLessThan(6_000);
  });
});

describe('a draw', () => {
  const assessment = bank(LIKE_THE_COURSE);

  it('is the same for the same seed, whatever the order of the file, and another for another seed', () => {
    const turned = { ...assessment, items: [...assessment.items].reverse() };
    expect(ids(drawItems(turned, 7))).toEqual(ids(drawItems(assessment, 7)));
    expect(ids(drawItems(assessment, 8))).not.toEqual(ids(drawItems(assessment, 7)));
  });

  it('asks again only what a small bank has no more of', () => {
    const small = bank([3, 3], 5, 2);
    for (let seed = 0; seed < 200; seed += 1) {
      const first = ids(drawItems(small, seed));
      const second = drawItems(small, seed + 1, { avoid: first });
      expect(second).toHaveLength(5);
      // Six items, five of them just asked: the sixth comes, and four come again.
      expect(ids(second).filter((id) => !first.includes(id))).toHaveLength(1);
    }
  });

  it('takes the whole bank when it is no larger than a try', () => {
    expect(ids(drawItems(bank([1, 1], 15, 2), 3)).sort()).toEqual(['FINAL_Q01', 'FINAL_Q02']);
  });

  it('keeps what is in already', () => {
    const keep = ['FINAL_Q01', 'FINAL_Q40'];
    const drawn = drawItems(assessment, 5, { keep });
    expect(ids(drawn)).toEqual(expect.arrayContaining(keep));
    expect(drawn).toHaveLength(15);
  });

  it('mixes the outcomes on screen', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      drawItems(assessment, seed)
        .map(({ objective }) => objective)
        .join(),
    );
    expect(orders.filter((order) => order === order.split(',').sort().join())).toEqual([]);
  });
});
