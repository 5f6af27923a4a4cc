import type { Course, RouteStop } from '../course/index.js';
import { COURSE_PATH } from './course-paths.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { CourseDocument } from './documents.js';
import { reportDuplicates } from './parse-heading.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

type Parts = Pick<Course, 'lessons' | 'caseStudies'>;

/** The learner's way through lessons and case studies; also checks that completion can be reached on it. */
export function resolveRoute(
  { value, spanOf }: CourseDocument,
  { lessons, caseStudies }: Parts,
  sources: CourseSources,
  report: Report,
): RouteStop[] {
  const kinds = new Map<string, RouteStop['kind']>([
    ...caseStudies.map(({ id }) => [id, 'case'] as const),
    ...lessons.map(({ id }) => [id, 'lesson'] as const),
  ]);
  const named = value.route.map((id, index) => ({ id, span: spanOf('route', index) }));
  reportDuplicates(named, 'stop', report);
  for (const { id, span } of [...lessons, ...caseStudies]) {
    if (value.route.includes(id)) continue;
    report.warning(span, 'not-on-route', `"${id}" is not on the route`, `Add ${id} to route in ${COURSE_PATH}`);
  }
  const stops = named.flatMap(({ id }) => {
    const kind = kinds.get(id);
    return kind ? [{ kind, id }] : [];
  });
  // A part that could not be read may be the one that is named.
  if (isUnread(sources, 'content/lessons/') || isUnread(sources, 'quizzes/case-studies/')) return stops;
  for (const { id, span } of named) {
    if (kinds.has(id)) continue;
    report.error(span, 'unknown-stop', `the route names "${id}", which no file is`, suggest(id, [...kinds.keys()]));
  }
  const needed = value.completion.caseStudies;
  const cases = new Set(stops.filter(({ kind }) => kind === 'case').map(({ id }) => id)).size;
  if (needed > cases) {
    const message = `completion asks for ${needed} case ${needed === 1 ? 'study' : 'studies'}, and the route has ${cases}`;
    report.error(spanOf('completion', 'caseStudies'), 'completion-out-of-reach', message, `Write at most ${cases}`);
  }
  return stops;
}
