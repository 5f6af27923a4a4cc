import {
  trackingIdOf,
  type ActivityWords,
  type Block,
  type GlossaryTerm,
  type Item,
  type Lesson,
  type Page,
  type Slide,
} from '../course/index.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { BlockDocument, ItemDocument, LessonDocument, Named, PageDocument, SlideDocument } from './documents.js';
import { PAGE_MENTION } from './check-prose.js';
import { plainText } from './markdown.js';
import { Names } from './resolve-names.js';
import { resolveWorksheet } from './resolve-worksheet.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

/** A lesson with every name in it followed. What leads nowhere is reported and left out. */
export function resolveLesson(document: LessonDocument, sources: CourseSources, report: Report): Lesson {
  return new LessonResolver(document, sources, report).resolve();
}

class LessonResolver {
  readonly #document: LessonDocument;
  readonly #sources: CourseSources;
  readonly #report: Report;
  readonly #names: Names;
  readonly #items: readonly ItemDocument[];
  readonly #used = new Set<string>();
  readonly #activities = new Map<string, ActivityWords>();

  constructor(document: LessonDocument, sources: CourseSources, report: Report) {
    this.#document = document;
    this.#sources = sources;
    this.#report = report;
    this.#names = new Names(sources, report);
    this.#items = sources.checks
      .filter(({ lesson }) => lesson.name === document.front.value.id)
      .flatMap(({ items }) => items);
  }

  resolve(): Lesson {
    const { value: front, spanOf } = this.#document.front;
    front.objectives.forEach((name, index) => this.#names.objective({ name, span: spanOf('objectives', index) }));
    front.seeds.forEach((name, index) => this.#names.seed({ name, span: spanOf('seeds', index) }));
    const pages = this.#document.pages.map((page) => this.#page(page));
    for (const { id, span } of this.#items) {
      if (this.#used.has(id)) continue;
      this.#report.warning(span, 'unused-item', `no page asks "${id}"`, `Put :::check ${id} on a page of ${front.id}`);
    }
    return {
      id: front.id,
      slug: this.#document.slug,
      title: plainText(front.title),
      subtitle: plainText(front.subtitle),
      minutes: front.minutes,
      objectives: front.objectives,
      seeds: front.seeds,
      contentNote: plainText(front.content_note),
      picture: this.#names.picture({ name: front.picture, span: spanOf('picture') }) ?? NO_PICTURE,
      pages,
      items: this.#items.map((item) => this.#item(item)),
      activities: [...this.#activities.values()],
      terms: this.#terms(),
      span: this.#document.span,
    };
  }

  #page(page: PageDocument): Page {
    return {
      id: page.id,
      trackingId: trackingIdOf(this.#document.front.value.id, page.id),
      title: page.title,
      seeds: page.seeds.map((seed) => this.#names.seed(seed)),
      blocks: page.blocks.map((block) => this.#block(block)),
      slides: page.slides.map((slide) => this.#slide(slide)),
      span: page.span,
    };
  }

  #block(block: BlockDocument): Block {
    if (block.kind === 'opening' || block.kind === 'scene') return this.#pictured(block);
    if (block.kind === 'module') {
      this.#module(block.module);
      return { kind: 'module', module: block.module.name, view: block.view, span: block.span };
    }
    if (block.kind === 'worksheet') return resolveWorksheet(block, this.#sources, this.#report);
    if (block.kind === 'check') return { kind: 'check', items: this.#check(block.items), span: block.span };
    if (block.kind === 'support') {
      const { title = '', html = '' } = this.#names.section(block.section) ?? {};
      return { kind: 'support', section: block.section.name, title, html, span: block.span };
    }
    if (block.kind !== 'sources' && block.kind !== 'law') return block;
    const found = block.sources.flatMap((name) => this.#names.source(name) ?? []);
    if (block.kind === 'law') return { ...block, sources: found };
    const html = `<ul>${found.map((source) => `<li>${source.html}</li>`).join('')}</ul>`;
    return { kind: 'sources', title: block.title, ids: found.map(({ id }) => id), html, span: block.span };
  }

  #pictured(block: Extract<BlockDocument, { kind: 'opening' | 'scene' }>): Block {
    const { picture: name, ...rest } = block;
    const picture = name && this.#names.picture(name);
    return picture ? { ...rest, picture } : rest;
  }

  #slide({ picture: name, ...slide }: SlideDocument): Slide {
    const picture = name && this.#names.picture(name);
    return picture ? { ...slide, picture } : slide;
  }

  #module({ name, span }: Named): void {
    const words = this.#sources.activities.get(name);
    if (words) {
      this.#activities.set(name, words.value);
      words.value.seeds.forEach((seed, at) => this.#names.seed({ name: seed, span: words.spanOf('seeds', at) }));
    } else if (name !== '' && !isUnread(this.#sources, `content/activities/${name}.yaml`)) {
      const hint = suggest(name, [...this.#sources.activities.keys()]);
      this.#report.error(span, 'unknown-module', `there is no lesson module "${name}"`, hint);
    }
  }

  #check(names: readonly Named[]): string[] {
    const known = this.#items.map(({ id }) => id);
    return names.flatMap(({ name, span }) => {
      if (known.includes(name)) {
        this.#used.add(name);
        return [name];
      }
      if (!isUnread(this.#sources, 'quizzes/checks/')) {
        const message = `there is no knowledge check "${name}" for this lesson`;
        this.#report.error(span, 'unknown-item', message, suggest(name, known));
      }
      return [];
    });
  }

  #item({ objective, terms: _terms, read: _read, ...item }: ItemDocument): Item {
    for (const name of item.seeds) this.#names.seed({ name, span: item.span });
    return {
      ...item,
      trackingId: trackingIdOf(this.#document.front.value.id, item.id),
      objective: objective ? this.#names.objective(objective) : '',
    };
  }

  #terms(): GlossaryTerm[] {
    const mentions = [...this.#document.pages, ...this.#items].flatMap(({ terms }) => terms);
    const isPage = ({ name }: Named) => PAGE_MENTION.test(name);
    for (const { name, span } of mentions.filter(isPage)) {
      this.#names.page({ name: name.replace(PAGE_MENTION, ''), span });
    }
    return this.#names.terms(mentions.filter((mention) => !isPage(mention)));
  }
}

/** Stands in for a drawing that was not found, so that the rest can still be checked; nothing is built from it. */
export const NO_PICTURE = { name: '', svg: '', alt: '' };
