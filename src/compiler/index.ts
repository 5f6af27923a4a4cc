export type { Editorial, Seed, WordRule } from './editorial.js';
export { compileCourse, type CompiledCourse } from './compile-course.js';
export { COURSE_PATH, LOCK_PATH } from './course-paths.js';
export { jsonSchemas } from './json-schemas.js';
export { namedLogo } from './named-logo.js';
export type { OrganisationInput } from './resolve-organisation.js';
export { Report, suggest } from './report.js';
export { Places, type SourceFile } from './source-file.js';
