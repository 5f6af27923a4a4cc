import { WORKSHEETS, type WorksheetBlock } from '../course/index.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { BlockDocument } from './documents.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

/** A blank worksheet belongs to an activity, whose words lie with the lesson that has it. */
export function resolveWorksheet(
  { module, span }: Extract<BlockDocument, { kind: 'worksheet' }>,
  sources: CourseSources,
  report: Report,
): WorksheetBlock {
  const { name } = module;
  const lesson = sources.lessons.find(({ pages }) =>
    pages.some(({ blocks }) => blocks.some((block) => block.kind === 'module' && block.module.name === name)),
  );
  if (name !== '' && !WORKSHEETS.includes(name)) {
    report.error(module.span, 'unknown-worksheet', `there is no worksheet "${name}"`, suggest(name, WORKSHEETS));
  } else if (name !== '' && !lesson && !isUnread(sources, 'content/lessons/')) {
    const message = `no page has the activity that the worksheet "${name}" belongs to`;
    report.error(module.span, 'unknown-worksheet', message, `Put :::module ${name} on a page`);
  }
  const title = sources.activities.get(name)?.value.title ?? '';
  return { kind: 'worksheet', module: name, lesson: lesson?.front.value.id ?? '', title, span };
}
