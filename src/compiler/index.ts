export type { AccentTheme, AccentThemes } from './check-accent.js';
export { compileCourse, type CompiledCourse } from './compile-course.js';
export { COURSE_PATH, LOCK_PATH } from './course-paths.js';
export { jsonSchemas } from './json-schemas.js';
export { namedLogo } from './named-logo.js';
export type { LogoFile } from './parse-logo.js';
export type { OrganisationInput } from './resolve-organisation.js';
export type { SourceFile } from './source-file.js';
