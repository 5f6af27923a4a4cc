import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { coursePlugin } from '../../scripts/course-plugin.js';
import { compileCourse } from '../../src/compiler/index.js';
import { renderCoverage } from '../../src/editing/render-coverage.js';
import { surveyCoverage } from '../../src/editing/survey-coverage.js';
import { edited } from './editing-course.js';

describe('coverage of ideas', () => {
  it('stands in docs/coverage.md as it is: npm run check -- --write-coverage', () => {
    const { course, editorial } = compileCourse(readCourseSources('.'));
    if (!course) throw new Error('The course has mistakes.');
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(
      renderCoverage(course, surveyCoverage(course, editorial.seeds)),
    );
  });

  it('has no hole: each of the ideas is where the list says, and nothing is left to come', () => {
    const { course, editorial } = compileCourse(readCourseSources('.'));
    if (!course) throw new Error('The course has mistakes.');
    expect(editorial.seeds.length).toBeGreaterThan(100);
    const holes = surveyCoverage(course, editorial.seeds).flatMap(({ seed, places }) =>
      Object.values(places).flatMap((each) =>
        each.filter(({ state }) => state !== 'marked').map(({ place, state }) => `${seed.id} ${place} ${state}`),
      ),
    );
    expect(holes).toEqual([]);
  });

  it('tells what is marked from what is missing, and from what is to come', () => {
    const { course, editorial } = compileCourse(edited('seed-unmarked'));
    if (!course) throw new Error('The fixture has mistakes.');
    const [first, second] = surveyCoverage(course, editorial.seeds);
    const states = [first, second].map((covered) =>
      Object.values(covered?.places ?? {}).map((places) => places.map(({ state }) => state)),
    );
    expect(states).toEqual([
      [
        ['marked', 'unmarked'],
        ['unmarked', 'marked', 'marked'],
        ['marked', 'absent'],
      ],
      [[], ['absent', 'unmarked'], []],
    ]);
    const page = renderCoverage(course, surveyCoverage(course, editorial.seeds));
    expect(page).toContain(
      '| P1 | Risk is normal | MOD0/the-kettle, **MOD0/own-day** | **A0**, CS1/start, slides | MOD0/KC1, *Q01* |',
    );
  });

  it('reaches no learner', () => {
    const { course } = compileCourse(edited('seed-unmarked'));
    if (!course) throw new Error('The fixture has mistakes.');
    const { load } = coursePlugin(() => course) as { load: (id: string) => string | undefined };
    for (const part of ['', '/lesson/MOD0', '/case/CS1']) {
      const served = load(`\0virtual:course${part}`) ?? '';
      expect(served.length).toBeGreaterThan(300);
      expect(served).not.toMatch(/"seeds":\["/);
    }
    expect(course.lessons[0]?.pages[0]?.seeds).toEqual(['P1', 'P2']);
  });
});
