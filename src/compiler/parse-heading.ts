import type { Tokens } from 'marked';
import type { SourceSpan } from '../course/index.js';
import type { Named } from './documents.js';
import { plainText, renderInline } from './markdown.js';
import type { Report } from './report.js';
import type { Positions } from './source-file.js';

export interface HeadingId {
  readonly id: string;
  readonly title: string;
  /** `{#id seeds=P1,P2}`: ideas that a page teaches or a passage practises. */
  readonly seeds: readonly Named[];
  /** `{#id outcomes=LO1}`: outcomes that a passage of a story works towards. */
  readonly outcomes: readonly Named[];
}

const WITH_ID = /^(.*?)[ \t]*\{#([^}]*)\}[ \t]*$/;
export const PAGE_ID = /^[a-z][a-z0-9-]*$/;

/** `Title {#id}`, or an id alone, which is then its own title with spaces for hyphens. */
export function readHeading(
  token: Tokens.Heading,
  offset: number,
  positions: Positions,
  report: Report,
  pattern = PAGE_ID,
): HeadingId {
  const { text, raw, depth } = token;
  const match = WITH_ID.exec(text);
  const [, words = text, mark = text.trim()] = match ?? [];
  const [id, given] = divideMark(mark);
  const title = match ? plainText(words) : sentenceCase(id);
  const shown = text.slice(0, 60);
  if (depth === 1) {
    const hint = 'Start it with ##: the title of the whole stands in the front matter';
    report.error(positions.at(offset), 'heading-level', `"${shown}" is a heading with one #`, hint);
  }
  if (!pattern.test(id)) {
    const example =
      pattern === PAGE_ID ? '{#kitchen-table}: small letters, digits and hyphens' : '{#KC1}: KC and a number';
    const at = offset + Math.max(0, raw.indexOf('{#'));
    report.error(
      positions.at(at),
      'heading-id',
      `"${shown}" has no usable id`,
      `Write a lasting id after the title, such as ${example}`,
    );
  }
  renderInline({ text: words, offset: offset + Math.max(0, raw.indexOf(words)) }, positions, report);
  const named = (key: string): Named[] => {
    const start = offset + raw.indexOf(`${key}=`) + key.length + 1;
    return [...(given.get(key) ?? '').matchAll(/[^,]+/g)].map(({ 0: name, index }) => ({
      name,
      span: positions.at(start + index),
    }));
  };
  return { id, title, seeds: named('seeds'), outcomes: named('outcomes') };
}

/** What stands in the braces: an id, and perhaps its ideas and outcomes. */
function divideMark(mark: string): [id: string, given: ReadonlyMap<string, string>] {
  const [, id = mark, rest = ''] = /^(\S*)((?:[ \t]+(?:seeds|outcomes)=\S+)+)$/.exec(mark) ?? [];
  return [id, new Map([...rest.matchAll(/(seeds|outcomes)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]))];
}

function sentenceCase(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Reports ids given twice, with both places. */
export function reportDuplicates(
  entries: readonly { readonly id: string; readonly span: SourceSpan }[],
  what: string,
  report: Report,
): void {
  const first = new Map<string, (typeof entries)[number]>();
  for (const entry of entries) {
    const before = first.get(entry.id);
    if (before) {
      const where = `${before.span.path}:${before.span.line}`;
      const message = `${what} "${entry.id}" is there already, at ${where}`;
      report.error(entry.span, 'duplicate-id', message, 'Give one of the two another id');
    } else {
      first.set(entry.id, entry);
    }
  }
}
