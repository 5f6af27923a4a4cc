import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import type { Course } from '../src/course/index.js';
import { placeLogo } from '../src/organisation/index.js';
import type { Strings } from '../src/ui/strings.en-GB.js';
import { coursePlugin } from './course-plugin.js';
import { usedModulesPlugin } from './used-modules-plugin.js';
import { firstStyles, renderIndexPage } from './index-page.js';
import { stringsFor } from './interface-strings.js';
import { stringsPlugin } from './strings-plugin.js';

const ROOT = resolve(import.meta.dirname, '..');
const FONTS = ['atkinson-next-latin.woff2', 'atkinson-next-latin-italic.woff2', 'young-serif-latin.woff2'];
const LICENCES = ['atkinson-next-OFL.txt', 'young-serif-OFL.txt'];

/** Code that no page turn fetches: a learner asks for a file, and it is made. */
const MADE_ON_DEMAND = /[\\/](src[\\/]takeaway|node_modules[\\/]docx)[\\/]/;

/** What stands in the faces of rooms that the first screen imports, and waits for the reading pages all the same. */
const LATER = /[\\/]src[\\/](player[\\/]reader[\\/]index\.ts|ui[\\/](Aside|Contacts|Meter|Panel|Stones)\.svelte)/;
/** The same, and each part that uses it brings it along. */
const MUCH_LATER =
  /[\\/](src[\\/]course[\\/](answers|need-rules|name-nudge|worksheet-text|given-away|glossary-term)\.ts|dom[\\/]elements[\\/]bindings[\\/](input|select)\.js)/;

/** A file of a built player, path relative and with forward slashes. */
export interface PlayerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The learner's app as an LMS serves it: the first screen, one script, and a part for each lesson and case study.
 * @param more Vite plug-ins, for tests that build it with a fault
 */
export async function buildPlayer(course: Course, body: string, more: readonly Plugin[] = []): Promise<PlayerFile[]> {
  const { organisation, files } = placeLogo(course.organisation);
  const strings = stringsFor(course.language);
  const chunks = await bundle(course, strings, false, more);
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (!entry) throw new Error('Vite made no entry script.');
  const css = firstStyles(ROOT, (file) => `fonts/${file}`, ['fonts-after.css']);
  const early = await bundleEarly(course, strings, more);
  const page = await renderIndexPage(
    { course, strings, body, early, script: { src: entry.fileName }, css },
    organisation,
  );
  const scripts = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [textFile(chunk.fileName, chunk.code)] : []));
  const fonts = await Promise.all(
    FONTS.map(async (name) => ({ path: `fonts/${name}`, bytes: await readFile(join(ROOT, 'src/ui/fonts', name)) })),
  );
  return [textFile('index.html', page), ...scripts, ...fonts, ...files, await notices()];
}

/**
 * The same in one file, which also opens by a double click: browsers refuse external modules on `file://`.
 * `strings`: the interface's words, where they are not those of the course's language.
 */
export async function buildStandalone(
  course: Course,
  body: string,
  outDir: string,
  strings: Strings = stringsFor(course.language),
): Promise<void> {
  const [chunk] = await bundle(course, strings, true);
  if (chunk?.type !== 'chunk') throw new Error('Vite made no stand-alone script.');
  const fonts = await Promise.all(
    FONTS.map(async (name) => [name, (await readFile(join(ROOT, 'src/ui/fonts', name))).toString('base64')] as const),
  );
  const data = new Map(fonts);
  const fontUrl = (file: string): string => `data:font/woff2;base64,${data.get(file) ?? ''}`;
  const css = firstStyles(ROOT, fontUrl);
  const page = await renderIndexPage(
    { course, strings, body, script: { inline: closeSafely(chunk.code) }, css },
    course.organisation,
  );
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), page);
  const { path, bytes } = await notices();
  await writeFile(join(outDir, path), bytes);
}

/** The first screen as HTML: the app itself, rendered once on the build's machine. */
export async function prerender(course: Course, strings: Strings = stringsFor(course.language)): Promise<string> {
  const outDir = join(ROOT, '.local', 'prerender', course.language);
  await build({
    ...viteBase(course, strings),
    build: { ssr: 'src/player/prerender.ts', outDir, emptyOutDir: true, minify: false },
  });
  const module: unknown = await import(`${pathToFileURL(join(outDir, 'prerender.js')).href}?at=${Date.now()}`);
  if (!hasPrerender(module)) throw new Error('src/player/prerender.ts has lost its function.');
  return module.prerenderFirstScreen();
}

function hasPrerender(module: unknown): module is { prerenderFirstScreen: () => string } {
  return typeof module === 'object' && module !== null && 'prerenderFirstScreen' in module;
}

function viteBase(
  course: Course,
  strings: Strings = stringsFor(course.language),
  more: readonly Plugin[] = [],
): InlineConfig {
  // Vite takes this from the environment where it is set: a package must not depend on who builds it.
  process.env['NODE_ENV'] = 'production';
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [
      ...more,
      coursePlugin(() => course),
      usedModulesPlugin(course),
      stringsPlugin(() => strings, true),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
    ],
  };
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

async function bundle(
  course: Course,
  strings: Strings,
  single: boolean,
  more: readonly Plugin[] = [],
): Promise<readonly Output[]> {
  const result = await build({
    ...viteBase(course, strings, more),
    build: {
      write: false,
      target: 'es2022',
      // Vite's preload helper would fetch on its own; parts are asked for when they are needed.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(ROOT, 'src/player/main.ts'),
        treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/](course|story)[\\/]/, sideEffects: false }] },
        output: {
          entryFileNames: 'app-[hash].js',
          chunkFileNames: ({ moduleIds }) =>
            moduleIds.some((id) => MADE_ON_DEMAND.test(id)) ? 'tool-[name]-[hash].js' : 'part-[name]-[hash].js',
          // What the first screen needs is one script, also where a part fetched later uses some of it.
          codeSplitting: single
            ? false
            : {
                groups: [
                  { name: 'app', tags: ['$initial'], test: (id) => !LATER.test(id) && !MUCH_LATER.test(id) },
                  { name: 'reader', test: LATER },
                ],
              },
        },
      },
    },
  });
  return outputsOf(result);
}

type BuildResult = Awaited<ReturnType<typeof build>>;

function outputsOf(result: BuildResult): readonly Output[] {
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output : []));
}

/** The few lines that open the session: classic, to stand inline and run at once. */
async function bundleEarly(course: Course, strings: Strings, more: readonly Plugin[]): Promise<string> {
  const result = await build({
    ...viteBase(course, strings, more),
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(ROOT, 'src/player/early.ts'), formats: ['iife'], name: 'early' },
    },
  });
  const [chunk] = outputsOf(result);
  if (chunk?.type !== 'chunk') throw new Error('Vite made no early script.');
  return closeSafely(chunk.code.trim());
}

function textFile(path: string, text: string): PlayerFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Who made what in the package, and on what terms it may be used: one text, because each file costs an LMS a request. */
async function notices(): Promise<PlayerFile> {
  const names = [
    'LICENSE',
    'docs/licence-content.md',
    'docs/third-party-notices.md',
    ...LICENCES.map((name) => `src/ui/fonts/${name}`),
  ];
  const texts = await Promise.all(names.map((name) => readFile(join(ROOT, name), 'utf8')));
  return textFile('notices.txt', texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** Text that would end the inline script, or open a comment in it, early. */
export function closeSafely(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
