export { compileCourse, type CompiledCourse } from './compile-course.js';
export { COURSE_PATH, LOCK_PATH } from './course-sources.js';
export { jsonSchemas } from './json-schemas.js';
export type { SourceFile } from './source-file.js';
