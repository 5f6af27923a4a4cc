import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, isFresh, ROOT } from './build-all.js';
import { ensureBrowser } from './install-browser.js';
import { ProgressLine } from './progress-line.js';

/** `npm test`: builds what is stale, finds or installs a browser, runs every test and ends with a line of counts. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const RESULTS = join(ROOT, '.local', 'test-results');
mkdirSync(RESULTS, { recursive: true });
const browser = ensureBrowser();
const progress = new ProgressLine();
if (!isFresh()) await buildAll(progress);
progress.done('The course is built.');

const unit = runUnitTests(join(RESULTS, 'unit.json'));
const driven = runBrowserTests(join(RESULTS, 'browser.json'));
const total = add(unit, driven);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function runUnitTests(file: string): Counts {
  run(file, 'vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const result = readResult(file);
  const count = (key: string): number => Number(result[key] ?? 0);
  const suites = count('numFailedTestSuites') > 0 && count('numFailedTests') === 0 ? 1 : 0;
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + suites,
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

function runBrowserTests(file: string): Counts {
  run(file, '@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    CHROMIUM: browser,
  });
  const { stats } = readResult(file) as { stats?: Record<string, number> };
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** A run that crashed leaves no result: the old one must not stand in for it. */
function run(
  file: string,
  runner: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): void {
  rmSync(file, { force: true });
  // By Node itself: on Windows npx is no program that can be started without a shell.
  spawnSync(process.execPath, [join(ROOT, 'node_modules', runner), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
}

function readResult(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return { numFailedTests: 1, stats: { unexpected: 1 } };
  }
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
