import { responseOf, type Answer, type Item } from '../../course/index.js';
import type { Unrecorded } from '../player.svelte.js';

/** The record of one answer to a knowledge check. */
export function itemInteraction(item: Item, answer: Answer, seconds: number): Unrecorded {
  return { ...responseOf(item, answer), latencySeconds: seconds };
}
