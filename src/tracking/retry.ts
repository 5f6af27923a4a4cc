import type { Timers } from './environment.js';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;
/** About twenty minutes; after that the learner's next step tries again. */
const MOST_TRIES = 24;

/** Tries again after 2, 4, 8 … 60 seconds, and not for ever. */
export class Retry {
  readonly #timers: Timers;
  readonly #run: () => void;
  #handle: unknown;
  #tries = 0;

  constructor(timers: Timers, run: () => void) {
    this.#timers = timers;
    this.#run = run;
  }

  /** How often in a row. */
  get tries(): number {
    return this.#tries;
  }

  get waiting(): boolean {
    return this.#handle !== undefined;
  }

  schedule(): void {
    this.pause();
    if (this.#tries >= MOST_TRIES) return;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#tries);
    this.#tries += 1;
    this.#handle = this.#timers.setTimeout(() => {
      this.#handle = undefined;
      this.#run();
    }, pause);
  }

  pause(): void {
    if (this.#handle !== undefined) this.#timers.clearTimeout(this.#handle);
    this.#handle = undefined;
  }

  /** It went well: the next trouble begins with the shortest pause again. */
  reset(): void {
    this.pause();
    this.#tries = 0;
  }
}
