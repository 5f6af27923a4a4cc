import { SvelteMap } from 'svelte/reactivity';
import type { NotesBook } from './contract.js';

/** A book of its own, in memory alone. */
export function createNotesBook(): NotesBook {
  const written = new SvelteMap<string, string>();
  return {
    get: (key) => written.get(key) ?? '',
    set: (key, text) => {
      if (text === '') written.delete(key);
      else written.set(key, text);
    },
  };
}
