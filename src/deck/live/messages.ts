import type { RoomDecision } from './room-decision.js';
import type { RoomState } from './room-state.js';

/** What either window asks of the room. The slides' window does it, keeps it and tells the presenter view. */
export type RoomAction =
  | { readonly do: 'next' | 'back' | 'blackout' | 'restart' }
  | { readonly do: 'show'; readonly slide: string }
  | { readonly do: 'count'; readonly passage: string; readonly letter: string; readonly by: number }
  | ({ readonly do: 'reveal' | 'follow' } & RoomDecision)
  | { readonly do: 'undo' }
  | { readonly do: 'clock'; readonly slide: string; readonly command: 'start' | 'reset' }
  | { readonly do: 'point'; readonly at: PointerPlace | undefined };

/** In shares of the slide's width and height. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

export interface RoomNews {
  readonly state: RoomState;
  readonly blackedOut: boolean;
}

/** Windows on `file:` share no channel, so they speak by messages between opener and opened. */
export type DeckMessage =
  | { readonly trainerDeck: 'action'; readonly action: RoomAction }
  | { readonly trainerDeck: 'hello' }
  | { readonly trainerDeck: 'news'; readonly news: RoomNews };

/** The message, if it is one of ours and comes from where we are: `null` is the origin of every file. */
export function deckMessage(
  event: { readonly origin: string; readonly data: unknown },
  origin: string,
): DeckMessage | undefined {
  const here = event.origin === origin || (event.origin === 'null' && origin.startsWith('file:')) || origin === 'null';
  const data = event.data as Partial<DeckMessage> | null;
  if (!here || typeof data !== 'object' || data === null || typeof data.trainerDeck !== 'string') return undefined;
  return data as DeckMessage;
}
