import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, PRODUCTS, ROOT } from './build-all.js';
import { CourseErrors } from './compile-or-stop.js';
import { ProgressLine } from './progress-line.js';
import { organisationPath } from './read-organisation.js';

/** `npm run build [-- --organisation org.yaml]`: both packages, the stand-alone copy and the slides, in dist/. */
const { values } = parseArgs({ options: { organisation: { type: 'string' } } });
const progress = new ProgressLine();
try {
  const course = await buildAll(progress, organisationPath(values.organisation));
  progress.done(`${course.title} ${course.version} is built:`);
  for (const path of [PRODUCTS.scorm12, PRODUCTS.scorm2004]) {
    console.log(`  ${relative(ROOT, path)} (${Math.ceil(statSync(path).size / 1000)} kB)`);
  }
  console.log(`  ${relative(ROOT, PRODUCTS.key)}`);
  console.log(`  ${relative(ROOT, PRODUCTS.standalone)}/index.html`);
  console.log(`  ${relative(ROOT, PRODUCTS.slides)}/index.html`);
  console.log(`  ${relative(ROOT, PRODUCTS.desk)}/index.html`);
} catch (error) {
  if (!(error instanceof CourseErrors)) throw error;
  progress.done(error.message);
  process.exitCode = 1;
}
