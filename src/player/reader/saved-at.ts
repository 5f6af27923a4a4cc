import { fill, strings } from '../../ui/index.js';
import type { Player } from '../player.svelte.js';

/** When the learning system last said that it has everything; empty before it has, and where there is none. */
export function savedAt({ lastSavedAt, session }: Player): string {
  if (!lastSavedAt || !session?.tracked) return '';
  const time = lastSavedAt.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  return fill(strings.savedAt, { time });
}
