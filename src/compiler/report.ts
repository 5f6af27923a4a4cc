import type { Diagnostic, SourceSpan } from '../course/index.js';

/** Collects what is amiss in one compilation. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];

  error(span: SourceSpan, code: string, message: string, hint: string): void {
    this.diagnostics.push({ severity: 'error', code, message: onOneLine(message), hint: asSentence(hint), span });
  }

  warning(span: SourceSpan, code: string, message: string, hint: string): void {
    this.diagnostics.push({ severity: 'warning', code, message: onOneLine(message), hint: asSentence(hint), span });
  }

  /** True when something with one of these codes has been reported, in the one file or in any. */
  has(codes: ReadonlySet<string>, path?: string): boolean {
    return this.diagnostics.some(({ span, code }) => codes.has(code) && (path ?? span.path) === span.path);
  }

  /** True when something at this very place has been called a duplicate. */
  hasDuplicate(place: SourceSpan): boolean {
    return this.diagnostics.some(({ span, code }) => code.startsWith('duplicate-') && samePlace(span, place));
  }

  add(diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }
}

/** What authors wrote is quoted in messages, and may be broken over lines. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Hints end alike, whether in words or in something to write. */
function asSentence(hint: string): string {
  const line = onOneLine(hint);
  return /[.?!…]$/.test(line) ? line : `${line}.`;
}

export function samePlace(a: SourceSpan, b: SourceSpan): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/** `Did you mean "x"?` for the nearest of the known words, or the list of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = (word === '' ? [] : known)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(2, Math.floor(word.length / 3))) return `Did you mean "${near.candidate}"?`;
  if (known.length === 0) return 'There are none yet';
  return `Known: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
