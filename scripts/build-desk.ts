import type { Plugin } from 'vite';
import { plainOutline, type Course } from '../src/course/index.js';
import { renderDeskPage } from './desk-page.js';
import { buildOneFilePage } from './one-file-page.js';

const NAME = 'virtual:desk';

/** Writes the package desk into `outDir/index.html`. */
export async function buildDesk(course: Course, outDir: string): Promise<void> {
  const page = {
    entry: 'src/desk/main.ts',
    plugin: outlinePlugin(course),
    // The library's own bundle for browsers: its other form asks for modules of Node's.
    alias: { xmlbuilder2: 'xmlbuilder2/lib/xmlbuilder2.min.js' },
    render: renderDeskPage,
  };
  await buildOneFilePage(course, page, outDir);
}

/** The course that help codes are explained for. */
function outlinePlugin(course: Course): Plugin {
  return {
    name: 'desk',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const outline = ${JSON.stringify(plainOutline(course))};` : undefined),
  };
}
