import { expect } from '@playwright/test';
import type { DecodedState } from '../../src/tracking/index.js';
import type { SeenCall } from './lms-page/launch.js';
import { readState } from './prepared.js';
import type { Profile } from './profiles.js';
import { valuesOf, type Stage, type Visit } from './visit.js';

/**
 * For a save that is tried again after 2, 4, 8 and 16 seconds, or that is spread over slow calls. Fifteen answers go out in eight
 * saves or more; where each is refused at first, every one of them takes two pauses.
 */
const PATIENCE = { timeout: 90_000 };
const LONGEST_STATE = 4_000;

const STATUS = /(lesson|completion|success)_status$/;
const RANKS: Readonly<Record<string, number>> = {
  '': 0,
  'not attempted': 0,
  unknown: 0,
  incomplete: 1,
  completed: 2,
  passed: 3,
};

export interface Standing {
  readonly done: boolean;
  readonly score: number | undefined;
}

/** What a report would show. */
export function standingOf({ edition }: Profile, values: Readonly<Record<string, string>>): Standing {
  const done =
    edition === 'scorm12'
      ? values['cmi.core.lesson_status'] === 'passed'
      : values['cmi.completion_status'] === 'completed' && values['cmi.success_status'] === 'passed';
  const score = edition === 'scorm12' ? values['cmi.core.score.raw'] : values['cmi.score.raw'];
  return { done, score: score === undefined || score === '' ? undefined : Number(score) };
}

/** In the first launch: with the LMS now, or told that it is not. */
export async function expectSaved(stage: Stage, visit: Visit, holds: (state: DecodedState) => boolean): Promise<void> {
  const { keeps, mode, trouble } = stage.profile;
  if (keeps === 'lms') await expectHeld(stage, holds);
  if (keeps === 'lms' && !trouble?.commitFails && !trouble?.throwsEvery)
    await expect(visit.frame.getByText(/Not saved yet|saves no more/)).toHaveCount(0);
  if (keeps === 'device') await visit.says(/Not saved yet|saves no more/);
  if (keeps === 'nothing')
    await visit.says(mode === 'browse' ? /This is a preview/ : /looking back at a finished attempt/);
}

/** With the LMS, soon. */
export async function expectHeld(stage: Stage, holds: (state: DecodedState) => boolean): Promise<void> {
  await expect.poll(() => holds(readState(stage.course, valuesOf(stage))), PATIENCE).toBe(true);
}

/** A hidden page may never be heard of again: it has said by then how long the visit was. */
export async function expectTimeTold(stage: Stage): Promise<void> {
  const { engine, keeps, edition } = stage.profile;
  if (engine !== 'strict' || keeps !== 'lms') return;
  const element = edition === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time';
  await expect.poll(() => valuesOf(stage)[element], PATIENCE).toBeDefined();
}

export async function expectStanding(stage: Stage, standing: Standing): Promise<void> {
  await expect.poll(() => standingOf(stage.profile, valuesOf(stage)), PATIENCE).toEqual(standing);
}

/** The status that no learner's deed has earned is never there, nor a score before the assessment is handed in. */
export function expectUnearned({ profile, ...stage }: Stage): void {
  expect(standingOf(profile, valuesOf({ profile, ...stage }))).toEqual({ done: false, score: undefined });
  const values = valuesOf({ profile, ...stage });
  expect(values[profile.edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status']).toBe('incomplete');
}

/** What holds of every launch, whatever the learner did in it. */
export function expectSoundCalls({ profile }: Stage, calls: readonly SeenCall[]): void {
  const named = (name: SeenCall['name']): readonly SeenCall[] => calls.filter((call) => call.name === name);
  const sets = named('set');
  if (profile.keeps === 'nothing') expect([...sets, ...named('commit')], 'nothing is written').toEqual([]);
  else if (!profile.trouble?.throwsEvery) expect(sets[0]?.value, 'the first thing said').toBe('suspend');
  for (const { element, value } of sets) {
    if (STATUS.test(element)) expect(value, element).not.toBe('failed');
    if (element === 'cmi.suspend_data') expect(value.length).toBeLessThanOrEqual(LONGEST_STATE);
  }
  expectRising(sets);
  if (!profile.trouble && !profile.without) expect(sets.filter(({ answer }) => answer !== 'true')).toEqual([]);
  if (profile.trouble?.blocksFor) expect(Math.max(...calls.map(({ before }) => before)), 'calls in a turn').toBe(0);
}

/** Of a launch that was left in peace: ended once, and nothing after it. */
export function expectEnded({ profile }: Stage, calls: readonly SeenCall[]): void {
  const ends = calls.filter(({ name }) => name === 'finish').length;
  // A preview is not ended: an LMS would make "completed" of it.
  expect(ends, 'ends').toBe(profile.mode === 'browse' ? 0 : 1);
  const last = calls.filter(({ name }) => name !== 'error').at(-1);
  if (ends > 0) expect(last?.name, 'the last call').toBe('finish');
}

function expectRising(sets: readonly SeenCall[]): void {
  const held = new Map<string, number>();
  for (const { element, value, answer } of sets.filter((set) => STATUS.test(set.element))) {
    const rank = RANKS[value] ?? 0;
    // Our 1.2 adapter steps over `completed` to make Moodle send `passed` again after a refused save.
    const isStep = value === 'completed' && element === 'cmi.core.lesson_status';
    if (!isStep) expect(rank, `${element} = ${value}`).toBeGreaterThanOrEqual(held.get(element) ?? 0);
    if (answer === 'true') held.set(element, rank);
  }
}
