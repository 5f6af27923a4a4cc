import { SvelteMap } from 'svelte/reactivity';
import type { NeedGoalActionWords, PlanSentenceWords, SentenceKind } from '../../src/course/index.js';

/** So many sentences placed are worth a look. */
export const FEWEST_PLACED = 3;

export interface Finding {
  readonly sentence: PlanSentenceWords;
  readonly fits: boolean;
}

/** Lives in memory alone, and is not reported. */
export class NeedGoalActionState {
  readonly words: NeedGoalActionWords;
  nudged = $state(false);
  readonly #placed = new SvelteMap<string, SentenceKind>();
  /** As they were placed when last looked at, so that what is said does not move under the reader. */
  #shown = $state.raw<Readonly<Record<string, SentenceKind>> | undefined>();

  constructor(words: NeedGoalActionWords) {
    this.words = words;
  }

  placeOf(sentence: string): SentenceKind | undefined {
    return this.#placed.get(sentence);
  }

  place(sentence: string, kind: SentenceKind): void {
    this.#placed.set(sentence, kind);
    this.nudged = false;
  }

  /** True when there is something to look at. */
  look(): boolean {
    this.nudged = this.#placed.size < FEWEST_PLACED;
    if (this.nudged) return false;
    this.#shown = Object.fromEntries(this.#placed);
    return true;
  }

  /** Of the sentences that were placed; undefined until asked for. */
  get findings(): readonly Finding[] | undefined {
    const shown = this.#shown;
    return (
      shown &&
      this.words.sentences
        .filter(({ id }) => id in shown)
        .map((sentence) => ({ sentence, fits: shown[sentence.id] === sentence.kind }))
    );
  }
}
