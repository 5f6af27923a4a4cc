import { copyFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PRODUCTS, ROOT } from './build-all.js';
import { buildHandouts, POWERPOINT } from './build-handouts.js';
import { compileOrStop, CourseErrors } from './compile-or-stop.js';
import { ensureBrowser } from './install-browser.js';
import { ProgressLine } from './progress-line.js';
import { organisationPath } from './read-organisation.js';

/** `npm run handouts [-- --organisation org.yaml]`: what a trainer prints or edits, in dist/handouts/. */
const { values } = parseArgs({ options: { organisation: { type: 'string' } } });
const outDir = join(ROOT, 'dist', 'handouts');
const progress = new ProgressLine();
try {
  const compiled = compileOrStop(ROOT, organisationPath(values.organisation));
  const names = await buildHandouts(compiled, outDir, ensureBrowser(), progress);
  // Beside the deck as well, where a trainer looks for it.
  if (existsSync(PRODUCTS.slides)) copyFileSync(join(outDir, POWERPOINT), join(PRODUCTS.slides, POWERPOINT));
  progress.done(`${compiled.course.title}: ${names.length} handouts are made:`);
  for (const name of names) console.log(`  ${relative(ROOT, join(outDir, name))}`);
} catch (error) {
  if (!(error instanceof CourseErrors)) throw error;
  progress.done(error.message);
  process.exitCode = 1;
}
