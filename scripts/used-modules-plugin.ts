import type { Plugin } from 'vite';
import type { Course } from '../src/course/index.js';

/** Leaves out of a build the lesson modules that no page of this course shows. */
export function usedModulesPlugin(course: Course): Plugin {
  const used = new Set(course.lessons.flatMap(({ activities }) => activities.map(({ name }): string => name)));
  return {
    name: 'used-modules',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replace(/\\/g, '/').endsWith('/modules/index.ts')) return undefined;
      return code.replace(/import\('\.\/([\w-]+)\/index\.js'\)/g, (loader, name: string) =>
        used.has(name) ? loader : 'Promise.resolve({})',
      );
    },
  };
}
