import { Places, type Report, type SourceFile } from '../compiler/index.js';

const FEWEST_WORDS = 5;
const PART = /<(title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** A drawing's `desc` is all that some learners have of it. */
export function checkPictures(files: readonly SourceFile[], report: Report): void {
  for (const file of files) {
    if (!file.path.endsWith('.svg')) continue;
    const parts = new Map([...file.text.matchAll(PART)].map((match) => [match[1], match]));
    const desc = parts.get('desc');
    // Without any, the drawing has been refused.
    if (!desc) continue;
    const words = (desc[2] ?? '').trim();
    const span = new Places(file).at(desc.index);
    const hint = 'Say in one or two sentences what it shows that matters here';
    if (words === parts.get('title')?.[2]?.trim()) {
      report.warning(span, 'alt-text', 'the description says no more than the title', hint);
    } else if (words.split(/\s+/).length < FEWEST_WORDS) {
      report.warning(span, 'alt-text', `the description is very short: “${words}”`, hint);
    }
  }
}
