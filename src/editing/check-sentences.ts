import type { Report } from '../compiler/index.js';
import type { Piece } from './piece.js';
import { sentencesOf, wordsOf } from './sentences.js';

const MOST_WORDS = 30;

/** Sentences that lose their reader on the way. Records are others' words. */
export function checkSentences(pieces: readonly Piece[], report: Report): void {
  for (const { role, text, at } of pieces) {
    if (role === 'record' || role === 'title') continue;
    for (const sentence of sentencesOf(text)) {
      const count = wordsOf(sentence.text).length;
      if (count <= MOST_WORDS) continue;
      const message = `a sentence of ${count} words: “${sentence.text.split(' ').slice(0, 6).join(' ')} …”`;
      const hint = `Make two of it: none should have more than ${MOST_WORDS}`;
      report.warning(at(sentence.start), 'long-sentence', message, hint);
    }
  }
}
