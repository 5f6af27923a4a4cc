import type { Locator } from '@playwright/test';
import { outlineOf, placesOf, type Course } from '../../src/course/index.js';
import { hashOf } from '../../src/player/view.js';
import type { DecodedState } from '../../src/tracking/index.js';
import { SeededRandom } from '../tracking/seeded-random.js';
import { expect } from './stage.js';
import { readState } from './prepared.js';
import { valuesOf, Visit, type Stage } from './visit.js';

/** What a learner has submitted, counted; a later state must hold at least as much of each. */
interface Submitted {
  readonly seen: ReadonlySet<string>;
  readonly answers: number;
  readonly decisions: number;
  readonly assessment: number;
}

/** Milliseconds from the beginning of a step within which the power fails. */
const LATEST = 400;
const MOST_STEPS = 3;
/** For a save that is tried again with growing pauses. */
const PATIENCE = { timeout: 40_000 };

/** Kills the page at random moments of one attempt, and comes back after each: what was submitted is there. */
export async function killAtRandom(stage: Stage, seed: number, moments: number): Promise<void> {
  const random = new SeededRandom(seed);
  const learner = new RandomLearner(stage.course, random);
  let held = submittedIn(readState(stage.course, {}));
  for (let moment = 1; moment <= moments; moment += 1) {
    const visit = await Visit.begin(stage);
    await visit.ready(/./);
    const message = `seed ${seed}, moment ${moment}`;
    await expect
      .poll(() => isHeld(held, submittedIn(readState(stage.course, valuesOf(stage)))), { message })
      .toBe(true);
    held = submittedIn(readState(stage.course, valuesOf(stage)));
    if (moment === 1) await tokenSaved(stage);
    for (let step = random.whole(MOST_STEPS); step > 0; step -= 1) held = await learner.step(visit, held);
    const cut = learner.step(visit, held).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, random.whole(LATEST)));
    await visit.crash();
    await cut;
  }
}

/**
 * The device's copy is found by the token in the learner's own saved state, which is sent when a course is opened for the
 * first time: docs/decisions/0017.
 */
async function tokenSaved(stage: Stage): Promise<void> {
  await expect.poll(() => readState(stage.course, valuesOf(stage)).context.deviceToken, PATIENCE).not.toBe('');
}

class RandomLearner {
  readonly #random: SeededRandom;
  readonly #pages: readonly { readonly id: string; readonly address: string; readonly hasCheck: boolean }[];
  readonly #stories: readonly string[];
  readonly #testPage: string;

  constructor(course: Course, random: SeededRandom) {
    const outline = outlineOf(course);
    this.#random = random;
    this.#pages = placesOf(outline).flatMap(({ id, page }) =>
      page && !page.assessment
        ? [{ id, address: hashOf({ kind: 'place', id }, outline), hasCheck: page.items.length > 0 }]
        : [],
    );
    this.#stories = course.caseStudies.map(({ id }) => hashOf({ kind: 'place', id }, outline));
    this.#testPage = hashOf({ kind: 'place', id: outline.assessment?.page ?? '' }, outline);
  }

  /** One thing that a learner does. @returns what is submitted by then */
  step(visit: Visit, held: Submitted): Promise<Submitted> {
    const kinds = [
      () => this.turn(visit, held),
      () => this.#check(visit, held),
      () => this.#decide(visit, held),
      () => this.#sit(visit, held),
    ];
    return this.#random.pick(kinds)();
  }

  async turn(visit: Visit, held: Submitted): Promise<Submitted> {
    const { id, address } = this.#random.pick(this.#pages);
    await visit.turnTo(address);
    return { ...held, seen: new Set([...held.seen, id]) };
  }

  async #check(visit: Visit, held: Submitted): Promise<Submitted> {
    const page = this.#random.pick(this.#pages.filter(({ hasCheck }) => hasCheck));
    await visit.turnTo(page.address);
    const seen = { ...held, seen: new Set([...held.seen, page.id]) };
    const option = visit.frame.getByRole('radio').last();
    if (!(await option.isVisible()) || !(await option.isEnabled())) return seen;
    await option.check();
    const submit = visit.frame.getByRole('button', { name: 'Check my answer' });
    return (await pressed(submit)) ? { ...seen, answers: held.answers + 1 } : seen;
  }

  async #decide(visit: Visit, held: Submitted): Promise<Submitted> {
    await visit.turnTo(this.#random.pick(this.#stories));
    for (const name of ['Start the story', 'Continue the story'])
      await pressed(visit.frame.getByRole('button', { name }));
    const chosen = await pressed(visit.frame.locator('.choices').getByRole('button').first());
    return chosen ? { ...held, decisions: held.decisions + 1 } : held;
  }

  async #sit(visit: Visit, held: Submitted): Promise<Submitted> {
    await visit.turnTo(this.#testPage);
    for (const name of ['Start the assessment', 'Carry on with the assessment'])
      await pressed(visit.frame.getByRole('button', { name }));
    const option = visit.frame.getByRole('radio').first();
    if (!(await option.isVisible()) || (await option.isChecked())) return held;
    await option.check();
    return { ...held, assessment: held.assessment + 1 };
  }
}

async function pressed(button: Locator): Promise<boolean> {
  if (!(await button.isVisible())) return false;
  await button.click();
  return true;
}

function submittedIn({ progress }: DecodedState): Submitted {
  const answers = progress.assessment?.sitting?.answers ?? [];
  return {
    seen: new Set(progress.seen),
    answers: Object.keys(progress.answers).length,
    decisions: Object.values(progress.cases).reduce((sum, { route }) => sum + route.length, 0),
    assessment: answers.filter(({ answer }) => answer !== '').length,
  };
}

function isHeld(submitted: Submitted, state: Submitted): boolean {
  const counts = (['answers', 'decisions', 'assessment'] as const).every((kind) => state[kind] >= submitted[kind]);
  return counts && [...submitted.seen].every((page) => state.seen.has(page));
}
