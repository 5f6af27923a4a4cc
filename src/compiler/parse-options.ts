import type { Tokens } from 'marked';
import type { PlacedToken, Stretch } from './markdown.js';

/** `text — feedback`: the first spaced dash divides the two. */
export interface Divided {
  readonly before: string;
  readonly after: Stretch | undefined;
}

const DASH = ' — ';
const BULLET = /^\s*(?:[-*+]|\d+[.)])[ \t]+/;

export function divideAtDash({ text, offset }: Stretch): Divided {
  const at = ` ${text} `.indexOf(DASH);
  if (at < 0) return { before: text.trim(), after: undefined };
  const after = text.slice(at + DASH.length - 1);
  return {
    before: text.slice(0, Math.max(0, at)).trim(),
    after: { text: after.trim(), offset: offset + at + DASH.length - 1 + (after.length - after.trimStart().length) },
  };
}

/** Each item of a list, on one line: authors may break long items. Blanks stand for the breaks, so offsets hold. */
export function listLines({ token, offset }: PlacedToken): Stretch[] {
  let at = offset;
  return (token as Tokens.List).items.map(({ raw }) => {
    const lead = BULLET.exec(raw)?.[0].length ?? 0;
    const text = raw
      .slice(lead)
      .replace(/\n[ \t]*/g, (gap) => ' '.repeat(gap.length))
      .trimEnd();
    const line = { text, offset: at + lead };
    at += raw.length;
    return line;
  });
}

/** True when the words hold a spaced hyphen or short dash, where an author may have meant the long one. */
export function hasShortDash(text: string): boolean {
  return /(^|\s)[-–](\s|$)/.test(text);
}

export const LONG_DASH = 'Put " — ", a long dash with a blank on each side, before the feedback';
