import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITIONS } from '../src/packaging/index.js';
import { buildAll, PRODUCTS, ROOT } from './build-all.js';
import { BUILD_OPTIONS, OptionError, readBuildOptions } from './build-options.js';
import { CourseErrors } from './compile-or-stop.js';
import { ProgressLine } from './progress-line.js';

/** `npm run build [-- --organisation org.yaml --reporting passed-failed --exit-at-completion normal]`: the packages, the stand-alone copy and the slides, in dist/. */
const { values } = parseArgs({ options: BUILD_OPTIONS });
const progress = new ProgressLine();
try {
  const course = await buildAll(progress, readBuildOptions(values));
  progress.done(`${course.title} ${course.version} is built:`);
  for (const path of EDITIONS.map((edition) => PRODUCTS[edition])) {
    console.log(`  ${relative(ROOT, path)} (${Math.ceil(statSync(path).size / 1000)} kB)`);
  }
  console.log(`  ${relative(ROOT, PRODUCTS.key)}`);
  console.log(`  ${relative(ROOT, PRODUCTS.standalone)}/index.html`);
  console.log(`  ${relative(ROOT, PRODUCTS.slides)}/index.html`);
} catch (error) {
  if (!(error instanceof CourseErrors) && !(error instanceof OptionError)) throw error;
  progress.done(error.message);
  process.exitCode = 1;
}
