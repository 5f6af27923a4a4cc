import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Journey } from './journeys.js';
import { compiledCourse, openPlayer } from './open-player.js';
import { STATES, type Facts } from './saved-states.js';

/**
 * `npm run state:record`, once at each release: learners' states of this version, made by the player itself, with what these
 * learners have done beside them. What has been released is never written again.
 */
const JOURNEYS: Readonly<Record<string, (learner: Journey) => void>> = {
  fresh: (learner) => learner.lesson('MOD0', 1),
  'half-a-lesson': (learner) => {
    learner.lesson('MOD0');
    learner.lesson('MOD1', 4);
  },
  'mid-story': (learner) => {
    learner.lesson('MOD0');
    learner.lesson('MOD1');
    learner.story('CS1', false);
    learner.story('CS1', true, 3);
  },
  'left-out-pages': (learner) => {
    learner.lesson('MOD4');
    learner.leaveOut('MOD5');
    learner.lesson('MOD5', 3);
  },
  'mid-assessment': (learner) => {
    learner.allLessons();
    learner.story('CS1', true);
    learner.story('CS2', false);
    learner.assessment(5);
    learner.assessment(6, 7);
  },
  'not-passed': (learner) => {
    learner.allLessons();
    learner.story('CS3', false);
    learner.assessment(11);
  },
  'all-done': (learner) => {
    learner.allLessons();
    for (const story of ['CS1', 'CS2', 'CS3', 'CS4']) learner.story(story, true);
    learner.assessment(9);
    learner.assessment(15);
  },
};

const course = compiledCourse();
const folder = join(STATES, course.version);

it(`records the states of version ${course.version}`, async () => {
  expect(existsSync(folder), `${folder} is there already: a release's states are never written again`).toBe(false);
  mkdirSync(folder, { recursive: true });
  for (const [name, go] of Object.entries(JOURNEYS)) {
    const { api, page, player } = await openPlayer(course, 'scorm12');
    go(new Journey(player, course));
    page.clock.pass(60_000);
    player.leave();
    const { place = '', ...done } = player.progress;
    const facts: Facts = { complete: player.complete, place, ...done };
    writeFileSync(join(folder, `${name}.txt`), `${api.server.get('cmi.suspend_data') ?? ''}\n`);
    writeFileSync(join(folder, `${name}.yaml`), stringify(facts));
  }
});
