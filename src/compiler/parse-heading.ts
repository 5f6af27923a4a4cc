import type { Tokens } from 'marked';
import { plainText } from './markdown.js';
import type { Report } from './report.js';
import type { Places } from './source-file.js';

export interface HeadingId {
  readonly id: string;
  readonly title: string;
}

const WITH_ID = /^(.*?)[ \t]*\{#([^}]*)\}[ \t]*$/;
const PAGE_ID = /^[a-z][a-z0-9-]*$/;

/** `Title {#id}`, or an id alone, which is then its own title with spaces for hyphens. */
export function readHeading(
  token: Tokens.Heading,
  offset: number,
  places: Places,
  report: Report,
  pattern = PAGE_ID,
): HeadingId {
  const match = WITH_ID.exec(token.text);
  const id = match?.[2] ?? token.text.trim();
  const title = match ? plainText(match[1] ?? '') : sentenceCase(id);
  if (!pattern.test(id)) {
    const hint = 'Give it a lasting id after the title, such as {#kitchen-table}: small letters, digits and hyphens';
    report.error(places.at(offset), 'heading-id', `"${token.text}" has no usable id`, hint);
  }
  return { id, title };
}

function sentenceCase(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Reports ids given twice, with both places. */
export function reportDuplicates(
  entries: readonly {
    readonly id: string;
    readonly span: { readonly path: string; readonly line: number; readonly column: number };
  }[],
  what: string,
  report: Report,
): void {
  const first = new Map<string, (typeof entries)[number]>();
  for (const entry of entries) {
    const before = first.get(entry.id);
    if (before) {
      const where = `${before.span.path}:${before.span.line}`;
      report.error(
        entry.span,
        'duplicate-id',
        `${what} "${entry.id}" is there already, at ${where}`,
        'Give one of the two another id',
      );
    } else {
      first.set(entry.id, entry);
    }
  }
}
