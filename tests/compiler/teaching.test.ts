import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';

describe('what to read again after the assessment', () => {
  const { course } = compileCourse(readCourseSources('.'));
  const pages = new Map(
    course?.lessons.flatMap((lesson) => lesson.pages.map((page) => [page.trackingId, page] as const)),
  );

  it('is, for every question, a page or two that teach what it asks', () => {
    const items = course?.assessment?.items ?? [];
    expect(items.length).toBeGreaterThan(30);
    for (const { id, trackingId, seeds } of items) {
      const teaching = course?.assessment?.teaching[trackingId] ?? [];
      expect(teaching.length, id).toBeGreaterThan(0);
      expect(teaching.length, id).toBeLessThanOrEqual(2);
      for (const page of teaching)
        expect(
          pages.get(page)?.seeds.some((seed) => seeds.includes(seed)),
          `${id} ${page}`,
        ).toBe(true);
    }
  });
});
