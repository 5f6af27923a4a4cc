import type { Quality } from '../course/index.js';

const BEST_QUALITY = 3;

/** "12 of 15", 80 %. */
export interface StoryScore {
  readonly earned: number;
  readonly possible: number;
  /** Whole percentage; 0 before the first decision. */
  readonly percent: number;
}

export function storyScore(qualities: readonly Quality[]): StoryScore {
  const earned = qualities.reduce<number>((sum, quality) => sum + quality, 0);
  return scoreOf(earned, qualities.length);
}

export function scoreOf(earned: number, decisions: number): StoryScore {
  const possible = BEST_QUALITY * decisions;
  return { earned, possible, percent: possible === 0 ? 0 : Math.round((100 * earned) / possible) };
}
