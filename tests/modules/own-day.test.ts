import { describe, expect, test } from 'vitest';
import { countSentence, findingsOf, OwnDayState } from '../../modules/own-day/own-day.svelte.js';
import type { OwnDayPlace } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('own-day');
const ids = words.cards.map(({ id }) => id);

/** `{ bath: 'often' }`, and every other card where `others` says. */
function placings(some: Record<string, OwnDayPlace>, others: OwnDayPlace): Record<string, OwnDayPlace> {
  return { ...Object.fromEntries(ids.map((id) => [id, others])), ...some };
}

function sorted(): OwnDayState {
  const day = new OwnDayState(words, undefined);
  for (const id of ids) {
    day.place(id, 'think');
    day.next();
  }
  return day;
}

describe('feedback rules of A0', () => {
  test('1: a count for each place, in a sentence', () => {
    const { counts } = findingsOf(words.cards, placings({ bath: 'often', sea: 'never' }, 'think'), []);
    expect(counts.map(({ place, cards }) => [place, cards.length])).toEqual([
      ['often', 1],
      ['think', 12],
      ['never', 1],
    ]);
  });

  test.each([
    [0, 'You take none of these without a second thought.'],
    [1, 'You take one of these without a second thought.'],
    [8, 'You take 8 of these without a second thought.'],
  ])('1: %i without a second thought', (n, sentence) => {
    expect(countSentence(words.review.counts.often, n)).toBe(sentence);
  });

  test('2: a card ticked for others and done without thinking, two at most, in the order of the cards', () => {
    const own = placings({ bath: 'often', drive: 'often', wine: 'often' }, 'think');
    const named = (ticked: string[]) => findingsOf(words.cards, own, ticked).tickedButOwn.map(({ id }) => id);
    expect(named(['bath'])).toEqual(['bath']);
    expect(named(['sea', 'lend'])).toEqual([]);
    expect(named(['bath', 'wine', 'drive'])).toEqual(['drive', 'wine']);
  });

  test('3: none ticked, once the question has been seen', () => {
    const own = placings({}, 'think');
    expect(findingsOf(words.cards, own, []).noneTicked).toBe(true);
    expect(findingsOf(words.cards, own, ['sea']).noneTicked).toBe(false);
    expect(findingsOf(words.cards, own, undefined).noneTicked).toBe(false);
  });

  test.each([
    [7, false],
    [8, true],
  ])('4: %i of 14 in "I would not"', (never, mostly) => {
    const own = Object.fromEntries(ids.map((id, at) => [id, at < never ? 'never' : 'often'] as const));
    expect(findingsOf(words.cards, own, ['sea']).mostlyNever).toBe(mostly);
  });
});

describe('sorting', () => {
  test('placing a card does not turn to the next one', () => {
    const day = new OwnDayState(words, undefined);
    day.place('drive', 'often');
    day.place('drive', 'never');
    expect([day.index, day.placeOf('drive')]).toEqual([0, 'never']);
  });

  test('an unplaced card stays, with a word why', () => {
    const day = new OwnDayState(words, undefined);
    day.next();
    expect([day.index, day.nudged]).toEqual([0, true]);
    day.place('drive', 'think');
    expect(day.nudged).toBe(false);
    day.next();
    expect(day.index).toBe(1);
  });

  test('the last card leads back to one that has no place yet, and to the second step only then', () => {
    const day = sorted();
    const gapped = new OwnDayState(words, undefined);
    for (const id of ids.filter((id) => id !== 'sea')) gapped.place(id, 'think');
    gapped.open(ids.at(-1) ?? '');
    gapped.next();
    expect([day.step, gapped.step, gapped.card.id]).toEqual(['permission', 'cards', 'sea']);
  });

  test('back from the second step, placings and ticks are as they were', () => {
    const day = sorted();
    day.tick('bath', true);
    day.tick('wine', true);
    day.tick('wine', false);
    day.backToCards();
    day.open('bath');
    expect([day.card.id, day.placeOf('bath'), day.isTicked('bath'), day.isTicked('wine')]).toEqual([
      'bath',
      'think',
      true,
      false,
    ]);
  });

  test('before the first card there is nothing', () => {
    const day = new OwnDayState(words, undefined);
    day.previous();
    expect(day.index).toBe(0);
  });
});

describe('what is reported', () => {
  test('done when all cards are placed and the second step has been seen, and never a placing', () => {
    const day = new OwnDayState(words, undefined);
    for (const id of ids) day.place(id, 'often');
    expect(day.report).toEqual({ state: 'started' });
    day.open(ids.at(-1) ?? '');
    day.next();
    day.tick('bath', true);
    expect(day.report).toEqual({ state: 'done' });
  });

  test('done stays done when the cards are sorted again', () => {
    const day = new OwnDayState(words, { state: 'done' });
    day.place('drive', 'often');
    expect(day.report).toEqual({ state: 'done' });
  });
});

describe('page 0.3', () => {
  test('stages', () => {
    expect(new OwnDayState(words, undefined).stage).toBe('not-started');
    expect(new OwnDayState(words, { state: 'done' }).stage).toBe('gone');
    const day = new OwnDayState(words, { state: 'done' });
    day.place('drive', 'often');
    expect(day.stage).toBe('unfinished');
    expect(sorted().stage).toBe('whole');
  });

  test('nothing is said of ticks before the second question has been seen', () => {
    const day = new OwnDayState(words, undefined);
    day.place('drive', 'often');
    expect(day.findings.noneTicked).toBe(false);
    expect(sorted().findings.noneTicked).toBe(true);
  });
});
