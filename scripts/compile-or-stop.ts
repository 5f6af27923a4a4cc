import { existsSync } from 'node:fs';
import { compileCourse, type CompiledCourse } from '../src/compiler/index.js';
import { formatDiagnostic, type Course, type Diagnostic } from '../src/course/index.js';
import { checkLanguage } from './interface-strings.js';
import { readCourseSources } from './read-course-sources.js';
import type { Reporting } from '../src/course/index.js';
import { readOrganisation } from './read-organisation.js';

/** The authors' files have mistakes: nothing can be built from them. */
export class CourseErrors extends Error {
  constructor(diagnostics: readonly Diagnostic[]) {
    const lines = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
    super(['The course has mistakes; nothing has been built from it.', ...lines].join('\n'));
    this.name = 'CourseErrors';
  }
}

/**
 * @param overlayPath an organisation's own file, absolute
 * @param reporting chosen for this build alone
 * @throws CourseErrors
 */
export function compileOrStop(
  root: string,
  overlayPath?: string,
  reporting?: Partial<Reporting>,
): CompiledCourse & { readonly course: Course } {
  if (overlayPath !== undefined && !existsSync(overlayPath)) throw new CourseErrors([notThere(overlayPath)]);
  const files = readCourseSources(root);
  const compiled = compileCourse(files, { ...readOrganisation(root, files, overlayPath), reporting });
  const { course } = compiled;
  if (!course) throw new CourseErrors(compiled.diagnostics);
  const unspoken = checkLanguage(course.language, files);
  if (unspoken.length > 0) throw new CourseErrors(unspoken);
  return { ...compiled, course };
}

function notThere(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'missing-file',
    message: 'there is no such file for --organisation',
    hint: 'Check its name and folder; docs/organisation.sample.yaml shows what it may hold',
    span: { path, line: 1, column: 1 },
  };
}
