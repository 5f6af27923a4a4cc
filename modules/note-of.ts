import type { ActivityWords } from '../src/course/index.js';
import { fill, strings } from '../src/ui/index.js';

/** An activity's small print: how long it takes, what is kept, and whether completion asks for it. */
export function noteOf(words: ActivityWords): string {
  const asked = words.id !== undefined && words.required !== false;
  return `${fill(words.note, { n: words.minutes })} ${asked ? strings.counts : strings.ifYouLike}`;
}
