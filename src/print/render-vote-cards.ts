import type { PaperDocument } from './paper-document.js';
import { CARD_WORDS } from './words.js';

/** One sheet is one person's set: three letters that can be read from the other end of a hall. */
export function renderVoteCards(language: string): PaperDocument {
  const cards = CARD_WORDS.letters.map(
    (letter, index) =>
      `<div class="card card-${index + 1}"><p class="card-letter">${letter}</p><h2>${CARD_WORDS.choice(letter)}</h2></div>`,
  );
  const body = `<section class="leaf"><div class="fill" data-fill="1"><header><h1>${CARD_WORDS.title}</h1><p>${CARD_WORDS.hint}</p></header>${cards.join('')}</div></section>`;
  return { name: 'vote-cards', title: CARD_WORDS.title, language, kind: 'cards', body };
}
