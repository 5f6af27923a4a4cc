import { SvelteMap } from 'svelte/reactivity';

/**
 * What the learner writes for themselves: in memory for as long as the course is open, and nowhere else. Nothing in
 * the player that talks to a run-time imports this.
 */
const written = new SvelteMap<string, string>();

export const notes = {
  get: (id: string): string => written.get(id) ?? '',
  set: (id: string, text: string): void => {
    written.set(id, text);
  },
};
