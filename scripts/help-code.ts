import { outlineOf } from '../src/course/index.js';
import { decodeHelpCode, explainHelpCode } from '../src/help/index.js';
import { ROOT } from './build-all.js';
import { compileOrStop, CourseErrors } from './compile-or-stop.js';

/** `npm run help-code -- "4F7K-…"`: what a learner's help code says, in words. */
try {
  const outline = outlineOf(compileOrStop(ROOT).course);
  const answer = decodeHelpCode(process.argv.slice(2).join(' '), outline);
  const { read, headline, steps, parts, facts } = explainHelpCode(answer, outline);
  console.log(headline);
  for (const step of steps) console.log(`→ ${step}`);
  for (const { title, items } of parts) console.log([`\n${title}`, ...items.map((item) => `  ${item}`)].join('\n'));
  if (facts.length > 0) console.log('');
  for (const { label, value } of facts) console.log(`${label}: ${value}`);
  if (!read) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof CourseErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
