import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { plainOutline, type Course } from '../src/course/index.js';
import { closeSafely } from './build-player.js';
import { renderDeskPage } from './desk-page.js';
import { stringsFor } from './interface-strings.js';
import { stringsPlugin } from './strings-plugin.js';

const ROOT = resolve(import.meta.dirname, '..');
const NAME = 'virtual:desk';

/** Writes the package desk into `outDir/index.html`: one file, which opens by a double click. */
export async function buildDesk(course: Course, outDir: string): Promise<void> {
  const outputs = await bundle(course);
  const script = outputs.find((output) => output.type === 'chunk');
  const styles = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || styles?.type !== 'asset') throw new Error('Vite made no script or styles.');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), renderDeskPage(styles.source.toString(), closeSafely(script.code)));
}

/** The course that help codes are explained for. */
function outlinePlugin(course: Course): Plugin {
  return {
    name: 'desk',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const outline = ${JSON.stringify(plainOutline(course))};` : undefined),
  };
}

async function bundle(course: Course): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    // The library's own bundle for browsers: its other form asks for modules of Node's.
    resolve: { alias: { xmlbuilder2: 'xmlbuilder2/lib/xmlbuilder2.min.js' } },
    plugins: [
      outlinePlugin(course),
      stringsPlugin(() => stringsFor(course.language)),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Fonts too: the page's policy lets it fetch nothing.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: join(ROOT, 'src/desk/main.ts'), output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output : []));
}
