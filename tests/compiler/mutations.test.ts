import { describe, expect, it } from 'vitest';
import { compileCourse, type SourceFile } from '../../src/compiler/index.js';
import { formatDiagnostic, type Diagnostic } from '../../src/course/index.js';
import { baseCourse } from './fixture-course.js';

const ROUNDS = 300;
const SCRAPS = [
  ':::', '::::', '---', '#', '## ', '`', '```', '"', "'", '[', ']', '](#', '(', '{#', '}', '*', '**', '_', '|', '>', '- ',
  '- [ ] ', '<', '<b>', '<!--', '-->', '&amp;', '&', '\\', ' — ', '=', '\t', '  ', '\n', '\n\n', '\r', '\u0000', '\uFEFF',
  '😀', '\uD83D', 'constructor', '__proto__', ':::constructor x=y', ': ', '&a', '*a', '!!js', '%', '@', 'id=', 'quality=9',
]; // prettier-ignore

/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (text: string, below: (limit: number) => number) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, below) => withLines(text, (lines) => lines.splice(below(lines.length), 1 + below(3))),
  (text, below) =>
    withLines(text, (lines) => {
      const from = below(lines.length);
      lines.splice(below(lines.length), 0, ...lines.slice(from, from + 1 + below(4)));
    }),
  (text, below) =>
    withLines(text, (lines) => {
      const [a, b] = [below(lines.length), below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }),
  (text, below) => inserted(text, below(text.length + 1), SCRAPS[below(SCRAPS.length)] ?? ''),
  (text, below) => inserted(text, below(text.length + 1), String.fromCharCode(below(0x2100))),
  (text, below) => text.slice(0, below(text.length + 1)),
  (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + below(20));
  },
];

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function inserted(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** One file of the base course with one to five mutations. */
function mutated(seed: number): SourceFile[] {
  const next = numbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const files = baseCourse();
  const chosen = files[below(files.length)];
  let text = chosen?.text ?? '';
  for (let round = below(5); round >= 0; round -= 1) text = MUTATIONS[below(MUTATIONS.length)]?.(text, below) ?? text;
  return files.map((file) => (file === chosen ? { ...file, text } : file));
}

/** Undefined when the place is there: in a file of the course, or at the head of one that is missing. */
function misplaced({ span, message, hint }: Diagnostic, files: readonly SourceFile[]): string | undefined {
  const text = files.find(({ path }) => path === span.path)?.text;
  if (text === undefined) return span.line === 1 && span.column === 1 ? undefined : 'not in a file';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const line = lines[span.line - 1];
  if (line === undefined || span.line < 1) return 'not in a line';
  if (span.column < 1 || span.column > line.length + 1) return 'not in the line';
  return (message + hint).includes('\n') ? 'a message of more than one line' : undefined;
}

/** All strings of a course that are inserted as HTML or SVG; the others are escaped where they are shown. */
function markupOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, entry]) => (/html$|^svg$/i.test(key) || Array.isArray(value) ? String(entry) : '') + markupOf(entry))
    .join('\n');
}

describe('a course with any mistakes', { timeout: 120_000 }, () => {
  const seeds = Array.from({ length: ROUNDS }, (_, index) => index + 1);

  it('is compiled without throwing, and every message has its place', () => {
    let found = 0;
    for (const seed of seeds) {
      const files = mutated(seed);
      const { diagnostics, course } = compileCourse(files);
      const wrong = diagnostics.flatMap((diagnostic) => {
        const why = misplaced(diagnostic, files);
        return why ? [`seed ${seed}: ${why}: ${formatDiagnostic(diagnostic)}`] : [];
      });
      expect(wrong).toEqual([]);
      expect(course === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      found += diagnostics.length;
    }
    // The mutations are worth their time: most of them break something.
    expect(found).toBeGreaterThan(ROUNDS);
  });

  it('passes no tag of an author’s on to a page', () => {
    for (const seed of seeds.slice(0, 100)) {
      const { course } = compileCourse(mutated(seed));
      expect(markupOf(course)).not.toMatch(/<(b|i|u|script|img|iframe|style|!--)\b|\son\w+=|javascript:/i);
    }
  });
});
