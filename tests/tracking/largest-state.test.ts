import { describe, expect, it } from 'vitest';
import { NO_ORGANISATION, type CourseOutline } from '../../src/course/index.js';
import { decodeState, encodeState, largestState, LARGEST_STATE_ALLOWED } from '../../src/tracking/index.js';

/** As large as the whole curriculum: 8 lessons, 4 cases of 16 passages. */
function outline(pagesPerLesson = 7): CourseOutline {
  const lessons = Array.from({ length: 8 }, (_, lesson) => ({
    kind: 'lesson' as const,
    id: `MOD${lesson}`,
    title: '',
    minutes: 10,
    objectives: [],
    optional: lesson === 5,
    pages: Array.from({ length: pagesPerLesson }, (_page, page) => ({
      id: `MOD${lesson}_page_${page}`,
      slug: `page-${page}`,
      title: '',
      activities: page === 2 ? [`MOD${lesson}_A${lesson}`] : [],
      items: page > 3 ? [`MOD${lesson}_KC${page}`] : [],
    })),
  }));
  const cases = Array.from({ length: 4 }, (_, index) => ({
    kind: 'case' as const,
    id: `CS${index + 1}`,
    title: '',
    minutes: 8,
    objectives: [],
  }));
  const pages = lessons.flatMap((lesson) => lesson.pages);
  const ids = [
    ...lessons.map(({ id }) => id),
    ...pages.flatMap((page) => [page.id, ...page.activities, ...page.items]),
    ...cases.flatMap(({ id }) => [id, ...Array.from({ length: 16 }, (_, passage) => `${id}_passage_${passage}`)]),
  ];
  return {
    id: 'prt',
    title: '',
    version: '1.0.0',
    lead: '',
    objectives: [],
    stops: [...lessons, ...cases],
    caseStudiesNeeded: 2,
    assessmentNote: '',
    careNote: '',
    organisation: NO_ORGANISATION,
    shortForms: Object.fromEntries(ids.map((id, index) => [id, index.toString(36).padStart(2, '0')])),
  };
}

const bounds = {
  longestRoutes: { CS1: 8, CS2: 8, CS3: 7, CS4: 9 },
  choices: { MOD1_A1: { s1: 'P3', s2: 'P3', s3: 'P3', s4: 'P3' } },
};

describe('largestState', () => {
  it('stays well within what SCORM 1.2 allows, for a course as large as the curriculum', () => {
    const largest = largestState(outline(), bounds);
    expect(largest.missing).toEqual([]);
    expect(largest.characters).toBeLessThanOrEqual(LARGEST_STATE_ALLOWED);
    expect(largest.characters).toBeLessThanOrEqual(2_500);
    expect(largest.sections).toMatchObject({ s: 112, l: 14, k: 95, p: 2 });
  });

  it('measures a state that reads back whole, and that no other state exceeds', () => {
    const course = outline();
    const { characters } = largestState(course, bounds);
    const key = { courseId: course.id, courseVersion: course.version, shortForms: course.shortForms };
    const some = encodeState(
      {
        place: 'CS4',
        seen: ['MOD0_page_0'],
        leftOut: ['MOD5_page_0'],
        activities: {},
        answers: {},
        cases: {
          CS4: {
            seed: 46_655,
            open: true,
            runs: 99,
            best: { ending: 'passage-15', percent: 100 },
            route: Array.from({ length: 9 }, () => ({ passage: 'passage-1', choice: 'c' })),
          },
        },
      },
      { ...key, sequence: 1, deviceToken: 'abcdefgh', interactionOrder: ['CS4_passage_1'] },
    );
    expect(decodeState(some, key).problem).toBe('none');
    expect(some.length).toBeLessThan(characters);
  });

  it('grows with every page, route and choice', () => {
    const { characters } = largestState(outline(), bounds);
    expect(largestState(outline(8), bounds).characters).toBeGreaterThan(characters);
    const longer = { ...bounds, longestRoutes: { ...bounds.longestRoutes, CS1: 9 } };
    expect(largestState(outline(), longer).characters).toBe(characters + 4);
  });

  it('names what would be lost for want of a short form', () => {
    const { MOD0_page_0: _, ...shortForms } = outline().shortForms;
    expect(largestState({ ...outline(), shortForms }, bounds).missing).toEqual(['MOD0_page_0']);
  });
});
