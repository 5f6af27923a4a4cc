import type { Report } from '../compiler/index.js';
import type { Block, Course, Lesson, Page, SourceSpan } from '../course/index.js';
import { ASPECTS, type CoveredSeed } from './survey-coverage.js';

/** Holes: ideas that are not where the list of ideas says, and pages and outcomes that nothing is tied to. */
export function checkCoverage(course: Course, covered: readonly CoveredSeed[], report: Report): void {
  checkUnmarked(covered, report);
  for (const { seed, places } of covered) {
    for (const { place, state } of ASPECTS.flatMap((aspect) => places[aspect])) {
      if (state !== 'unknown') continue;
      const message = `the idea "${seed.id}" belongs to "${place}", which is not there`;
      report.warning(seed.span, 'seed-place', message, 'Mend the name of the place in seeds.yaml, or write it');
    }
  }
  if (covered.length > 0) for (const lesson of course.lessons) checkLesson(lesson, report);
  checkOutcomes(course, report);
}

/** Told of where the mark is to stand, once for all ideas that it lacks. */
function checkUnmarked(covered: readonly CoveredSeed[], report: Report): void {
  const lacking = new Map<string, { readonly span: SourceSpan; readonly ids: Set<string> }>();
  for (const { seed, places } of covered) {
    for (const { place, state, span } of ASPECTS.flatMap((aspect) => places[aspect])) {
      if (state !== 'unmarked' || !span) continue;
      const entry = lacking.get(place) ?? { span, ids: new Set() };
      entry.ids.add(seed.id);
      lacking.set(place, entry);
    }
  }
  for (const [place, { span, ids }] of lacking) {
    const list = [...ids].join(',');
    const message = `seeds.yaml counts on "${place}" for ${list.replaceAll(',', ', ')}, and it does not name them`;
    report.warning(span, 'seed-unmarked', message, `Once it is true, name them there: seeds=${list}`);
  }
}

function checkLesson(lesson: Lesson, report: Report): void {
  const { pages, items, activities, span } = lesson;
  const carried = new Set([...pages, ...items, ...activities].flatMap(({ seeds }) => seeds));
  const homeless = lesson.seeds.filter((id) => !carried.has(id));
  if (homeless.length > 0) {
    const message = `the lesson names ${homeless.join(', ')}, and none of its pages, activities and checks does`;
    report.warning(span, 'seed-without-page', message, 'Mark the page: ## Title {#its-id seeds=P1,P2}');
  }
  for (const page of pages) {
    if (page.seeds.length > 0 || servesItself(page)) continue;
    const hint = 'Mark it with the ideas that it teaches: ## Title {#its-id seeds=P1,P2}';
    report.warning(page.span, 'page-without-idea', `nothing says what the page “${page.title}” is there for`, hint);
  }
}

const PURPOSES: ReadonlySet<Block['kind']> = new Set(['module', 'check', 'assessment', 'support', 'law']);

/** What is to be done or looked up on a page says by itself what the page is there for. */
function servesItself({ blocks }: Page): boolean {
  return blocks.some(({ kind }) => PURPOSES.has(kind));
}

/** Learners are promised these. */
function checkOutcomes({ objectives, lessons }: Course, report: Report): void {
  const span = { path: 'content/course.yaml', line: 1, column: 1 };
  for (const { id } of objectives) {
    if (!lessons.some((lesson) => lesson.objectives.includes(id))) {
      report.warning(
        span,
        'outcome-not-taught',
        `no lesson is for the outcome "${id}"`,
        'Add it to the objectives of one',
      );
    } else if (!lessons.some(({ items }) => items.some(({ objective }) => objective === id))) {
      const hint = `Write a knowledge check with outcome=${id}`;
      report.warning(span, 'outcome-not-checked', `no knowledge check asks for the outcome "${id}"`, hint);
    }
  }
}
