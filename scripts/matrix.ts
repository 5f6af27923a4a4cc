import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, isFresh, ROOT } from './build-all.js';
import { ensureBrowser } from './install-browser.js';
import { renderMatrix, type MatrixCell, type MatrixResult } from './matrix-table.js';
import { ProgressLine } from './progress-line.js';

/** `npm run matrix`: every learning system × every journey, the faults, 200 killed pages; then the table in the LMS guide. */
const GUIDE = join(ROOT, 'docs', 'lms-guide.md');
const REPORT = join(ROOT, '.local', 'test-results', 'matrix.json');
const BEGIN = '<!-- matrix:begin -->';
const END = '<!-- matrix:end -->';
const SPECS = ['matrix', 'mutants', 'kill', 'launch'].map((name) => `tests/browser/${name}.spec.ts`);

/** The part of Playwright's JSON report that is read. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly annotations: readonly { type: string; description?: string }[] }[];
  }[];
}

const progress = new ProgressLine();
const browser = ensureBrowser();
if (!isFresh()) await buildAll(progress);
progress.done('The course is built.');

mkdirSync(join(ROOT, '.local', 'test-results'), { recursive: true });
rmSync(REPORT, { force: true });
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json', ...SPECS],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MATRIX: 'whole', CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  },
);
writeGuide(renderMatrix(resultOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Suite)));
console.log('The table stands in docs/lms-guide.md.');
process.exitCode = status ?? 1;

function resultOf(report: Suite): MatrixResult {
  const noted = (type: string) =>
    specsOf(report).flatMap(({ ok, tests }) =>
      tests
        .flatMap(({ annotations }) => annotations)
        .filter((annotation) => annotation.type === type)
        .map(({ description }) => ({ passed: ok, ...(JSON.parse(description ?? '{}') as object) })),
    );
  return { cells: noted('cell') as MatrixCell[], mutants: noted('mutant') as unknown as MatrixResult['mutants'] };
}

function specsOf(suite: Suite): NonNullable<Suite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function writeGuide(table: string): void {
  const guide = readFileSync(GUIDE, 'utf8');
  const [before = '', rest] = guide.split(BEGIN);
  const after = rest?.split(END)[1] ?? '\n';
  const head = rest === undefined ? `${before.trimEnd()}\n\n## How it behaves in different systems\n\n` : before;
  writeFileSync(GUIDE, `${head}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
