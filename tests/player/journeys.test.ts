import { expect, it } from 'vitest';
import { FakeStorage } from '../tracking/fake-environment.js';
import { Journey } from './journeys.js';
import { compiledCourse, openPlayer } from './open-player.js';

const course = compiledCourse();

it.each(['scorm12', 'scorm2004'] as const)(
  'a learner who does all of it in %s is complete, with nothing refused, and finds every bit again',
  async (edition) => {
    const { api, page, player } = await openPlayer(course, edition);
    const learner = new Journey(player, course);
    learner.allLessons();
    for (const { id } of course.caseStudies) learner.story(id, true);
    learner.assessment(9);
    expect(player.complete).toBe(false);
    learner.assessment(15);
    expect(player.complete).toBe(true);
    page.clock.pass(60_000);
    void player.leave();
    expect(api.log.refusals).toEqual([]);
    const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    expect(api.server.get(status)).toBe('passed');
    const again = await openPlayer(course, edition, { server: new Map(api.server) });
    expect(again.player.progress).toEqual(player.progress);
    expect(again.player.complete).toBe(true);
  },
);

it.each(['scorm12', 'scorm2004'] as const)(
  'the very first step of a first visit in %s survives a crash before the LMS has taken it',
  async (edition) => {
    const device = new FakeStorage();
    const { api, page, player } = await openPlayer(course, edition, {}, device);
    page.clock.pass(1_500);
    const server = new Map(api.server);
    // The line is cut.
    Object.assign(api, { LMSCommit: () => 'false', Commit: () => 'false' });
    player.show('#/MOD0/welcome');
    expect(player.progress.seen).toHaveLength(1);
    const again = await openPlayer(course, edition, { server }, device);
    expect(again.player.notice).toBe('restored-from-device');
    expect(again.player.progress.seen).toEqual(player.progress.seen);
  },
);
