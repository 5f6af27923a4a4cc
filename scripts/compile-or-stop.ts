import { compileCourse, type CompiledCourse } from '../src/compiler/index.js';
import { formatDiagnostic, type Course } from '../src/course/index.js';
import { readCourseSources } from './read-course-sources.js';

/** The authors' files have mistakes: nothing can be built from them. */
export class CourseErrors extends Error {
  constructor({ diagnostics }: CompiledCourse) {
    const lines = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
    super(['The course has mistakes; nothing has been built from it.', ...lines].join('\n'));
    this.name = 'CourseErrors';
  }
}

export function compileOrStop(root: string): CompiledCourse & { readonly course: Course } {
  const compiled = compileCourse(readCourseSources(root));
  const { course } = compiled;
  if (!course) throw new CourseErrors(compiled);
  return { ...compiled, course };
}
