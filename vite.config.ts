import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { coursePlugin } from './scripts/course-plugin.js';
import { compileOrStop } from './scripts/compile-or-stop.js';
import { devPagePlugin } from './scripts/dev-page-plugin.js';
import { galleryPlugin } from './scripts/gallery-plugin.js';
import { stringsFor } from './scripts/interface-strings.js';
import { stringsPlugin } from './scripts/strings-plugin.js';

/** `npm run dev`: the learner's app as it is being written. A saved lesson, question or component shows at once. */
const readCourse = () => compileOrStop(import.meta.dirname).course;

export default defineConfig({
  plugins: [
    coursePlugin(readCourse),
    stringsPlugin(() => stringsFor(readCourse().language)),
    svelte({ compilerOptions: { runes: true } }),
    devPagePlugin(readCourse),
    galleryPlugin(import.meta.dirname, readCourse),
  ],
  server: { host: '127.0.0.1', watch: { ignored: ['**/dist/**', '**/.local/**'] } },
});
