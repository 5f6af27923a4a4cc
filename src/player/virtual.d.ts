declare module 'virtual:course' {
  import type { CourseData } from './course-data.js';
  export const course: CourseData;
}
declare module 'virtual:course/first-screen' {
  import type { CourseOutline } from '../course/index.js';
  export const outline: CourseOutline;
  /** Inline SVG */
  export const hero: string;
}
