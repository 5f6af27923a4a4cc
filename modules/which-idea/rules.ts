import type { IdeaSceneWords } from '../../src/course/index.js';

/** `best`: every idea that fits best was picked. `near`: one of the close ones was, with its line. */
export type Verdict =
  | { readonly kind: 'best' }
  | { readonly kind: 'near'; readonly idea: string; readonly line: string }
  | { readonly kind: 'other' };

export const MOST_PICKS = 2;

export function judge({ best, near }: IdeaSceneWords, picks: readonly string[]): Verdict {
  if (best.every((idea) => picks.includes(idea))) return { kind: 'best' };
  const close = near.find(({ idea }) => picks.includes(idea));
  return close ? { kind: 'near', ...close } : { kind: 'other' };
}

/** Presses an idea's button: takes it off, or adds it; undefined when two are on already. */
export function press(picks: readonly string[], idea: string): readonly string[] | undefined {
  if (picks.includes(idea)) return picks.filter((id) => id !== idea);
  return picks.length < MOST_PICKS ? [...picks, idea] : undefined;
}

export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the first place of each keyword. Joined, the pieces are the text again. */
export function markKeywords(text: string, keywords: readonly string[]): readonly TextPiece[] {
  const places = keywords
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
