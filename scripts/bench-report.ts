import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build-all.js';
import { compileOrStop } from './compile-or-stop.js';
import { EXPORT_MAPPING, generateExport } from './generate-export.js';
import { ProgressLine } from './progress-line.js';
import { reportCourseOf } from './report-course.js';

/**
 * `npm run bench:report [-- --learners 200000]`: the report over a national provider's export, and over a sixteenth of it,
 * each in a process of its own. Gates: peak memory, and that rows a second do not fall with size. Seconds are
 * told and never a gate: machines differ.
 */
const { values } = parseArgs({ options: { learners: { type: 'string', default: '200000' } } });
const LARGE = Number(values.learners);
const SMALL = Math.round(LARGE / 16);
const MEGABYTES_ALLOWED = 1500;
/** Rows a second at the large size against the small one. Starting the process counts against the small one. */
const RATE_ALLOWED = 0.6;

interface Run {
  readonly rows: number;
  readonly megabytes: number;
  /** Of the processor: a busy machine is no slower by them. */
  readonly seconds: number;
  readonly peak: number;
}

const course = reportCourseOf(compileOrStop(ROOT).course);
const progress = new ProgressLine();
const folder = mkdtempSync(join(tmpdir(), 'bench-report-'));
try {
  writeFileSync(join(folder, 'mapping.yaml'), EXPORT_MAPPING);
  const small = await run(SMALL);
  const large = await run(LARGE);
  const rate = large.rows / large.seconds / (small.rows / small.seconds);
  progress.done('The report, at scale');
  for (const [learners, { rows, megabytes, seconds, peak }] of [[SMALL, small] as const, [LARGE, large] as const]) {
    console.log(
      `       ${learners} learners, ${rows} answers, ${megabytes} MB of CSV: ${seconds.toFixed(1)} s of the processor, ${Math.round(rows / seconds)} rows a second, peak ${peak} MB`,
    );
  }
  const figures = [
    {
      name: 'peak memory, MB',
      value: large.peak,
      fits: large.peak <= MEGABYTES_ALLOWED,
      budget: `≤ ${MEGABYTES_ALLOWED}`,
    },
    {
      name: 'rows a second, large against small',
      value: Number(rate.toFixed(2)),
      fits: rate >= RATE_ALLOWED,
      budget: `≥ ${RATE_ALLOWED}`,
    },
  ];
  for (const { name, value, fits, budget } of figures)
    console.log(`  ${fits ? 'ok  ' : 'OVER'} ${name}: ${value}, ${budget}`);
  process.exitCode = figures.every(({ fits }) => fits) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(learners: number): Promise<Run> {
  const path = join(folder, `${learners}.csv`);
  progress.step(`Writing an export of ${learners} learners`);
  const rows = generateExport(path, course, learners);
  progress.step(`Reading ${rows} answers`);
  const { seconds, peak } = await take(path);
  const megabytes = Math.round(statSync(path).size / 1_000_000);
  rmSync(path);
  return { rows, megabytes, seconds, peak };
}

/** Megabytes that the report's own process held at its most, and its seconds on the processor. */
function take(path: string): Promise<Pick<Run, 'seconds' | 'peak'>> {
  const args = [
    '--import',
    'tsx',
    'scripts/report-peak.ts',
    path,
    '--map',
    join(folder, 'mapping.yaml'),
    '--out',
    join(folder, 'out'),
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const took = /took (\d+) kB (\d+) us/.exec(said);
      if (code === 0 && took)
        resolve({ peak: Math.round(Number(took[1]) / 1000), seconds: Number(took[2]) / 1_000_000 });
      else reject(new Error(`The report ended with ${code}: ${said.slice(-600)}`));
    });
  });
}
