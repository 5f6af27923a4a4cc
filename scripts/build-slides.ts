import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { Course } from '../src/course/index.js';
import {
  planSlideDeck,
  renderDeckPage,
  renderLaterSlides,
  renderPresenterPage,
  renderReadingPage,
} from '../src/deck/index.js';
import { accentStyles } from '../src/organisation/index.js';

const ROOT = resolve(import.meta.dirname, '..');
const FONTS = join(ROOT, 'src/ui/fonts');

/**
 * Writes the trainer's deck into `outDir`, to be opened by a double click or from any web server:
 * index.html with its styles and first slide, deck.js, and slides.js, which follows when it is needed; the presenter view; and
 * the same slides as a plain page to read. Other files in `outDir` stay.
 */
export async function buildSlides(course: Course, outDir: string): Promise<void> {
  const deck = planSlideDeck(course);
  const [css, presenterCss, readingCss, runTime, presenter] = await Promise.all([
    bundleStyles('deck'),
    bundleStyles('presenter'),
    bundleStyles('reading'),
    bundleScript('src/deck/run-time/start.ts', 'deck'),
    bundleScript('src/deck/run-time/presenter/main.ts', 'presenter'),
  ]);
  const accent = accentStyles(course.organisation);
  // What else lies there is the trainer's: handouts put the deck as PowerPoint beside these files.
  await rm(join(outDir, 'fonts'), { recursive: true, force: true });
  await mkdir(join(outDir, 'fonts'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'index.html': renderDeckPage(deck, css + accent),
    'deck.js': runTime,
    'slides.js': renderLaterSlides(deck),
    'presenter.html': renderPresenterPage(deck, presenterCss + accent),
    'presenter.js': presenter,
    'reading.html': renderReadingPage(deck, readingCss + accent),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(outDir, name), text)));
  const fonts = await readdir(FONTS);
  await Promise.all(fonts.map((name) => copyFile(join(FONTS, name), join(outDir, 'fonts', name))));
}

/** One classic script: browsers refuse modules on `file://`. */
async function bundleScript(entry: string, name: string): Promise<string> {
  const chunks = await bundle({
    lib: { entry: join(ROOT, entry), name, formats: ['iife'], fileName: () => `${name}.js` },
  });
  const [script] = chunks.filter((chunk) => chunk.type === 'chunk');
  if (!script) throw new Error(`Vite made no script of ${entry}.`);
  return script.code;
}

async function bundleStyles(name: string): Promise<string> {
  const sheet = `src/deck/${name}.css`;
  const chunks = await bundle({
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(ROOT, sheet),
      // Fonts stay files of their own beside the page, under the names that the tokens give them.
      output: {
        assetFileNames: ({ names }) => (names[0]?.endsWith('.woff2') ? 'fonts/[name][extname]' : '[name][extname]'),
      },
    },
  });
  const [styles] = chunks.filter((chunk) => chunk.type === 'asset' && chunk.fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error(`Vite made no style sheet of ${sheet}.`);
  return styles.source.toString();
}

type Chunk = Rolldown.OutputChunk | Rolldown.OutputAsset;

async function bundle(options: NonNullable<Parameters<typeof build>[0]>['build']): Promise<readonly Chunk[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', ...options },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output : []));
}

/** What a browser fetches before the first slide works: gives the bench its figure. */
export interface FirstSlideWeight {
  readonly requests: number;
  /** Fonts as they are; everything else through gzip. */
  readonly bytes: number;
}

/** The page, the scripts it names, and the upright fonts of its style sheet; what follows when idle is left out. */
export async function measureFirstSlide(outDir: string): Promise<FirstSlideWeight> {
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const faces = page.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const upright = faces.filter((face) => !/font-style:\s*italic/.test(face));
  const fonts = upright.flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
  const sizes = await Promise.all([
    ...['index.html', ...scripts].map(async (name) => gzipSync(await readFile(join(outDir, name))).length),
    ...fonts.map(async (name) => (await readFile(join(outDir, name))).length),
  ]);
  return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
