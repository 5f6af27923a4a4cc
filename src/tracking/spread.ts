import type { Timers } from './environment.js';
import type { Steps } from './steps.js';

/** Milliseconds. Quick calls go together within it; a slow one ends the page's turn, and the next waits for another. */
const LONGEST_TURN = 10;

interface Job {
  /** @returns whether the job is done */
  readonly step: () => boolean;
}

/** Does jobs one after the other, and never keeps the page for longer than its turn and one call. */
export class Spread {
  readonly #timers: Timers;
  readonly #now: () => number;
  readonly #jobs: Job[] = [];
  #handle: unknown;
  #stepping = false;

  constructor(timers: Timers, now: () => number) {
    this.#timers = timers;
    this.#now = now;
  }

  get busy(): boolean {
    return this.#jobs.length > 0;
  }

  /** Begins at once, where nothing else is under way. */
  run<T>(steps: Steps<T>, done: (value: T) => void): void {
    this.#jobs.push({ step: () => advance(steps, done) });
    if (this.#handle === undefined) this.#turn(this.#now() + LONGEST_TURN);
  }

  /** Ends all that is under way, now. */
  drain(): void {
    this.#turn(Number.POSITIVE_INFINITY);
  }

  /** A job that fails is over: those behind it must not wait for it. */
  #step(): void {
    const job = this.#jobs[0];
    let over = true;
    try {
      over = job?.step() ?? true;
    } finally {
      if (over) this.#jobs.shift();
    }
  }

  #turn(end: number): void {
    // A run-time may close the page in the midst of a call: that call has to return before the next.
    if (this.#stepping) return;
    this.#timers.clearTimeout(this.#handle);
    this.#handle = undefined;
    this.#stepping = true;
    try {
      while (this.#jobs.length > 0 && this.#now() < end) this.#step();
    } finally {
      this.#stepping = false;
      if (this.busy) this.#handle = this.#timers.setTimeout(() => this.#turn(this.#now() + LONGEST_TURN), 0);
    }
  }
}

function advance<T>(steps: Steps<T>, done: (value: T) => void): boolean {
  const step = steps.next();
  if (step.done) done(step.value);
  return step.done === true;
}
