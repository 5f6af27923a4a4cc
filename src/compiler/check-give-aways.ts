import { givenAway, type Item, type SourceSpan } from '../course/index.js';
import type { Report } from './report.js';

/** With fewer, chance alone makes a pattern. */
const ENOUGH = 12;
const MOST = 0.45;

/** A learner who knows nothing should not pass by always taking the longest option, or the shortest. */
export function checkGiveAways(items: readonly Item[], span: SourceSpan, report: Report): void {
  const { singles, longest, shortest } = givenAway(items);
  if (singles < ENOUGH) return;
  for (const [what, count] of [
    ['longest', longest],
    ['shortest', shortest],
  ] as const) {
    if (count / singles <= MOST) continue;
    const message = `the right option is the ${what} in ${count} of ${singles} single choices`;
    report.warning(span, 'gives-away', message, 'Make right options of all lengths: about as often each');
  }
}
