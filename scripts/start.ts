import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LocalLmsError, startLocalLms } from '../src/lms/index.js';
import { buildAll, isFresh, PRODUCTS, ROOT } from './build-all.js';
import { BUILD_OPTIONS, OptionError, readBuildOptions } from './build-options.js';
import { compileOrStop, CourseErrors } from './compile-or-stop.js';
import { ProgressLine } from './progress-line.js';
import { reportKeyOf } from './report-key.js';

/** `npm start [-- --port 8080] [-- the options of npm run build]`: builds what is missing or stale, and opens the local LMS on this computer alone. */
const { values } = parseArgs({
  options: { port: { type: 'string' }, store: { type: 'string' }, ...BUILD_OPTIONS },
});
const progress = new ProgressLine();

try {
  const options = readBuildOptions(values);
  if (!isFresh(options)) await buildAll(progress, options);
  const { course } = compileOrStop(ROOT, options.overlayPath, options.reporting);
  const lms = await startLocalLms({
    packages: PRODUCTS,
    slidesDir: PRODUCTS.slides,
    storePath: values.store ?? join(ROOT, '.local', 'records.db'),
    uiDir: join(ROOT, 'src/ui'),
    clientDir: PRODUCTS.lmsClient,
    picturesDir: join(ROOT, 'content/pictures'),
    courseTitle: course.title,
    reportKey: () => reportKeyOf(course),
    ...(values.port !== undefined && { port: readPort(values.port) }),
    log: (line) => console.log(line),
  });
  progress.done(
    `\n  ${course.title}\n  is open at ${lms.url}\n\n  Learner, trainer and L&D each have a door there. Stop it with Ctrl+C.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lms.close().then(() => process.exit(0)));
} catch (error) {
  if (error instanceof LocalLmsError) progress.done(`${error.message}\n${error.hint}`);
  else if (error instanceof CourseErrors || error instanceof OptionError) progress.done(error.message);
  else throw error;
  process.exitCode = 1;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new LocalLmsError(`"${text}" is no port.`, 'Write a number from 1024 to 65535: npm start -- --port 8080.');
}
