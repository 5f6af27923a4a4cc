import type { Interaction } from '../course/index.js';

/** How an edition writes a list of answers down. */
export interface ResponseStyle {
  /** Between two answers. */
  readonly next: string;
  /** Between the two sides of a pair. */
  readonly pair: string;
  readonly longest: number;
  /** The two words of a true-false answer. */
  readonly truth: Readonly<Record<'t' | 'f', string>>;
}

/** CMIFeedback: `a,c` and `1.b,2.a`, 255 characters. */
export const STYLE_12: ResponseStyle = { next: ',', pair: '.', longest: 255, truth: { t: 't', f: 'f' } };
/** `a[,]c` and `1[.]b[,]2[.]a`; the standard's least maximum is 36 of them, the length is bounded by that. */
export const STYLE_2004: ResponseStyle = {
  next: '[,]',
  pair: '[.]',
  longest: 4_000,
  truth: { t: 'true', f: 'false' },
};

const MOST_ANSWERS = 36;
const LONGEST_DESCRIPTION = 250;

export type Response = Interaction['learnerResponse'];

/** A response of the interaction's own type. */
export function formatTyped(type: Interaction['type'], response: Response, style: ResponseStyle): string {
  if (type !== 'true-false') return formatResponse(response, style);
  const [answer] = response;
  return answer === 't' || answer === 'f' ? style.truth[answer] : '';
}

/** Without repeats (SCORM 2004 forbids them), and cut between two answers where it would be too long. */
export function formatResponse(response: Response, { next, pair, longest }: ResponseStyle): string {
  const answers = response.map((answer) =>
    typeof answer === 'string' ? shortIdentifier(answer) : answer.map(shortIdentifier).join(pair),
  );
  let text = '';
  for (const answer of [...new Set(answers)].slice(0, MOST_ANSWERS)) {
    const longer = text === '' ? answer : text + next + answer;
    if (longer.length > longest) break;
    text = longer;
  }
  return text;
}

/** Moodle takes only letters, digits, underscore and full stop within an identifier. */
export function shortIdentifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 250);
}

/** One line, not starting with a brace (it would be read as a language tag), cut between whole characters. */
export function formatDescription(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[{ ]+/, '')
    .trimEnd();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  let cut = '';
  for (const character of line) {
    if (cut.length + character.length > LONGEST_DESCRIPTION - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
