declare module 'virtual:desk' {
  export const outline: import('../course/index.js').CourseOutline;
}
