import type { GlossaryTerm, Parsed, Principle, Source, Support } from '../course/index.js';
import { readFrontMatter } from './front-matter.js';
import { lexStretch, plainText, renderInline, renderProse } from './markdown.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { cutSections } from './parse-lesson.js';
import { Report } from './report.js';
import { principlesSchema, supportSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';
import { readYaml } from './yaml-values.js';

const GLOSSARY_ENTRY = /^\*\*(.+?)\*\*\s*–\s*([\s\S]+)$/;
const SOURCE_ENTRY = /^\*\*(\d+)\*\*\s+([\s\S]+)$/;

/** `content/glossary.md`: a paragraph `**Term** – text` for each word. Its id is the term in kebab-case. */
export function parseGlossary(file: SourceFile): Parsed<GlossaryTerm[]> {
  return parseEntries(file, GLOSSARY_ENTRY, '**Term** – what it means', (term, html) => ({
    id: kebab(term),
    term: plainText(term),
    html,
  }));
}

/** `content/sources.md`: a paragraph `**8** citation` for each source. */
export function parseSources(file: SourceFile): Parsed<Source[]> {
  return parseEntries(file, SOURCE_ENTRY, '**8** Author (year). *Title*.', (id, html) => ({ id, html }));
}

function parseEntries<T extends { readonly id: string }>(
  file: SourceFile,
  form: RegExp,
  example: string,
  make: (head: string, html: string) => T,
): Parsed<T[]> {
  const report = new Report();
  const places = new Places(file);
  const placed = lexStretch({ text: file.text, offset: 0 }).flatMap(({ token, offset }) => {
    if (token.type !== 'paragraph') return [];
    const match = form.exec(token.raw.trim());
    if (!match) {
      report.error(places.at(offset), 'entry-form', 'this entry is not of the known form', `Write ${example}`);
      return [];
    }
    const [, head = '', text = ''] = match;
    const { html } = renderInline({ text: text.replace(/\n/g, ' '), offset }, places, report);
    return [{ ...make(head, html), span: places.at(offset) }];
  });
  reportDuplicates(placed, 'entry', report);
  return { value: placed, diagnostics: report.diagnostics };
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
  const sections = cutSections(tokens).sections.map(({ heading, offset, tokens: content }) => ({
    ...readHeading(heading, offset, places, report),
    html: renderProse(content, places, report).html,
    span: places.at(offset),
  }));
  reportDuplicates(sections, 'section', report);
  return { value: front.values && { checked: front.values.value.checked, sections }, diagnostics: report.diagnostics };
}

/** `content/principles.yaml` */
export function parsePrinciples(file: SourceFile): Parsed<Principle[]> {
  const report = new Report();
  const places = new Places(file);
  const values = readYaml(file.text, 0, principlesSchema, places, report);
  const entries = values?.value.map((entry, index) => ({
    id: entry.id,
    tag: plainText(entry.tag),
    line: plainText(entry.line),
    span: values.spanOf(index),
  }));
  reportDuplicates(entries ?? [], 'principle', report);
  return { value: entries, diagnostics: report.diagnostics };
}
