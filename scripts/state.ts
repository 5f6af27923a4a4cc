import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { outlineOf } from '../src/course/index.js';
import { explainState } from '../src/report/index.js';
import { decodeState } from '../src/tracking/index.js';
import { ROOT } from './build-all.js';
import { compileOrStop } from './compile-or-stop.js';
import { reportKeyOf } from './report-key.js';

/**
 * `npm run state -- decode "1;c:prt,…"`, `… decode --file export.csv`, or from standard input: what a saved state says, in
 * words. A whole export will do: the state in it is found by its seal.
 */
const { positionals, values } = parseArgs({ options: { file: { type: 'string' } }, allowPositionals: true });
const [command, ...given] = positionals;

if (command === 'decode') console.log(explained(given.length > 0 ? given.join(' ') : readText(values.file)));
else {
  console.error('Say what to do: npm run state -- decode "<suspend data>" (or --file <file>, or standard input).');
  process.exitCode = 1;
}

function explained(text: string): string {
  const { course } = compileOrStop(ROOT);
  const { id: courseId, version: courseVersion, shortForms } = outlineOf(course);
  const decoded = decodeState(text, { courseId, courseVersion, shortForms });
  return explainState(decoded, course, reportKeyOf(course))
    .map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

function readText(file: string | undefined): string {
  try {
    // 0 is standard input.
    return readFileSync(file ?? 0, 'utf8');
  } catch {
    console.error(`${file ?? 'Standard input'} could not be read.`);
    process.exitCode = 1;
    return '';
  }
}
