import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Course, Worksheet } from '../src/course/index.js';
import { stringsFor } from './interface-strings.js';
import { stringsPlugin } from './strings-plugin.js';

const ROOT = resolve(import.meta.dirname, '..');

/** The sheets as the lesson modules themselves make them, run once on the build's machine. */
export async function blankWorksheets(course: Course): Promise<readonly Worksheet[]> {
  const outDir = join(ROOT, '.local', 'worksheets');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      stringsPlugin(() => stringsFor(course.language), true),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
    ],
    build: { ssr: 'modules/blank-worksheets.ts', outDir, emptyOutDir: true, minify: false },
  });
  const made: unknown = await import(`${pathToFileURL(join(outDir, 'blank-worksheets.js')).href}?at=${Date.now()}`);
  if (!makesSheets(made)) throw new Error('modules/blank-worksheets.ts has lost its function.');
  return made.blankWorksheets(course);
}

function makesSheets(made: unknown): made is { blankWorksheets: (course: Course) => Promise<readonly Worksheet[]> } {
  return typeof made === 'object' && made !== null && 'blankWorksheets' in made;
}
