import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/editing/measure-lessons.js';
import { legalNamesIn, quotedStretches, sentencesOf, wordsOf } from '../../src/editing/sentences.js';

describe('sentences', () => {
  it('end at a stop before a capital, with the quotation that closes there', () => {
    const text = '"Off you go!" she said. "Mind the step." It is 2.5 metres down … or so. (Take care.)';
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      '"Off you go!" she said.',
      '"Mind the step."',
      'It is 2.5 metres down … or so.',
      '(Take care.)',
    ]);
    for (const { start, text: words } of sentencesOf(text)) expect(text.startsWith(words, start)).toBe(true);
  });

  it('count a hyphened or shortened word as one, and a dash as none', () => {
    expect(wordsOf('Risk-taking isn’t easy – or dull.')).toHaveLength(5);
  });

  it.each([
    ['Mental Capacity Act 2005', 1],
    ['Social Services and Well-being (Wales) Act 2014', 1],
    ['Adults with Incapacity (Scotland) Act 2000', 1],
    ['Act now', 2],
  ])('count “%s” as %i', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  it('know the title of an Act and the number of a judgment', () => {
    expect(legalNamesIn('So says the Care Act 2014, and so does [2026] UKSC 16.').map(({ text }) => text)).toEqual([
      'Care Act 2014',
      '[2026] UKSC 16',
    ]);
    expect(legalNamesIn('Act on what you saw. People acted.')).toEqual([]);
  });

  it('find what is quoted', () => {
    expect(quotedStretches('He said “no”, and "never".').map(({ start, end }) => [start, end])).toEqual([
      [8, 12],
      [18, 25],
    ]);
  });
});

describe('reading grade', () => {
  // 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid et al. 1975)
  it('is Flesch–Kincaid', () => {
    expect(gradeOf([{ text: 'The cat sat on the mat. The dog ran to the park.' }])).toBeCloseTo(
      0.39 * 6 + 11.8 - 15.59,
      5,
    );
  });

  it('leaves Acts and short labels out', () => {
    const plain = 'They have to ask you first in that place.';
    expect(gradeOf([{ text: plain }, { text: 'Responsibilities' }])).toBe(gradeOf([{ text: plain }]));
    const lawful =
      'They have to ask you first in that place under the Deprivation of Responsibility (Administration) Act 2014.';
    expect(gradeOf([{ text: lawful }])).toBeLessThan(3);
  });
});
