import { getContext, setContext } from 'svelte';
import {
  isAnswered,
  NO_TRIES,
  responseOf,
  type Answer,
  type Assessment,
  type AssessmentProgress,
} from '../../course/index.js';
import {
  answerIn,
  askedIn,
  handIn,
  mendSitting,
  openPlaces,
  SEEDS,
  startSitting,
  type Asked,
} from '../../assessment/index.js';
import type { Player, Unrecorded } from '../player.svelte.js';

/** What an item counts for in the score. */
const WEIGHTING = 1;

/** A try under way on the assessment's page: which question is asked, and what the player is told of it. */
export class AssessmentRun {
  /** What the learner has in front of them. */
  stage = $state<'intro' | 'question' | 'overview'>('intro');
  at = $state(0);
  readonly assessment: Assessment;
  readonly #player: Player;
  #seconds: Record<string, number> = {};
  #shownAt = performance.now();

  constructor(player: Player, assessment: Assessment) {
    this.#player = player;
    this.assessment = assessment;
  }

  get progress(): AssessmentProgress {
    return this.#player.progress.assessment ?? NO_TRIES;
  }

  /** The questions of the try under way; none before the first, and after it has been handed in. */
  get asked(): readonly Asked[] {
    const { sitting } = this.progress;
    return sitting && !sitting.handedIn ? askedIn(this.assessment, sitting) : [];
  }

  get underWay(): boolean {
    return this.asked.length > 0;
  }

  get seed(): number {
    return this.progress.sitting?.seed ?? 0;
  }

  /** Places, from 1, of the questions that are not answered. */
  get open(): readonly number[] {
    return openPlaces(this.asked);
  }

  /** A new try, or the one under way at the first question that is open. */
  enter(): void {
    const { sitting } = this.progress;
    if (sitting && !sitting.handedIn) {
      const mended = mendSitting(this.assessment, sitting);
      this.#player.sit({ ...this.progress, sitting: mended });
      const first = this.asked.findIndex(({ item, answer }) => !isAnswered(item, answer));
      if (first < 0) this.look();
      else this.go(first);
      return;
    }
    this.#seconds = {};
    this.#player.sit(startSitting(this.assessment, this.progress, Math.floor(Math.random() * SEEDS)));
    this.go(0);
  }

  answer(item: string, answer: Answer): void {
    this.#player.sit(answerIn(this.progress, item, answer), [], true);
  }

  go(place: number): void {
    this.#count();
    this.at = place;
    this.stage = 'question';
  }

  look(): void {
    this.#count();
    this.stage = 'overview';
  }

  handIn(): void {
    this.#count();
    const records = this.asked.map((asked) => this.#record(asked));
    this.#player.sit(handIn(this.assessment, this.progress, this.#player.passMark), records);
    this.stage = 'intro';
  }

  /** An answer is saved when it is left. Time at a question adds up over visits to it; after a break what went before is not known. */
  #count(): void {
    this.#player.settle();
    const item = this.stage === 'question' ? this.asked[this.at]?.item.trackingId : undefined;
    const now = performance.now();
    if (item) this.#seconds[item] = (this.#seconds[item] ?? 0) + (now - this.#shownAt) / 1000;
    this.#shownAt = now;
  }

  #record({ item, answer }: Asked): Unrecorded {
    const latencySeconds = this.#seconds[item.trackingId];
    return { ...responseOf(item, answer), weighting: WEIGHTING, latencySeconds };
  }
}

const KEY = Symbol('assessment run');

export function provideRun(run: AssessmentRun): AssessmentRun {
  return setContext(KEY, run);
}

export function useRun(): AssessmentRun | undefined {
  return getContext<AssessmentRun | undefined>(KEY);
}
