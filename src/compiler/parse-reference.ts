import type { Token } from 'marked';
import type { GlossaryTerm, Parsed, Principle, Source, SourceSpan, Support, UnverifiedPoint } from '../course/index.js';
import { refuseTerms } from './check-prose.js';
import { cutSections, reportTextBefore } from './cut-sections.js';
import { readFrontMatter } from './front-matter.js';
import { lexStretch, plainText, renderInline, renderProse } from './markdown.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { Report } from './report.js';
import { principlesSchema, supportSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';
import { readYaml } from './yaml-values.js';

const GLOSSARY_ENTRY = /^\*\*(.+?)\*\*\s*–\s*([\s\S]+)$/;
const SOURCE_ENTRY = /^\*\*(\d+)\*\*\s+([\s\S]+?)(?:\s+\{unverified: ([^}]+)\})?$/;

/** `content/glossary.md`: a paragraph `**Term** – text` for each word. Its id is the term in kebab-case. */
export function parseGlossary(file: SourceFile): Parsed<GlossaryTerm[]> {
  return parseEntries(file, GLOSSARY_ENTRY, '**Term** – what it means', (term, html) => ({
    id: kebab(term),
    term: plainText(term),
    html,
  }));
}

/** `content/sources.md`: a paragraph `**8** citation` for each source, with `{unverified: …}` at its end if need be. */
export function parseSources(file: SourceFile): Parsed<Source[]> {
  return parseEntries(file, SOURCE_ENTRY, '**8** Author (year). *Title*.', (id, html, note) => ({
    id,
    html,
    ...(note && { unverified: note }),
  }));
}

function parseEntries<T extends { readonly id: string }>(
  file: SourceFile,
  form: RegExp,
  example: string,
  make: (head: string, html: string, note: UnverifiedPoint | undefined) => T,
): Parsed<T[]> {
  const report = new Report();
  const places = new Places(file);
  const placed = lexStretch({ text: file.text, offset: 0 }).flatMap(({ token, offset }) => {
    if (token.type === 'space' || token.type === 'heading') return [];
    const at = offset + Math.max(0, token.raw.search(/\S/));
    const span = places.at(at);
    const [whole, head = '', text = '', note] = entryOf(token, form) ?? [];
    if (whole === undefined) {
      report.error(span, 'entry-form', 'this entry is not of the known form', `Write ${example}`);
      return [];
    }
    const stretch = { text: text.replace(/\n/g, ' '), offset: at + whole.indexOf(text, head.length) };
    const { html, terms } = renderInline(stretch, places, report);
    refuseTerms(terms, places, report);
    return [{ entry: make(head, html, note === undefined ? undefined : { text: note, span }), span }];
  });
  reportDuplicates(withSpans(placed), 'entry', report);
  return { value: placed.map(({ entry }) => entry), diagnostics: report.diagnostics };
}

function entryOf(token: Token, form: RegExp): RegExpExecArray | undefined {
  return token.type === 'paragraph' ? (form.exec(token.raw.trim()) ?? undefined) : undefined;
}

function withSpans(
  placed: readonly { readonly entry: { readonly id: string }; readonly span: SourceSpan }[],
): { readonly id: string; readonly span: SourceSpan }[] {
  return placed.map(({ entry: { id }, span }) => ({ id, span }));
}

function kebab(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `content/support.md`: sections that pages show with `:::support section=…`. */
export function parseSupport(file: SourceFile): Parsed<Support> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, supportSchema, places, report);
  const tokens = lexStretch({ text: file.text.slice(front.bodyOffset), offset: front.bodyOffset });
  const { before, sections } = cutSections(tokens);
  reportTextBefore(before, places, report);
  const placed = sections.map(({ heading, offset, tokens: content }) => {
    const { html, terms } = renderProse(content, places, report);
    refuseTerms(terms, places, report);
    const { id, title } = readHeading(heading, offset, places, report);
    return { entry: { id, title, html }, span: places.at(offset) };
  });
  reportDuplicates(withSpans(placed), 'section', report);
  const unverified = front.values?.value.unverified;
  const value = front.values && {
    checked: front.values.value.checked,
    ...(unverified !== undefined && { unverified: { text: unverified, span: front.values.spanOf('unverified') } }),
    sections: placed.map(({ entry }) => entry),
  };
  return { value, diagnostics: report.diagnostics };
}

/** `content/principles.yaml` */
export function parsePrinciples(file: SourceFile): Parsed<Principle[]> {
  const report = new Report();
  const places = new Places(file);
  const values = readYaml(file.text, 0, principlesSchema, places, report);
  const placed = (values?.value ?? []).map(({ id, tag, line }, index) => ({
    entry: { id, tag: plainText(tag), line: plainText(line) },
    span: values?.spanOf(index, 'id') ?? places.at(0),
  }));
  reportDuplicates(withSpans(placed), 'principle', report);
  return { value: values && placed.map(({ entry }) => entry), diagnostics: report.diagnostics };
}
