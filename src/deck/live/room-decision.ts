/** A choice that a room has followed, by the slide of its passage. */
export interface RoomDecision {
  readonly passage: string;
  readonly letter: string;
}
