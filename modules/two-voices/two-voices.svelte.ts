import type { TwoVoicesWords } from '../../src/course/index.js';

export type Voice = TwoVoicesWords['voices'][number]['id'];
export type Reading = keyof TwoVoicesWords['readings'];

/** Strengths run from 0 to 4; voices as strong as each other count as quiet below this. */
const HEARD = 2;

/** Which reading fits: the stronger voice, both alike, or neither. */
export function readingOf(choice: number, safety: number): Reading {
  if (choice !== safety) return choice > safety ? 'choice' : 'safety';
  return choice >= HEARD ? 'both' : 'neither';
}

export class TwoVoicesState {
  readonly words: TwoVoicesWords;
  shown = $state(false);
  #strengths = $state.raw<Readonly<Record<Voice, number>>>({ choice: HEARD, safety: HEARD });

  constructor(words: TwoVoicesWords) {
    this.words = words;
  }

  /** Follows the sliders once it has been asked for. */
  get reading(): Reading | undefined {
    return this.shown ? readingOf(this.#strengths.choice, this.#strengths.safety) : undefined;
  }

  strengthOf(voice: Voice): number {
    return this.#strengths[voice];
  }

  strengthInWords(voice: Voice): string {
    return this.words.strengths[this.strengthOf(voice)] ?? '';
  }

  set(voice: Voice, strength: number): void {
    const top = this.words.strengths.length - 1;
    this.#strengths = { ...this.#strengths, [voice]: Math.min(top, Math.max(0, Math.round(strength))) };
  }

  show(): void {
    this.shown = true;
  }
}
