import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../src/lms/index.js';
import {
  counted,
  figureCsvs,
  headOf,
  makeFigures,
  MessageLog,
  parseMapping,
  renderReport,
  sniff,
  type Mapping,
  type ReportSource,
} from '../src/report/index.js';
import { ROOT } from './build-all.js';
import { compileOrStop, CourseErrors } from './compile-or-stop.js';
import { openDuckDb } from './duckdb-engine.js';
import { ProgressLine } from './progress-line.js';
import { printReport } from './print-report.js';
import { reportCourseOf } from './report-course.js';
import { reportStyle } from './report-style.js';

/**
 * `npm run report -- FILE… [--out DIR] [--map mapping.yaml] [--names] [--min-group N]`: one page and its tables as CSV,
 * from a record store or from what an LMS gave. Exit code 1 where a file could not be read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'dist/report' },
    map: { type: 'string' },
    names: { type: 'boolean', default: false },
    'min-group': { type: 'string', default: '5' },
  },
});
const USAGE = 'npm run report -- FILE… [--out DIR] [--map mapping.yaml] [--names] [--min-group N]';
const minGroup = Number(values['min-group']);
const absent = positionals.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true);

if (positionals.length === 0) stop(`Name the files to read:\n  ${USAGE}`);
else if (absent.length > 0) stop(`There is no file ${absent.join(', ')}.`);
else if (!Number.isInteger(minGroup) || minGroup < 1) stop('--min-group takes a whole number from 1.');
else await report();

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function report(): Promise<void> {
  const log = new MessageLog();
  const mapping = readMapping(log);
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const engine = await openDuckDb(join(folder, 'report.duckdb'));
  const progress = new ProgressLine();
  try {
    const course = reportCourseOf(compileOrStop(ROOT).course);
    const sources = await Promise.all(positionals.map(sourceOf));
    let told = 0;
    const figures = await makeFigures(engine, {
      ...{ sources, course, mapping, log, minGroup, names: values.names },
      onProgress: (path, attempts, answers) => {
        if (performance.now() - told < 500) return;
        told = performance.now();
        progress.step(`${path}: ${counted(attempts, 'attempt')}, ${counted(answers, 'answer')}`);
      },
    });
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, 'report.html'), renderReport(figures, course, reportStyle()));
    for (const [name, csv] of Object.entries(figureCsvs(figures))) writeFileSync(join(values.out, name), csv);
    progress.done(printReport(figures, join(values.out, 'report.html')));
    if (figures.messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CourseErrors)) throw error;
    progress.done(error.message);
    process.exitCode = 1;
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readMapping(log: MessageLog): Mapping | undefined {
  if (values.map === undefined) return undefined;
  const read = parseMapping(readFileSync(values.map, 'utf8'));
  if ('mapping' in read) return read.mapping;
  log.add(values.map, 'bad-mapping', { line: 1, column: 1 }, read.problem);
  return undefined;
}

async function sourceOf(path: string): Promise<ReportSource> {
  const file = { path, chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }) };
  return sniff(await headOf(file)) === 'store' ? { path, records: () => readRecords(path) } : file;
}
