import { hasErrors, sortDiagnostics, type Course, type Diagnostic, type RouteStop } from '../course/index.js';
import { compileStory } from '../story/index.js';
import { COURSE_PATH, readSources, type CourseSources } from './course-sources.js';
import { plainText, renderInline } from './markdown.js';
import { reportDuplicates } from './parse-heading.js';
import { Report, suggest } from './report.js';
import { resolveCaseStudy } from './resolve-case-study.js';
import { NO_PICTURE, resolveLesson } from './resolve-lesson.js';
import { Names } from './resolve-names.js';
import { Places, type SourceFile } from './source-file.js';
import { lockTrackingIds, type WantedId } from './tracking-ids.js';

export interface CompiledCourse {
  /** Absent when any diagnostic is an error. */
  readonly course: Course | undefined;
  /** `content/tracking-ids.lock` as it should stand after a build. */
  readonly lock: string;
  /** All mistakes of all files, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Authors' files → the checked course. Never throws for what an author wrote. */
export function compileCourse(files: readonly SourceFile[]): CompiledCourse {
  const { sources, diagnostics } = readSources(files);
  const report = new Report();
  report.add(diagnostics);
  const { course, lock } = resolveCourse(sources, report);
  const all = sortDiagnostics(report.diagnostics);
  return { course: hasErrors(all) ? undefined : course, lock, diagnostics: all };
}

function resolveCourse(sources: CourseSources, report: Report): { course: Course | undefined; lock: string } {
  if (!sources.course) return { course: undefined, lock: sources.lock.text };
  const { value: front, spanOf } = sources.course;
  const names = new Names(sources, report);
  const inline = (text: string): string =>
    renderInline({ text, offset: 0 }, new Places({ path: COURSE_PATH, text: '' }), report).html;
  const resolved = {
    lessons: sources.lessons.map((lesson) => resolveLesson(lesson, sources, report)),
    caseStudies: sources.caseStudies.map((caseStudy) => resolveCaseStudy(caseStudy, sources, report)),
  };
  for (const caseStudy of resolved.caseStudies) report.add(compileStory(caseStudy).diagnostics);
  checkLessonsOfChecks(sources, report);
  const parts = [...resolved.lessons, ...resolved.caseStudies];
  reportDuplicates(parts, 'lesson or case study', report);
  const route = resolveRoute(sources, resolved, report);
  const { ids, lock } = lockTrackingIds(wantedIds(resolved), sources.lock, report);
  const course: Course = {
    id: front.id,
    title: plainText(front.title),
    version: front.version,
    language: front.language,
    lead: plainText(front.lead),
    description: plainText(front.description),
    keywords: front.keywords,
    hero: names.picture({ name: front.hero, span: spanOf('hero') }) ?? NO_PICTURE,
    objectives: front.objectives.map(({ id, text }) => ({ id, html: inline(text) })),
    route,
    ...resolved,
    completion: front.completion,
    assessmentNote: plainText(front.assessment_note),
    careNote: plainText(front.care_note),
    principles: sources.principles,
    glossary: sources.glossary,
    sources: sources.sources,
    support: sources.support,
    trackingIds: ids,
  };
  return { course, lock };
}

type Parts = Pick<Course, 'lessons' | 'caseStudies'>;

function resolveRoute(sources: CourseSources, { lessons, caseStudies }: Parts, report: Report): RouteStop[] {
  const known = [...lessons, ...caseStudies].map(({ id }) => id);
  const { value, spanOf } = sources.course ?? {};
  const route = value?.route ?? [];
  const stops = route.flatMap((id, index): RouteStop[] => {
    if (lessons.some((lesson) => lesson.id === id)) return [{ kind: 'lesson', id }];
    if (caseStudies.some((caseStudy) => caseStudy.id === id)) return [{ kind: 'case', id }];
    if (spanOf)
      report.error(
        spanOf('route', index),
        'unknown-stop',
        `the route names "${id}", which no file is`,
        suggest(id, known),
      );
    return [];
  });
  for (const { id, span } of [...lessons, ...caseStudies]) {
    if (!route.includes(id))
      report.warning(span, 'not-on-route', `"${id}" is not on the route`, `Add ${id} to route in ${COURSE_PATH}`);
  }
  const cases = stops.filter(({ kind }) => kind === 'case').length;
  if (value && spanOf && value.completion.caseStudies > cases) {
    const message = `completion asks for ${value.completion.caseStudies} case studies, and the route has ${cases}`;
    report.error(spanOf('completion', 'caseStudies'), 'completion-out-of-reach', message, `Write at most ${cases}`);
  }
  return stops;
}

function checkLessonsOfChecks({ checks, lessons }: CourseSources, report: Report): void {
  const known = lessons.map(({ front }) => front.value.id);
  for (const { lesson } of checks) {
    if (!known.includes(lesson.name)) {
      report.error(lesson.span, 'unknown-lesson', `there is no lesson "${lesson.name}"`, suggest(lesson.name, known));
    }
  }
}

function wantedIds({ lessons, caseStudies }: Parts): WantedId[] {
  const ofLessons = lessons.flatMap((lesson): WantedId[] => [
    { id: lesson.id, span: lesson.span },
    ...lesson.pages.map(({ trackingId: id, span }) => ({ id, span })),
    ...lesson.activities.flatMap(({ trackingId: id }) => (id ? [{ id, span: lesson.span }] : [])),
    ...lesson.items.map(({ trackingId: id, span }) => ({ id, span })),
  ]);
  const ofCases = caseStudies.flatMap((caseStudy): WantedId[] => [
    { id: caseStudy.id, span: caseStudy.span },
    ...caseStudy.passages.map(({ trackingId: id, span }) => ({ id, span })),
  ]);
  return [...ofLessons, ...ofCases];
}
