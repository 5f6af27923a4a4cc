import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { compileCourse, type SourceFile } from '../src/compiler/index.js';
import { EDITIONS } from '../src/packaging/index.js';
import { buildAll, isFresh, PRODUCTS, ROOT } from './build-all.js';
import { measureFirstSlide } from './build-slides.js';
import { callFigures } from './call-figures.js';
import { compileOrStop } from './compile-or-stop.js';
import { figureLine, isOver, type Figure } from './figure.js';
import { measureState } from './measure-state.js';
import { ProgressLine } from './progress-line.js';
import { readCourseSources } from './read-course-sources.js';

/** `npm run bench`: the budgets of docs/architecture.md §9 that bytes and counts can show. Exit code 1 above any of them. */
const progress = new ProgressLine();
if (!isFresh()) await buildAll(progress);
const { course } = compileOrStop(ROOT);
const calls = await callFigures(course);
const figures = [...firstScreen(), ...packages(), ...(await deck()), ...state(), linearity()];
progress.done('Budgets');
for (const figure of figures) console.log(figureLine(figure));
console.log('Calls to a run-time, at most');
for (const { line } of calls) console.log(line);
process.exitCode = figures.some(isOver) || calls.some(({ over }) => over) ? 1 : 0;

/** Sizes as they travel: gzip for text, fonts as they are. */
function firstScreen(): Figure[] {
  const files = unzipSync(readFileSync(PRODUCTS.scorm12));
  const gzipped = (path: string): number => gzipSync(files[path] ?? new Uint8Array()).length / 1000;
  const plain = (path: string): number => (files[path]?.length ?? 0) / 1000;
  const names = Object.keys(files);
  const page = new TextDecoder().decode(files['index.html']);
  const entry = /<script type="module" src="([^"]+)"/.exec(page)?.[1] ?? '';
  const fonts = ['fonts/atkinson-next-latin.woff2', 'fonts/young-serif-latin.woff2'];
  const imports = [...new TextDecoder().decode(files[entry]).matchAll(/from\s*["']\.\/([^"']+)["']/g)].length;
  const bytes = gzipped('index.html') + gzipped(entry) + fonts.reduce((sum, font) => sum + plain(font), 0);
  const parts = names.filter((name) => /^part-.*\.js$/.test(name));
  const tools = names.filter((name) => /^tool-.*\.js$/.test(name));
  return [
    {
      name: 'index.html with inlined CSS and first screen, gzip',
      value: gzipped('index.html'),
      budget: 14,
      unit: 'kB',
    },
    { name: 'script to run the first screen, gzip', value: gzipped(entry), budget: 45, unit: 'kB' },
    { name: 'first screen, whole: page, script, two fonts', value: bytes, budget: 90, unit: 'kB' },
    { name: 'requests until the first screen is whole', value: 2 + fonts.length + imports, budget: 4, unit: '' },
    {
      name: 'largest part fetched at a page turn, gzip',
      value: Math.max(...parts.map(gzipped)),
      budget: 25,
      unit: 'kB',
    },
    {
      name: 'fetched only when a learner asks for a file, gzip',
      value: tools.map(gzipped).reduce((sum, size) => sum + size, 0),
      budget: 90,
      unit: 'kB',
    },
  ];
}

function packages(): Figure[] {
  return EDITIONS.map((edition) => ({
    name: `all of the learner's package, ${edition}, zip`,
    value: statSync(PRODUCTS[edition]).size / 1000,
    budget: 600,
    unit: 'kB',
  }));
}

async function deck(): Promise<Figure[]> {
  const { bytes, requests } = await measureFirstSlide(PRODUCTS.slides);
  return [
    { name: 'deck, first slide, gzip', value: bytes / 1000, budget: 120, unit: 'kB' },
    { name: 'deck, requests for the first slide', value: requests, budget: 4, unit: '' },
  ];
}

function state(): Figure[] {
  const { characters, allowed } = measureState(course);
  return [{ name: 'saved state, worst reachable', value: characters, budget: allowed, unit: 'characters' }];
}

/** Processor time per word of a course a hundred times as long, against that of the course itself: 1 where compiling is linear. */
function linearity(): Figure {
  const sources = readCourseSources(ROOT);
  const large = repeated(sources, 100);
  const one = medianTime(() => repeatedly(100, () => compileCourse(sources)), 3);
  const hundred = medianTime(() => compileCourse(large), 3);
  return { name: 'compiling: time per word at × 100 against × 1', value: hundred / one, budget: 1.3, unit: '' };
}

function repeatedly(times: number, run: () => unknown): void {
  for (let time = 0; time < times; time += 1) run();
}

/**
 * Lessons, checks and stories again, each copy under names and ids of its own and leading to itself; the first keeps
 * those that the rest of the course knows. There is one assessment.
 */
function repeated(sources: readonly SourceFile[], times: number): SourceFile[] {
  const parts = sources.filter(({ path }) => /^(content\/lessons|quizzes\/[a-z-]+)\//.test(path));
  const shared = sources.filter((source) => !parts.includes(source) && !source.path.endsWith('.lock'));
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    parts.map(({ path, text }) => ({
      path: path.replace(/^(content\/lessons\/|quizzes\/[a-z-]+\/)/, `$1${copy}-`),
      text: inCopy(text, copy),
    })),
  );
  const routed = shared.map(({ path, text }) => ({
    path,
    text: text.replace(/^route: \[(.*)\]$/m, (_, route: string) => {
      const all = [route, ...copies.map((__, copy) => inCopy(route, copy))];
      return `route: [${all.join(', ')}]`;
    }),
  }));
  return [...routed, ...parts, ...copies.flat()];
}

function inCopy(text: string, copy: number): string {
  return text.replace(/\b(MOD|CS|KC)(\d)/g, `$1$2X${copy}`);
}

/** Of the processor's time, which does not tell of what else the machine is doing. In milliseconds. */
function medianTime(run: () => void, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}
