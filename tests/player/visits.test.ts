import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf, type Course } from '../../src/course/index.js';
import { compiledCourse, openPlayer } from './open-player.js';

let course: Course;
beforeAll(() => {
  course = compiledCourse();
});

/** A learner at work: pages, an activity, a question, and the way out. */
function useAll({ player, page }: Awaited<ReturnType<typeof openPlayer>>): void {
  for (const { id } of placesOf(player.outline).slice(0, 6)) player.show(player.href({ kind: 'place', id }));
  player.report('MOD0_A0', { state: 'done' });
  page.clock.pass(10_000);
  page.hide();
  player.leave();
}

function savedBefore(edition: 'scorm12' | 'scorm2004'): Map<string, string> {
  return edition === 'scorm12'
    ? new Map([
        ['cmi.core.lesson_status', 'passed'],
        ['cmi.suspend_data', 'as it was'],
      ])
    : new Map([
        ['cmi.completion_status', 'completed'],
        ['cmi.success_status', 'passed'],
        ['cmi.suspend_data', 'as it was'],
      ]);
}

describe.each(['scorm12', 'scorm2004'] as const)('a visit in %s', (edition) => {
  it.each([
    ['review', 'review'],
    ['browse', 'preview'],
  ])('in %s mode changes nothing, and says so', async (mode, visit) => {
    const server = savedBefore(edition);
    const before = new Map(server);
    const open = await openPlayer(course, edition, { mode, server, credit: 'no-credit' });
    expect(open.player).toMatchObject({ visit, readOnly: true });
    useAll(open);
    expect(open.api.log.sets).toEqual([]);
    expect(open.api.log.count('commit')).toBe(0);
    expect(new Map([...open.api.server].filter(([element]) => before.has(element)))).toEqual(before);
  });

  it.each(['', 'unknown', 'Review', 'NORMAL'])('in mode "%s" is a usual one', async (mode) => {
    const open = await openPlayer(course, edition, { mode });
    expect(open.player).toMatchObject({ visit: 'usual', readOnly: false });
    useAll(open);
    expect(open.api.server.get('cmi.suspend_data')).toContain('c:prt');
  });

  it.each(['', 'credit', 'unknown'])('with credit "%s" is a usual one', async (credit) => {
    expect((await openPlayer(course, edition, { credit })).player.visit).toBe('usual');
  });

  it('without credit is saved like any other, and says that it does not count', async () => {
    const open = await openPlayer(course, edition, { credit: 'no-credit' });
    expect(open.player).toMatchObject({ visit: 'no-credit', readOnly: false });
    useAll(open);
    expect(open.api.log.refusals).toEqual([]);
    expect(open.api.server.get('cmi.suspend_data')).toContain('c:prt');
  });
});

describe('the learner is told what became of their record', () => {
  const SOUND = '1;c:prt,0.1.0;n:3;p:01;s:0102;z:1xjp4qv';
  it.each([
    ['none', ''],
    ['unreadable', 'hello'],
    ['other-course', SOUND.replace('prt', 'other')],
    ['unknown-version', `2${SOUND.slice(1)}`],
    ['truncated', SOUND.slice(0, 26)],
    ['damaged', SOUND],
  ])('%s', async (notice, text) => {
    const server = new Map([['cmi.suspend_data', text]]);
    expect((await openPlayer(course, 'scorm12', { server })).player.notice).toBe(notice);
  });
});
