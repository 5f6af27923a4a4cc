import { resolve } from 'node:path';
import type { Course } from '../src/course/index.js';
import { coursePlugin } from './course-plugin.js';
import { renderGalleryPage } from './gallery-page.js';
import { galleryPlugin } from './gallery-plugin.js';
import { buildOneFilePage } from './one-file-page.js';

const ROOT = resolve(import.meta.dirname, '..');

/** Writes the gallery into `outDir/index.html`, which tests and reviews open from disk. It is in no package. */
export async function buildGallery(course: Course, outDir: string): Promise<void> {
  const plugin = [coursePlugin(() => course), galleryPlugin(ROOT, () => course)];
  await buildOneFilePage(course, { entry: 'src/gallery/main.ts', plugin, render: renderGalleryPage }, outDir);
}
