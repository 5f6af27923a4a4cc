import type { DeckData } from '../live/deck-data.js';
import type { RoomState } from '../live/room-state.js';
import { START_WORDS } from '../words.js';

/** After an accidental close: a link to the slide where the room was. */
export function offerToGoOn({ sessions }: DeckData, saved: RoomState | undefined): void {
  const line = document.querySelector<HTMLElement>('.go-on');
  const session = sessions.find(({ id }) => id === saved?.session);
  if (!line || !saved || !session || saved.slide === '') return;
  const link = document.createElement('a');
  link.href = `?session=${encodeURIComponent(session.id)}#/${saved.slide}`;
  link.textContent = START_WORDS.goOn(session.title);
  line.replaceChildren(link);
  line.hidden = false;
}
