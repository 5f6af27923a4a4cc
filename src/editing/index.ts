export { checkEditing, type Editing, type EditingInput } from './check-editing.js';
export type { Dictionary } from './check-spelling.js';
export type { LessonMeasure } from './measure-lessons.js';
