import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import type { Course } from '../src/course/index.js';
import { closeSafely } from './build-player.js';
import { renderGalleryPage } from './gallery-page.js';
import { galleryPlugin } from './gallery-plugin.js';

import { stringsFor } from './interface-strings.js';
import { stringsPlugin } from './strings-plugin.js';

const ROOT = resolve(import.meta.dirname, '..');

/** Writes the gallery into `outDir/index.html`: one file, which tests and reviews open from disk. It is in no package. */
export async function buildGallery(course: Course, outDir: string): Promise<void> {
  const outputs = await bundle(course);
  const script = outputs.find((output) => output.type === 'chunk');
  const styles = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || styles?.type !== 'asset') throw new Error('Vite made no script or styles.');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), renderGalleryPage(styles.source.toString(), closeSafely(script.code)));
}

async function bundle(course: Course): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [
      galleryPlugin(ROOT, () => course),
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
      rolldownOptions: { input: join(ROOT, 'src/gallery/main.ts'), output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output : []));
}
