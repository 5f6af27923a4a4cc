import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { authorIdOf, outlineOf, trackingIdOf, type Course } from '../../src/course/index.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';

const { course } = compileCourse(readCourseSources('tests/fixtures/compiler/base'));

describe('outlineOf', () => {
  it('holds what completion asks for, and no prose', () => {
    const outline = course && outlineOf(course);
    expect(outline).toMatchObject({
      id: 'tiny',
      title: 'A course about kettles',
      version: '1.0.0',
      lead: 'One lesson and one story, to try the compiler on.',
      objectives: course?.objectives,
      stops: [
        {
          kind: 'lesson',
          id: 'MOD0',
          title: 'Kettles: how they feel',
          minutes: 6,
          objectives: ['LO1'],
          pages: [
            { id: 'MOD0_the_kettle', slug: 'the-kettle', title: 'The kettle', activities: [], items: [] },
            { id: 'MOD0_own_day', slug: 'own-day', title: 'Your own day', activities: ['MOD0_A0'], items: [] },
            { id: 'MOD0_check', slug: 'check', title: 'Check', activities: [], items: ['MOD0_KC1', 'MOD0_KC2'] },
          ],
        },
        { kind: 'case', id: 'CS1', title: 'A cup at four', minutes: 4, objectives: ['LO1', 'LO2'] },
      ],
      caseStudiesNeeded: 1,
      assessmentNote: 'There is no mark.',
      careNote: 'Somebody gets wet.',
      shortForms: Object.fromEntries(course?.trackingIds.map(({ id, short }) => [id, short]) ?? []),
    });
    expect(JSON.stringify(outline)).not.toMatch(/<p>|<svg/);
  });

  it('does not ask for an activity that is only offered, and still names it', () => {
    const offering: Course | undefined = course && {
      ...course,
      lessons: course.lessons.map((lesson) => ({
        ...lesson,
        activities: lesson.activities.map((words) => ({ ...words, required: false as const })),
      })),
    };
    const page = offering && outlineOf(offering).stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages : []))[1];
    expect(page).toMatchObject({ activities: [], offered: ['MOD0_A0'] });
  });

  it('asks for an activity only where its main view stands', () => {
    const elsewhere = (view: string): Course | undefined =>
      course && {
        ...course,
        lessons: course.lessons.map((lesson) => ({
          ...lesson,
          pages: lesson.pages.map((page) => ({
            ...page,
            blocks: page.blocks.map((block) => (block.kind === 'module' ? { ...block, view } : block)),
          })),
        })),
      };
    const asked = (changed: Course | undefined) =>
      changed &&
      outlineOf(changed).stops.flatMap((stop) =>
        stop.kind === 'lesson' ? stop.pages.flatMap(({ activities }) => activities) : [],
      );
    expect(asked(elsewhere('main'))).toEqual(['MOD0_A0']);
    expect(asked(elsewhere('summary'))).toEqual([]);
  });

  it('throws for a route that the compiler should have refused', () => {
    expect(() => course && outlineOf({ ...course, route: [{ kind: 'case', id: 'CS9' }] })).toThrow('CS9');
  });
});

describe('tracking ids', () => {
  it.each([
    [['CS1', 'kitchen-table'], 'CS1_kitchen_table'],
    [['MOD1', 'KC1'], 'MOD1_KC1'],
    [['MOD1'], 'MOD1'],
  ])('of %j', (parts, id) => {
    expect(trackingIdOf(...parts)).toBe(id);
  });

  it.each([
    ['CS1_kitchen_table', 'CS1', 'kitchen-table'],
    ['CS1', 'CS1', undefined],
    ['CS1_', 'CS1', undefined],
    ['CS10_start', 'CS1', undefined],
  ])('%s back within %s', (id, parent, author) => {
    expect(authorIdOf(id, parent)).toBe(author);
  });
});
