import type { DeckData, RunningOrder } from '../live/deck-data.js';
import { slidesIn } from '../live/deck-data.js';
import { loadScript } from './load-script.js';

declare global {
  interface Window {
    /** Set by slides.js. */
    deckData?: DeckData;
  }
}

/** The slides are most of the deck's weight, and nobody needs them in its first second. */
export async function loadDeckData(): Promise<DeckData> {
  await loadScript('slides.js');
  if (!window.deckData) throw new Error('slides.js does not hold the slides.');
  return window.deckData;
}

/** The session asked for; all slides where the address names one that it does not show. */
export function orderFor({ sessions }: DeckData, asked: string | undefined, slide: string): RunningOrder {
  const all = sessions.find(({ kind }) => kind === 'all') ?? sessions[0];
  const order = sessions.find(({ id }) => id === asked) ?? sessions[0];
  if (!all || !order) throw new Error('The deck holds no session.');
  return slide === '' || slidesIn(order).includes(slide) ? order : all;
}
