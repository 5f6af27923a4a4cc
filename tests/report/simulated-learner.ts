import { vi } from 'vitest';
import {
  isChoice,
  isRight,
  outlineOf,
  placesOf,
  rightAnswer,
  type Answer,
  type CaseStudy,
  type Course,
  type Item,
} from '../../src/course/index.js';
import { Run } from '../../src/player/case-study/run.svelte.js';
import { AssessmentRun } from '../../src/player/assessment/run.svelte.js';
import { itemInteraction } from '../../src/player/blocks/item-interaction.js';
import { Player } from '../../src/player/player.svelte.js';
import { Journal, openSession } from '../../src/tracking/index.js';
import { FakePage } from '../tracking/fake-environment.js';
import { TestAttempt } from '../lms/session.js';
import type { EditionId } from '../../src/lms/edition.js';

export type Below = (below: number) => number;

/** What a learner really did: told by the learner, and by no part of the report. */
export interface Deeds {
  readonly answers: Map<string, { readonly said: Answer; readonly right: boolean }>;
  readonly routes: Map<string, { readonly choices: string[]; readonly at: string }>;
  readonly handedIn: boolean;
  readonly complete: boolean;
  readonly percent: number | undefined;
}

/** One learner in the course's own player, in the local LMS's run-time, with no screen. */
export async function simulate(course: Course, edition: EditionId, next: Below) {
  const attempt = new TestAttempt(edition);
  const call = attempt.launch();
  const api = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: string[]) =>
          call(String(name), ...args),
    },
  );
  const page = new FakePage(edition === 'scorm12' ? { API: api } : { API_1484_11: api });
  const session = await openSession({ edition, courseId: course.id, environment: page.environment });
  const data = { outline: outlineOf(course), lessons: {}, caseStudies: {}, reference: vi.fn() };
  const journal = new Journal(page.environment.storage, course.id);
  const player = new Player(
    data,
    journal,
    () => new Date(page.clock.now),
    () => true,
  );
  player.resume(session);
  const keen = next(30) === 0;
  const answers: Deeds['answers'] = new Map();
  const routes: Deeds['routes'] = new Map();
  for (const item of course.lessons.flatMap(({ items }) => items)) {
    if (!keen && next(5) > 0) continue;
    const said = answerTo(item, next, 6);
    player.answer(item.trackingId, said, itemInteraction(item, said, 5));
    answers.set(item.trackingId, { said, right: isRight(item, said) });
  }
  for (const story of course.caseStudies) {
    if (keen || next(3) === 0) routes.set(story.id, play(player, story, keen ? 99 : next(12), next));
  }
  const handedIn = keen || next(3) === 0;
  const percent = handedIn ? sit(player, course, answers, keen ? 100 : 7, next) : undefined;
  if (keen) readEverything(player);
  page.clock.pass(60_000);
  void player.leave();
  const deeds: Deeds = { answers, routes, handedIn, complete: player.complete, percent };
  return { deeds, cmi: attempt.cmi, lost: attempt.lost };
}

/** Right so many times in ten; otherwise an answer at random. */
function answerTo(item: Item, next: Below, skill: number): Answer {
  if (skill > 10 || next(10) < skill) return rightAnswer(item);
  if (isChoice(item)) return item.options[next(item.options.length)]?.id ?? '';
  if (item.type === 'match')
    return item.pairs.map(({ id }) => id + (item.pairs[next(item.pairs.length)]?.answer.id ?? '')).join('');
  return [...item.steps]
    .sort(() => next(3) - 1)
    .map(({ id }) => id)
    .join('');
}

function play(player: Player, story: CaseStudy, most: number, next: Below): { choices: string[]; at: string } {
  const run = new Run(player, story);
  run.begin();
  const choices: string[] = [];
  while (run.playthrough && !run.playthrough.ending && choices.length < most) {
    const options = run.playthrough.choices;
    const choice = options[next(options.length)];
    if (!choice) break;
    choices.push(choice.id);
    run.choose(choice);
    run.continueOn();
  }
  const at = run.playthrough?.passage.id ?? '';
  return { choices, at };
}

function sit(player: Player, course: Course, answers: Deeds['answers'], skill: number, next: Below): number {
  if (!course.assessment) throw new Error('The course has no assessment.');
  const run = new AssessmentRun(player, course.assessment);
  run.enter();
  let right = 0;
  const { asked } = run;
  for (const { item } of asked) {
    const said = answerTo(item, next, skill);
    run.answer(item.trackingId, said);
    answers.set(item.trackingId, { said, right: isRight(item, said) });
    if (isRight(item, said)) right += 1;
  }
  run.handIn();
  return Math.round((right / asked.length) * 10_000) / 100;
}

function readEverything(player: Player): void {
  for (const { id, page } of placesOf(player.outline)) {
    if (page) player.show(player.href({ kind: 'place', id }));
    for (const activity of page?.activities ?? []) player.report(activity, { state: 'done' });
  }
}
