import type { Report, WordRule } from '../compiler/index.js';
import type { Piece } from './piece.js';
import { quotedStretches } from './sentences.js';

interface ListedWords {
  readonly pattern: RegExp;
  readonly except: RegExp | undefined;
  readonly rule: WordRule;
}

/** Words that the course does not use of people, outside what somebody says and what is shown as a poor example. */
export function checkWordList(pieces: readonly Piece[], rules: readonly WordRule[], report: Report): void {
  const listed = rules.map((rule) => ({
    pattern: patternOf(rule.words),
    except: rule.except.length > 0 ? patternOf(rule.except) : undefined,
    rule,
  }));
  for (const piece of pieces) {
    if (piece.role !== 'record') for (const words of listed) checkPiece(piece, words, report);
  }
}

function checkPiece({ role, text, at }: Piece, { pattern, except, rule }: ListedWords, report: Report): void {
  if (rule.where === 'feedback' && role !== 'feedback') return;
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return;
  const free = [...quotedStretches(text), ...(except ? stretchesOf(text, except) : [])];
  for (const { 0: word, index } of found) {
    if (free.some(({ start, end }) => index >= start && index + word.length <= end)) continue;
    report.warning(at(index), 'listed-word', `“${word}” is on the word list`, `Say instead: ${rule.say}`);
  }
}

function stretchesOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Whole words, in any letters; `wander*` is also wandering, and “…” any one word. */
function patternOf(words: readonly string[]): RegExp {
  const alternatives = words.map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/'/g, "['’]")
      .replace(/\*/g, '[\\p{L}’]*')
      .replace(/…/g, '[\\p{L}’-]+')
      .replace(/ /g, '[ -]'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
