import type { Stretch } from './markdown.js';

/** `text — feedback`: the first spaced dash divides the two. */
export interface Divided {
  readonly before: string;
  readonly after: Stretch | undefined;
}

const DASH = ' — ';

export function divideAtDash({ text, offset }: Stretch): Divided {
  const at = text.indexOf(DASH);
  if (at < 0) return { before: text.trim(), after: undefined };
  const after = text.slice(at + DASH.length);
  return { before: text.slice(0, at).trim(), after: { text: after.trim(), offset: offset + at + DASH.length } };
}

/** A list item's text on one line: authors may break long items. */
export function joinLines(text: string): string {
  return text.replace(/\n[ \t]*/g, ' ').trim();
}
