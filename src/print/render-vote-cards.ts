import type { CaseStudy } from '../course/index.js';
import type { PaperDocument } from './paper-document.js';
import { CARD_WORDS } from './words.js';

/** Three cards fill a sheet, and three letters do for most stories. */
const TO_A_SHEET = 3;

/** One person's set: letters that can be read from the other end of a hall, as many as any passage has choices. */
export function renderVoteCards(stories: readonly CaseStudy[], language: string): PaperDocument {
  const counts = stories.flatMap(({ passages }) => passages.map(({ choices }) => choices.length));
  const letters = CARD_WORDS.letters(Math.max(TO_A_SHEET, ...counts));
  const sheets = Array.from({ length: Math.ceil(letters.length / TO_A_SHEET) }, (_, at) =>
    renderSheet(letters.slice(at * TO_A_SHEET, (at + 1) * TO_A_SHEET), at + 1),
  );
  return { name: 'vote-cards', title: CARD_WORDS.title, language, kind: 'cards', body: sheets.join('\n') };
}

function renderSheet(letters: readonly string[], sheet: number): string {
  const cards = letters.map(
    (letter, index) =>
      `<div class="card card-${index + 1}"><p class="card-letter">${letter}</p><h2>${CARD_WORDS.choice(letter)}</h2></div>`,
  );
  return `<section class="leaf"><div class="fill" data-fill="${sheet}"><header><h1>${CARD_WORDS.title}</h1><p>${CARD_WORDS.hint}</p></header>${cards.join('')}</div></section>`;
}
