import {
  hasErrors,
  sortDiagnostics,
  type CompletionRule,
  type Course,
  type Diagnostic,
  type Lesson,
  type SourceSpan,
} from '../course/index.js';
import { refuseTerms } from './check-prose.js';
import { isUnread, readSources, type CourseSources } from './course-sources.js';
import type { Editorial } from './editorial.js';
import type { CourseDocument } from './documents.js';
import { plainText, renderInline } from './markdown.js';
import { namedLogo } from './named-logo.js';
import { reportDuplicates } from './parse-heading.js';
import { Report, suggest } from './report.js';
import { resolveAssessment } from './resolve-assessment.js';
import { resolveClosing } from './resolve-closing.js';
import { checkCaseStudy, resolveCaseStudy } from './resolve-case-study.js';
import { NO_PICTURE, resolveLesson } from './resolve-lesson.js';
import { Names } from './resolve-names.js';
import { resolveOrganisation, type OrganisationInput } from './resolve-organisation.js';
import { resolveRoute } from './resolve-route.js';
import { resolveSessions } from './resolve-sessions.js';
import type { SourceFile } from './source-file.js';
import { lockTrackingIds, type WantedId } from './tracking-ids.js';

export interface CompiledCourse {
  /** Absent when any diagnostic is an error. */
  readonly course: Course | undefined;
  readonly editorial: Editorial;
  /** `content/tracking-ids.lock` as it should stand after a build. */
  readonly lock: string;
  /** All mistakes of all files, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Authors' files → the checked course. Never throws for what an author wrote. */
export function compileCourse(files: readonly SourceFile[], organisation: OrganisationInput = {}): CompiledCourse {
  const logo = namedLogo(files, undefined);
  const { sources, diagnostics } = readSources(files.filter(({ path }) => path !== logo));
  const report = new Report();
  report.add(diagnostics);
  const parts = resolveParts(sources, report);
  const partial = sources.unread.length > 0 || report.has(HIDES_IDS);
  const { ids, lock } = lockTrackingIds(wantedIds(parts, sources), sources.lock, report, { partial });
  const resolved = {
    ...parts,
    organisation: resolveOrganisation(sources.course, organisation, report),
    trackingIds: ids,
  };
  const course = sources.course && resolveCourse(sources.course, sources, resolved, report);
  const all = sortDiagnostics(report.diagnostics);
  return { course: hasErrors(all) ? undefined : course, editorial: sources.editorial, lock, diagnostics: all };
}

type Parts = Pick<Course, 'lessons' | 'caseStudies' | 'assessment'>;

/** With one of these in its file, a story is not yet what its author meant: what it would be told is mostly untrue. */
const BREAKS_STORY = new Set([
  'choice-form',
  'choice-without-target',
  'choice-setting',
  'heading-id',
  'unclosed-block',
]);

/** With one of these in any file, an id may be absent that its author thinks is there. */
const HIDES_IDS = new Set(['heading-id', 'duplicate-id', 'duplicate-passage', 'unclosed-block', 'unknown-module']);

function resolveParts(sources: CourseSources, report: Report): Parts {
  const lessons = sources.lessons.map((lesson) => resolveLesson(lesson, sources, report));
  const caseStudies = sources.caseStudies.map((document) => {
    const caseStudy = resolveCaseStudy(document, sources, report);
    if (!report.has(BREAKS_STORY, document.span.path)) report.add(checkCaseStudy(caseStudy, document));
    return caseStudy;
  });
  reportDuplicates([...lessons, ...caseStudies], 'lesson or case study', report);
  // What a learner writes is kept by the id alone, whichever lesson asks.
  const blocks = lessons.flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  reportDuplicates(
    blocks.flatMap((block) => (block.kind === 'reflect' ? [block] : [])),
    'note',
    report,
  );
  checkLessonsOfChecks(sources, report);
  const assessment = resolveAssessment(sources, lessons, report);
  return { lessons, caseStudies, ...(assessment && { assessment }) };
}

function resolveCourse(
  document: CourseDocument,
  sources: CourseSources,
  resolved: Parts & Pick<Course, 'organisation' | 'trackingIds'>,
  report: Report,
): Course {
  const { value: front, spanOf } = document;
  const names = new Names(sources, report);
  return {
    id: front.id,
    title: plainText(front.title),
    version: front.version,
    language: front.language,
    lead: plainText(front.lead),
    description: plainText(front.description),
    keywords: front.keywords,
    hero: names.picture({ name: front.hero, span: spanOf('hero') }) ?? NO_PICTURE,
    objectives: resolveObjectives(document, report),
    route: resolveRoute(document, resolved, sources, report),
    ...resolved,
    completion: completionRule(front),
    ...resolveClosing(document, names, report),
    ...resolveSessions(sources, resolved, report),
    assessmentNote: plainText(front.assessment_note),
    careNote: plainText(front.care_note),
    principles: sources.principles,
    glossary: sources.glossary,
    sources: sources.sources,
    support: sources.support,
  };
}

function resolveObjectives({ value, spanOf }: CourseDocument, report: Report): Course['objectives'] {
  const ids = value.objectives.map(({ id }, index) => ({ id, span: spanOf('objectives', index, 'id') }));
  reportDuplicates(ids, 'outcome', report);
  return value.objectives.map(({ id, text }, index) => {
    // Where a character of a folded value stands cannot be told: the value's beginning is near enough.
    const positions = { at: () => spanOf('objectives', index, 'text') };
    const { html, terms } = renderInline({ text, offset: 0 }, positions, report);
    refuseTerms(terms, positions, report);
    return { id, html };
  });
}

function checkLessonsOfChecks(sources: CourseSources, report: Report): void {
  if (isUnread(sources, 'content/lessons/')) return;
  const known = sources.lessons.map(({ front }) => front.value.id);
  for (const { lesson } of sources.checks) {
    if (!known.includes(lesson.name)) {
      report.error(lesson.span, 'unknown-lesson', `there is no lesson "${lesson.name}"`, suggest(lesson.name, known));
    }
  }
}

function completionRule({ completion }: CourseDocument['value']): CompletionRule {
  const { caseStudies, pass_mark: percent } = completion;
  return { caseStudies, ...(percent !== undefined && { passMark: percent / 100 }) };
}

function wantedIds({ lessons, caseStudies, assessment }: Parts, sources: CourseSources): WantedId[] {
  const ofLessons = lessons.flatMap((lesson): WantedId[] => [
    { id: lesson.id, span: lesson.span },
    ...lesson.pages.map(({ trackingId: id, span }) => ({ id, span })),
    // Small exercises without an id of their own leave nothing in a record.
    ...lesson.activities
      .filter(({ id }) => id !== undefined)
      .map(({ name, trackingId: id }) => ({ id, span: placeOfModule(lesson, name) })),
    ...lesson.items.map(({ trackingId: id, span }) => ({ id, span })),
  ]);
  const ofCases = caseStudies.flatMap((caseStudy): WantedId[] => [
    { id: caseStudy.id, span: caseStudy.span },
    ...caseStudy.passages.map(({ trackingId: id, span }) => ({ id, span })),
  ]);
  const own = sources.assessment && { id: sources.assessment.front.value.id, span: sources.assessment.span };
  const ofAssessment = (assessment?.items ?? []).map(({ trackingId: id, span }): WantedId => ({ id, span }));
  return [...ofLessons, ...ofCases, ...(own ? [own] : []), ...ofAssessment];
}

function placeOfModule({ pages, span }: Lesson, name: string): SourceSpan {
  const blocks = pages.flatMap((page) => page.blocks);
  return blocks.find((block) => block.kind === 'module' && block.module === name)?.span ?? span;
}
