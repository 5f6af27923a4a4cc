import { getContext, setContext, type Component } from 'svelte';
import type { Player } from '../player.svelte.js';

type Start = Component<{ player: Player }>;

const KEY = Symbol('assessment start');

/** Where the assessment begins on its page: handed down by the assessment's own part, so that no other page carries it. */
export function provideStart(start: Start): void {
  setContext(KEY, start);
}

export function useStart(): Start | undefined {
  return getContext<Start | undefined>(KEY);
}
