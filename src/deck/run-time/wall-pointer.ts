import type { RevealApi } from 'reveal.js';
import type { Room } from './room.js';

/** A large dot in place of the mouse's arrow, for one-screen rooms: returns what switches it on and off. */
export function wallPointer(deck: RevealApi, room: Room): () => void {
  let on = false;
  document.addEventListener('mousemove', ({ clientX, clientY }) => {
    if (!on) return;
    const frame = deck.getCurrentSlide().getBoundingClientRect();
    const at = { x: (clientX - frame.left) / frame.width, y: (clientY - frame.top) / frame.height };
    room.act({ do: 'point', at });
  });
  return () => {
    on = !on;
    if (!on) room.act({ do: 'point', at: undefined });
  };
}
