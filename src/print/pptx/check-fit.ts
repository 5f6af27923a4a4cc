import { textHeight } from './measure.js';
import { tableHeight } from './plan-table.js';
import type { PlannedText, SlidePlan } from './slide-plan.js';

/** Boxes whose words would run out of them: the slide's id and the words' beginning. */
export function checkFit(slides: readonly SlidePlan[]): readonly string[] {
  return slides.flatMap(({ id, title, texts, table }) => [
    ...[title, ...texts].filter(runsOver).map(({ paragraphs }) => `${id}: ${paragraphs[0]?.runs[0]?.text ?? ''}`),
    ...(table && tableHeight(table.rows, table.box.w, table.size) > table.box.h ? [id] : []),
  ]);
}

function runsOver({ box, paragraphs, face, size, inset }: PlannedText): boolean {
  return textHeight(paragraphs, face, size, box.w - 2 * inset) > box.h - 2 * inset;
}
