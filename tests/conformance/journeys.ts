import { expect } from '@playwright/test';
import type { DecodedState } from '../../src/tracking/index.js';
import { answerAll, handIn } from '../browser/sit-assessment.js';
import {
  expectEnded,
  expectTimeTold,
  expectHeld,
  expectSaved,
  expectSoundCalls,
  expectStanding,
  expectUnearned,
} from './expectations.js';
import { allButTheEnd, FINISHED, readState } from './prepared.js';
import { valuesOf, Visit, type Stage } from './visit.js';

export interface Journey {
  readonly id: string;
  readonly title: string;
  /** Throws where the course does not keep its promises. */
  readonly play: (stage: Stage) => Promise<void>;
}

const CHECK_PAGE = '#/MOD1/check';
const TEST_PAGE = '#/MOD7/final-assessment';

export const JOURNEYS: readonly Journey[] = [
  { id: 'open-close', title: 'Open and close', play: openAndClose },
  { id: 'half-lesson', title: 'Half a lesson, and back', play: halfALesson },
  { id: 'whole', title: 'To the end of the course', play: toTheEnd },
  { id: 'fail-pass', title: 'Not yet, then a pass', play: notYetThenPass },
  { id: 'crash', title: 'Crash, and resume', play: crashAndResume },
];

async function openAndClose(stage: Stage): Promise<void> {
  const before = begin(stage, {});
  const visit = await Visit.begin(stage);
  await visit.ready(/^Start/);
  await leave(stage, visit);
  if (stage.profile.keeps === 'nothing') {
    expectUnchanged(stage, before);
    return;
  }
  expectUnearned(stage);
  const again = await Visit.begin(stage);
  await again.ready(/^Start/);
  await leave(stage, again);
  expectUnearned(stage);
}

async function halfALesson(stage: Stage): Promise<void> {
  const before = begin(stage, {});
  const visit = await Visit.begin(stage);
  const done = await answerAQuestion(stage, visit);
  await expectSaved(stage, visit, done);
  await visit.hide();
  await expectTimeTold(stage);
  await visit.show();
  await visit.turnTo('#/MOD1/better-together');
  const further = (state: DecodedState): boolean =>
    done(state) && state.progress.seen.includes(pageOf(stage, 'better-together'));
  await expectSaved(stage, visit, further);
  await leave(stage, visit);
  if (stage.profile.keeps === 'nothing') {
    expectUnchanged(stage, before);
    return;
  }
  const again = await Visit.begin(stage);
  await again.ready(/^Continue: Better together/);
  await expectHeld(stage, further);
  await leave(stage, again);
  if (!stage.profile.without && stage.profile.keeps === 'lms')
    expect(valuesOf(stage)['cmi.interactions.0.id']).toBe(firstItem(stage));
  expectUnearned(stage);
}

async function toTheEnd(stage: Stage): Promise<void> {
  const before = begin(stage, allButTheEnd(stage.course, stage.profile, 'good'));
  const visit = await Visit.begin(stage);
  await visit.ready(/./);
  await visit.turnTo(TEST_PAGE);
  await visit.press('Carry on with the assessment');
  await answerAll(visit.frame, 15);
  await handIn(visit.frame, 'You have passed');
  await expectSaved(stage, visit, (state) => state.progress.assessment?.passed === true);
  await leave(stage, visit);
  if (stage.profile.keeps === 'nothing') {
    expectUnchanged(stage, before);
    return;
  }
  const again = await Visit.begin(stage);
  await again.ready(/^Look through the course again/);
  await expectStanding(stage, { done: true, score: 100 });
  await again.turnTo(CHECK_PAGE);
  await leave(stage, again);
  await expectStanding(stage, { done: true, score: 100 });
}

async function notYetThenPass(stage: Stage): Promise<void> {
  const before = begin(stage, allButTheEnd(stage.course, stage.profile, 'poor'));
  const visit = await Visit.begin(stage);
  await visit.ready(/./);
  await visit.turnTo(TEST_PAGE);
  await visit.press('Carry on with the assessment');
  await answerAll(visit.frame, 5);
  await handIn(visit.frame, 'Not yet');
  if (stage.profile.keeps === 'lms') await expectStanding(stage, { done: false, score: 33.33 });
  await visit.turnTo(TEST_PAGE);
  await visit.press('Try again with new questions');
  await answerAll(visit.frame, 15);
  await handIn(visit.frame, 'You have passed');
  await expectSaved(stage, visit, (state) => state.progress.assessment?.passed === true);
  await leave(stage, visit);
  if (stage.profile.keeps === 'nothing') {
    expectUnchanged(stage, before);
    return;
  }
  const again = await Visit.begin(stage);
  await again.ready(/^Look through the course again/);
  await expectStanding(stage, { done: true, score: 100 });
  await leave(stage, again);
}

async function crashAndResume(stage: Stage): Promise<void> {
  const before = begin(stage, {});
  const visit = await Visit.begin(stage);
  const done = await answerAQuestion(stage, visit);
  // Without the device's store, a save that is spread over slow calls is all that there is.
  if (stage.profile.storageDenied) await expectHeld(stage, done);
  await visit.crash();
  if (stage.profile.keeps === 'nothing') {
    expectUnchanged(stage, before);
    return;
  }
  const again = await Visit.begin(stage);
  await again.ready(/^Continue: Check/);
  await again.start();
  await expectHeld(stage, done);
  await leave(stage, again);
  expectUnearned(stage);
}

/** @returns what the LMS holds at the start */
function begin(stage: Stage, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { keeps, edition } = stage.profile;
  const held = { ...values, ...(keeps === 'nothing' && FINISHED[edition]) };
  Object.assign(stage.server.attempt(stage.attempt), { values: { ...held } });
  return held;
}

/** @returns whether a state has the answer, and the pages on the way to it */
async function answerAQuestion(stage: Stage, visit: Visit): Promise<(state: DecodedState) => boolean> {
  await visit.ready(/^Start/);
  await visit.start();
  // What the device keeps is found again by a token in the LMS's own copy: that has to have come there once.
  if (stage.profile.trouble?.commitFails) await expectHeld(stage, ({ context }) => context.deviceToken !== '');
  await visit.next();
  await visit.turnTo(CHECK_PAGE);
  await visit.frame.getByRole('radio').last().check();
  await visit.press('Check my answer');
  await expect(visit.frame.locator('.options .aside')).toBeVisible();
  const pages = ['welcome', 'own-day'].map((page) => pageOf(stage, page));
  return ({ progress }) =>
    progress.answers[firstItem(stage)] !== undefined && pages.every((page) => progress.seen.includes(page));
}

async function leave(stage: Stage, visit: Visit): Promise<void> {
  await visit.leave();
  expectSoundCalls(stage, visit.calls);
  expectEnded(stage, visit.calls);
}

function expectUnchanged(stage: Stage, before: Readonly<Record<string, string>>): void {
  expect(valuesOf(stage)).toMatchObject(before);
  expect(stateOf(stage).progress).toEqual(readState(stage.course, before).progress);
}

function stateOf(stage: Stage): DecodedState {
  return readState(stage.course, valuesOf(stage));
}

function pageOf({ course }: Stage, slug: string): string {
  const pages = course.lessons.flatMap((lesson) => lesson.pages);
  return pages.find(({ id }) => id === slug)?.trackingId ?? '';
}

function firstItem({ course }: Stage): string {
  const lesson = course.lessons.find(({ id }) => id === 'MOD1');
  return lesson?.items[0]?.trackingId ?? '';
}
