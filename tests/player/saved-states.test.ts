import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { outlineOf, trackingIdOf, type Course, type Progress } from '../../src/course/index.js';
import { decodeState } from '../../src/tracking/index.js';
import { compiledCourse, openPlayer } from './open-player.js';
import { Renamed, savedStates, type Facts } from './saved-states.js';

let course: Course;
let renamed: Renamed;
beforeAll(() => {
  course = compiledCourse();
  renamed = new Renamed(readFileSync('content/tracking-ids.lock', 'utf8'));
});

/** The ids under which things are known today; what the course has retired is not asked for. */
function today<T>(records: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(records).flatMap(([id, value]) => {
      const now = renamed.now(id);
      return now === undefined ? [] : [[now, value] as const];
    }),
  );
}

/** Nothing that a learner has done may be less than it was. */
function expectKept(facts: Facts, progress: Progress): void {
  const names = (ids: readonly string[]): string[] => ids.flatMap((id) => renamed.now(id) ?? []);
  expect(progress.seen).toEqual(expect.arrayContaining(names(facts.seen)));
  expect(progress.leftOut).toEqual(expect.arrayContaining(names(facts.leftOut)));
  expect(progress.activities).toMatchObject(today(facts.activities));
  expect(progress.answers).toMatchObject(today(facts.answers));
  for (const [id, { runs, best, route }] of Object.entries(today(facts.cases))) {
    const known = (passage: string): boolean => renamed.now(trackingIdOf(id, passage)) !== undefined;
    expect(progress.cases[id]?.runs).toBe(runs);
    if (best && known(best.ending)) expect(progress.cases[id]?.best?.percent).toBe(best.percent);
    if (route.every(({ passage }) => known(passage))) expect(progress.cases[id]?.route).toHaveLength(route.length);
  }
  expect(progress.assessment?.tries).toBe(facts.assessment?.tries);
  expect(progress.assessment?.passed).toBe(facts.assessment?.passed);
  expect(progress.assessment?.best).toEqual(facts.assessment?.best);
  const asked = progress.assessment?.sitting?.answers ?? [];
  for (const { item, answer } of facts.assessment?.sitting?.answers ?? []) {
    const now = renamed.now(item);
    if (now !== undefined) expect(asked).toContainEqual({ item: now, answer });
  }
  if (renamed.now(facts.place) !== undefined) expect(progress.place).toBe(renamed.now(facts.place));
}

it('there are states of version 0.1.0', () => {
  expect(savedStates().filter(({ version }) => version === '0.1.0')).toHaveLength(7);
});

describe.each(savedStates())('the state of version $version, $name', ({ text, facts }) => {
  it('still holds every page, answer and story', () => {
    const { id: courseId, version: courseVersion, shortForms } = outlineOf(course);
    const decoded = decodeState(text, { courseId, courseVersion, shortForms });
    expect(decoded).toMatchObject({ problem: 'none', mended: false });
    expectKept(facts, decoded.progress);
  });

  it.each(['scorm12', 'scorm2004'] as const)('is carried on in strict %s without a loss', async (edition) => {
    const server = new Map([
      ['cmi.suspend_data', text],
      ['cmi.exit', 'suspend'],
    ]);
    const first = await openPlayer(course, edition, { server });
    expectKept(facts, first.player.progress);
    first.player.show('#/');
    first.player.report('MOD0_A0', { state: 'started' });
    first.page.hide();
    first.page.transition('pagehide');
    expect(first.api.log.refusals).toEqual([]);
    const second = await openPlayer(course, edition, { server: new Map(first.api.server) });
    expect(second.player.notice).toBe('none');
    expectKept({ ...facts, activities: {} }, second.player.progress);
    if (facts.complete) expect(second.player.complete).toBe(true);
  });
});
