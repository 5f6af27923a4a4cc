import { freshRoom, type RoomState } from '../live/room-state.js';

/** Every deck on a stick shares the storage of `file:`: the title keeps them apart. */
const keyOf = (title: string): string => `trainer-slides ${title}`;

/** A session is over by the next day. */
const KEPT_FOR = 18 * 60 * 60 * 1000;

/** What this laptop remembers of the session under way: places, counts and routes, and nobody's name. */
export function savedRoom(title: string, now: number): RoomState | undefined {
  try {
    const saved = JSON.parse(localStorage.getItem(keyOf(title)) ?? 'null') as RoomState | null;
    return saved && now - saved.savedAt < KEPT_FOR ? { ...freshRoom(saved.session, now), ...saved } : undefined;
  } catch {
    // Storage may be switched off or full of something else: the session then lives in this window alone.
    return undefined;
  }
}

export function saveRoom(title: string, state: RoomState): void {
  try {
    localStorage.setItem(keyOf(title), JSON.stringify(state));
  } catch {
    // As above.
  }
}
