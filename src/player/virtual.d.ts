declare module 'virtual:course' {
  export const course: import('./course-data.js').CourseData;
}
declare module 'virtual:course/first-screen' {
  export const outline: import('../course/index.js').CourseOutline;
  /** Inline SVG */
  export const hero: string;
}
