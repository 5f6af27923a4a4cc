import type { Item } from '../../course/index.js';
import type { Unrecorded } from '../player.svelte.js';

/** The record of one answer to a knowledge check. */
export function itemInteraction(item: Item, chosen: string, seconds: number): Unrecorded {
  const correct = item.options.filter((option) => option.correct).map(({ id }) => id);
  return {
    id: item.trackingId,
    type: 'choice',
    learnerResponse: [chosen],
    correctResponse: correct,
    result: correct.includes(chosen) ? 'correct' : 'incorrect',
    description: item.text,
    objectives: [item.objective],
    latencySeconds: seconds,
  };
}
