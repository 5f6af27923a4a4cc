import type { Plugin } from 'vite';
import type { Course } from '../src/course/index.js';

const UNUSED = '\0unused-module';

/** Leaves out of a build the lesson modules that no page of this course shows. */
export function usedModulesPlugin(course: Course): Plugin {
  const used = new Set(course.lessons.flatMap(({ activities }) => activities.map(({ name }): string => name)));
  return {
    name: 'used-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = /^\.\/([\w-]+)\/index\.js$/.exec(source)?.[1];
      const registry = importer?.replace(/\\/g, '/').endsWith('/modules/index.ts');
      return name && registry && !used.has(name) ? UNUSED : undefined;
    },
    load: (id) => (id === UNUSED ? 'export const lessonModule = undefined;' : undefined),
  };
}
