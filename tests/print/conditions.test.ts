import { describe, expect, it } from 'vitest';
import { planSlideDeck, type DeckSlide } from '../../src/deck/index.js';
import { planBooklet, renderBooklet, renderGuide, renderVoteCards } from '../../src/print/index.js';
import { planPowerPoint } from '../../src/print/pptx/plan-powerpoint.js';
import { CONDITIONAL, COURSE } from '../deck/fixture.js';

const [story, plain] = [CONDITIONAL, COURSE].map(({ caseStudies: [first] }) => {
  if (!first) throw new Error('the fixture has a story');
  return first;
});
if (!story || !plain) throw new Error('two stories');
const deck = planSlideDeck(CONDITIONAL);
const slides: readonly DeckSlide[] = deck.groups.flatMap((group) => group.slides);

describe('a choice with a condition, on paper', () => {
  it('says by pages to whom it is open', () => {
    const booklet = planBooklet(story);
    const pageOf = (id: string): number => booklet.pages.find(({ passage }) => passage.id === id)?.page ?? 0;
    const tea = booklet.pages.find(({ passage }) => passage.id === 'kitchen-table');
    expect(tea?.exits.map(({ onlyIf }) => onlyIf)).toEqual([
      undefined,
      `Only if you have been on page ${pageOf('locked-in')}`,
      'Only if Trust is 6 or more',
    ]);
    const { body } = renderBooklet(story, 'en-GB');
    expect(body).toContain(`<em class="only-if">Only if you have been on page ${pageOf('locked-in')}.</em>`);
  });

  it('has its rule among the rules, and no other story has', () => {
    expect(renderBooklet(story, 'en-GB').body).toContain('A choice that says “Only if”');
    expect(renderBooklet(plain, 'en-GB').body).not.toContain('Only if');
  });

  it('says so in the trainer’s script and in PowerPoint, by titles', () => {
    const words = 'Only if you have been at “The key”.';
    expect(renderGuide(deck, new Map()).body).toContain(words);
    const at = slides.findIndex(({ id }) => id === 'cs1_kitchen-table_vote');
    expect(JSON.stringify(planPowerPoint(deck)[at]?.texts)).toContain(words);
  });
});

it('cuts a card for each letter that a story asks for', () => {
  const letters = (body: string): string[] => [...body.matchAll(/card-letter">(\w)/g)].map(([, letter = '']) => letter);
  expect(letters(renderVoteCards([plain], 'en-GB').body)).toEqual(['A', 'B', 'C']);
  const [first, ...others] = plain.passages;
  if (!first) throw new Error('a story has passages');
  const four = {
    ...plain,
    passages: [{ ...first, choices: [...first.choices, ...first.choices.slice(0, 1)] }, ...others],
  };
  const { body } = renderVoteCards([plain, four], 'en-GB');
  expect(letters(body)).toEqual(['A', 'B', 'C', 'D']);
  expect(body.match(/class="leaf"/g)).toHaveLength(2);
});
