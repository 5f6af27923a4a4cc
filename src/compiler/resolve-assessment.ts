import { trackingIdOf, type Assessment, type Item, type Lesson, type Page, type SourceSpan } from '../course/index.js';
import { refuseTerms } from './check-prose.js';
import { checkGiveAways } from './check-give-aways.js';
import { COURSE_PATH } from './course-paths.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { AssessmentDocument, ItemDocument, Named } from './documents.js';
import { plainText } from './markdown.js';
import { Names } from './resolve-names.js';
import { suggest, type Report } from './report.js';

/** The final assessment, with what a try needs checked: enough items of each outcome, and a place to take it. */
export function resolveAssessment(
  sources: CourseSources,
  lessons: readonly Lesson[],
  report: Report,
): Assessment | undefined {
  const document = sources.assessment;
  checkPlaces(document, sources, lessons, report);
  if (!document) return undefined;
  const { front, items } = document;
  const resolver = new BankResolver(document, sources, lessons, report);
  const assessment = {
    id: front.value.id,
    title: plainText(front.value.title),
    draw: front.value.draw,
    perObjective: front.value.per_outcome,
    objectives: sources.course?.value.objectives.map(({ id }) => id) ?? [],
    items: items.map((item) => resolver.item(item)),
    teaching: Object.fromEntries(items.map((item) => [trackingIdOf(front.value.id, item.id), resolver.teaching(item)])),
  };
  if (sources.course) checkDraw(assessment, document, report);
  checkPassMark(sources, report);
  checkGiveAways(assessment.items, document.span, report);
  return assessment;
}

/** More would be a reading list. */
const MOST_PAGES = 2;

class BankResolver {
  readonly #document: AssessmentDocument;
  readonly #sources: CourseSources;
  readonly #lessons: readonly Lesson[];
  readonly #report: Report;
  readonly #names: Names;

  constructor(document: AssessmentDocument, sources: CourseSources, lessons: readonly Lesson[], report: Report) {
    this.#document = document;
    this.#sources = sources;
    this.#lessons = lessons;
    this.#report = report;
    this.#names = new Names(sources, report);
  }

  item({ objective, terms, read: _read, ...item }: ItemDocument): Item {
    // There is no page here on which a word could be explained, and a question should not need it.
    for (const { name, span } of terms) refuseTerms([{ id: name, offset: 0 }], { at: () => span }, this.#report);
    for (const name of item.seeds) this.#names.seed({ name, span: item.span });
    return {
      ...item,
      trackingId: trackingIdOf(this.#document.front.value.id, item.id),
      objective: objective ? this.#names.objective(objective) : '',
    };
  }

  /**
   * The page that the author names; without one, the pages marked with most of its ideas; without those, the start of the
   * lesson that shares most of them and teaches the outcome.
   */
  teaching({ read, seeds, objective }: ItemDocument): string[] {
    if (read) return this.#page(read);
    // The lesson in which it is taken teaches nothing that it asks.
    const lessons = this.#lessons.filter(({ pages }) => !pages.some(isTaken));
    const onOutcome = lessons.filter(({ objectives }) => objectives.includes(objective?.name ?? ''));
    for (const among of [onOutcome, lessons]) {
      const marked = pagesSharing(seeds, among);
      if (marked.length > 0) return marked.slice(0, MOST_PAGES).map(({ trackingId }) => trackingId);
    }
    const shared = (lesson: Lesson): number => sharedBy(lesson.seeds, seeds);
    const best = [...onOutcome].sort((a, b) => shared(b) - shared(a))[0];
    return best?.pages[0] ? [best.pages[0].trackingId] : [];
  }

  #page({ name, span }: Named): string[] {
    const pages = this.#lessons.flatMap((lesson) =>
      lesson.pages.map((page) => ({ name: `${lesson.id}/${page.id}`, id: page.trackingId })),
    );
    const found = pages.find((page) => page.name === name);
    if (found) return [found.id];
    if (!isUnread(this.#sources, 'content/lessons/')) {
      const hint = suggest(
        name,
        pages.map((page) => page.name),
      );
      this.#report.error(span, 'unknown-page', `there is no page "${name}"`, hint);
    }
    return [];
  }
}

function sharedBy(some: readonly string[], others: readonly string[]): number {
  return some.filter((seed) => others.includes(seed)).length;
}

/** Pages that teach any of the ideas, those that teach most of them first. */
function pagesSharing(seeds: readonly string[], lessons: readonly Lesson[]): Page[] {
  return lessons
    .flatMap(({ pages }) => pages)
    .filter((page) => sharedBy(page.seeds, seeds) > 0)
    .sort((a, b) => sharedBy(b.seeds, seeds) - sharedBy(a.seeds, seeds));
}

function isTaken({ blocks }: Page): boolean {
  return blocks.some(({ kind }) => kind === 'assessment');
}

/** A try has to be possible, whichever items chance brings. */
function checkDraw(
  { draw, perObjective, objectives, items }: Assessment,
  { front: { spanOf } }: AssessmentDocument,
  report: Report,
): void {
  const complain = (field: string, message: string, hint: string): void =>
    report.error(spanOf(field), 'draw-out-of-reach', message, hint);
  const least = perObjective * objectives.length;
  if (draw < least) {
    const message = `${perObjective} for each of ${objectives.length} outcomes are ${least} items, and a try has ${draw}`;
    complain('draw', message, `Write draw: ${least} or more`);
  }
  if (draw > items.length) {
    const message = `a try has ${draw} items, and the bank ${items.length}`;
    complain('draw', message, `Write at most ${items.length}, or add items`);
  }
  for (const id of objectives) {
    const has = items.filter(({ objective }) => objective === id).length;
    if (has >= perObjective) continue;
    const message = `a try asks for ${perObjective} items of ${id}, and the bank has ${has}`;
    complain('per_outcome', message, `Add items with outcome=${id}`);
  }
}

function checkPassMark({ course }: CourseSources, report: Report): void {
  if (!course || course.value.completion.pass_mark !== undefined) return;
  const hint = 'Add pass_mark: 80, in whole percent, below completion';
  report.error(course.spanOf('completion'), 'missing-field', `"pass_mark" is missing in ${COURSE_PATH}`, hint);
}

/** It is taken on one page of a lesson, and its result stands on another. */
function checkPlaces(
  document: AssessmentDocument | undefined,
  sources: CourseSources,
  lessons: readonly Lesson[],
  report: Report,
): void {
  const blocks = lessons.flatMap(({ pages }) =>
    pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'assessment' ? [block] : []))),
  );
  const complain = (span: SourceSpan, message: string, hint: string): void =>
    report.error(span, 'assessment-place', message, hint);
  if (!document) {
    const [first] = blocks;
    if (!first || isUnread(sources, 'quizzes/assessment.md')) return;
    complain(first.span, 'there is no quizzes/assessment.md', 'Write the bank, or take the block out');
    return;
  }
  for (const view of ['main', 'result'] as const) {
    const [first, second] = blocks.filter((block) => block.view === view);
    const written = view === 'main' ? ':::assessment' : ':::assessment view=result';
    if (second) complain(second.span, `"${written}" stands on two pages`, 'Leave it on one of them');
    if (first || isUnread(sources, 'content/lessons/')) continue;
    complain(document.span, `no page has "${written}"`, 'Put it on a page of a lesson');
  }
}
