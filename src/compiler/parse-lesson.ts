import type { Parsed } from '../course/index.js';
import type { Reference } from './check-prose.js';
import { cutSections, reportTextBefore } from './cut-sections.js';
import type { BlockDocument, LessonDocument, Named, PageDocument, SlideDocument } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { isBlock, lexStretch, renderProse, type PlacedToken } from './markdown.js';
import { BlockParser, type ParsedBlock } from './parse-block.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { Report } from './report.js';
import { lessonSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

/** `content/lessons/NN-slug/index.md` → a lesson whose references are still names. */
export function parseLesson(file: SourceFile): Parsed<LessonDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, lessonSchema, places, report);
  const tokens = lexStretch({ text: file.text.slice(front.bodyOffset), offset: front.bodyOffset });
  const pages = readPages(tokens, places, report);
  reportDuplicates(pages, 'page', report);
  if (pages.length === 0) {
    report.error(places.at(0), 'no-pages', 'the lesson has no pages', 'Start a page with ## and a title');
  }
  const slug = /\/\d*-?([^/]+)\/index\.md$/.exec(file.path)?.[1] ?? file.path;
  const value = front.values && { front: front.values, slug, pages, span: places.at(0) };
  return { value, diagnostics: report.diagnostics };
}

function readPages(tokens: readonly PlacedToken[], places: Places, report: Report): PageDocument[] {
  const { before, sections } = cutSections(tokens);
  reportTextBefore(before, places, report);
  return sections.map(({ heading, offset, tokens: content }) => {
    const { id, title, seeds } = readHeading(heading, offset, places, report);
    return { id, title, seeds, ...new PageReader(places, report).read(content), span: places.at(offset) };
  });
}

class PageReader {
  readonly #places: Places;
  readonly #report: Report;
  readonly #blocks: BlockDocument[] = [];
  readonly #slides: SlideDocument[] = [];
  readonly #terms: Named[] = [];

  constructor(places: Places, report: Report) {
    this.#places = places;
    this.#report = report;
  }

  read(tokens: readonly PlacedToken[]): Pick<PageDocument, 'blocks' | 'slides' | 'terms'> {
    const parser = new BlockParser(this.#places, this.#report);
    let prose: PlacedToken[] = [];
    for (const placed of tokens) {
      const { token, offset } = placed;
      if (!isBlock(token)) {
        prose.push(placed);
        continue;
      }
      this.#addProse(prose);
      prose = [];
      this.#addBlock(parser.parse(token, offset), offset);
    }
    this.#addProse(prose);
    return { blocks: this.#blocks, slides: this.#slides, terms: this.#terms };
  }

  #addProse(tokens: readonly PlacedToken[]): void {
    const [first] = tokens;
    if (!first) return;
    const { html, terms } = renderProse(tokens, this.#places, this.#report);
    this.#blocks.push({ kind: 'prose', html, span: this.#places.at(first.offset) });
    this.#addTerms(terms);
  }

  #addBlock(parsed: ParsedBlock | undefined, offset: number): void {
    if (!parsed) return;
    if (parsed.for === 'slide') this.#slides.push(parsed.slide);
    if (parsed.for === 'notes') this.#addNotes(parsed.notes, offset);
    if (parsed.for === 'learner') this.#addLearnerBlock(parsed.block);
    this.#addTerms(parsed.terms);
  }

  #addLearnerBlock(block: BlockDocument): void {
    if (block.kind === 'opening' && this.#blocks.length > 0) {
      const hint = 'Move it up to the heading; a page has one opening, or none';
      this.#report.error(block.span, 'opening-place', 'the opening does not come first on its page', hint);
    }
    this.#blocks.push(block);
  }

  #addNotes(notes: SlideDocument['notes'], offset: number): void {
    const slide = this.#slides.at(-1);
    if (slide && slide.kind !== 'none' && !slide.notes && notes) slide.notes = notes;
    else {
      const hint = 'Put one :::notes block after the :::slide block it belongs to';
      this.#report.error(this.#places.at(offset), 'notes-without-slide', 'these notes follow no slide', hint);
    }
  }

  #addTerms(terms: readonly Reference[]): void {
    this.#terms.push(...terms.map(({ id, offset }) => ({ name: id, span: this.#places.at(offset) })));
  }
}
