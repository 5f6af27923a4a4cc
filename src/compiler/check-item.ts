import { startOrder } from '../course/index.js';
import type { ItemDocument } from './documents.js';
import { reportDuplicates } from './parse-heading.js';
import type { Report } from './report.js';

type Of<Type extends ItemDocument['type']> = Extract<ItemDocument, { type: Type }>;

/** What an item of each type must have, apart from the form of its lines. */
export function checkItem(item: ItemDocument, report: Report): void {
  if (item.type === 'match') checkList(item, item.pairs, report);
  else if (item.type === 'order') {
    checkList(item, item.steps, report);
    checkStart(item, report);
  } else checkOptions(item, report);
}

function checkOptions(item: Of<'single' | 'scenario' | 'multiple' | 'true-false'>, report: Report): void {
  const { id, span, options } = item;
  reportDuplicates(options, 'option', report);
  const right = options.filter(({ correct }) => correct).length;
  if (item.type === 'multiple') {
    if (right >= 2 && right < options.length) return;
    const message = `the item "${id}" marks ${right} of ${options.length} options as right`;
    const hint = 'Mark two or more with [x] and leave at least one with [ ], or make it type=single';
    report.error(span, 'several-answers', message, hint);
    return;
  }
  if (right !== 1) {
    const message = `the item "${id}" marks ${right} options as right, and a single choice has one`;
    report.error(span, 'one-answer', message, 'Mark one option with [x] and the others with [ ]');
  }
  if (item.type === 'scenario' && item.sceneHtml === '') {
    const hint = 'Write the scene in a paragraph of its own above the question, or make it type=single';
    report.error(span, 'no-scene', `the item "${id}" has a question and no scene`, hint);
  }
  const letters = options.map((option) => option.id).sort();
  if (item.type === 'true-false' && letters.join('') !== 'ft') {
    const hint = 'Write - [ ] True {#t} — … and - [x] False {#f} — …';
    report.error(span, 'true-false-form', `the item "${id}" is not a pair of "true" and "false"`, hint);
  }
}

/** Pairs and steps have no feedback each, so the whole has. */
function checkList(
  item: Of<'match' | 'order'>,
  lines: Of<'match'>['pairs'] | Of<'order'>['steps'],
  report: Report,
): void {
  const { id, span, feedbackHtml } = item;
  reportDuplicates(lines, 'line', report);
  if (lines.length < 2) {
    const message = `the item "${id}" has ${lines.length} ${lines.length === 1 ? 'line' : 'lines'} to work with`;
    report.error(span, 'too-few-lines', message, 'Write at least two, in a list');
  }
  if (feedbackHtml === '') {
    const hint = 'Add a paragraph below the list that begins "feedback:"';
    report.error(span, 'item-feedback', `the item "${id}" has no feedback`, hint);
  }
}

function checkStart({ id, steps, span }: Of<'order'>, report: Report): void {
  if (steps.length < 2 || startOrder({ steps }) !== steps.map((step) => step.id).join('')) return;
  const message = `the steps of "${id}" would be shown in their right order`;
  const hint = 'Learners first meet the steps by their letters: give the letters in another order';
  report.error(span, 'order-start', message, hint);
}
