import { expect, test } from 'vitest';
import { PSEUDO_LANGUAGES, pseudoLocale, pseudoText } from '../../scripts/pseudo-locale.js';
import { checkLanguage, directionOf, stringsFor } from '../../scripts/interface-strings.js';
import { fill } from '../../src/ui/index.js';

const english = stringsFor('en-GB');

function wordsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, entry]) => wordsIn(entry, `${path}/${key}`));
}

test('the pseudo-locale has every entry of the catalogue, and nothing else', () => {
  const keys = (catalogue: unknown) => wordsIn(catalogue).map(([path]) => path);
  expect(keys(pseudoLocale(english))).toEqual(keys(english));
  expect(pseudoLocale(english).quality).toHaveLength(english.quality.length);
});

test.each(wordsIn(english))('%s is bracketed, without a plain letter, and keeps its places', (path, words) => {
  const pseudo = wordsIn(pseudoLocale(english)).find(([known]) => known === path)?.[1] ?? '';
  expect(pseudo).toMatch(/^⟦.*⟧$/);
  expect(pseudo.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
  expect(pseudo.match(/\{\w+\}/g)).toEqual(words.match(/\{\w+\}/g));
  expect(pseudo.length).toBeGreaterThanOrEqual(words.length + 2);
});

test('sentences grow by about a third', () => {
  const sentences = wordsIn(english).filter(([, words]) => words.length > 40);
  expect(sentences.length).toBeGreaterThan(10);
  for (const [, words] of sentences) {
    const growth = pseudoText(words).length / words.length;
    expect(growth).toBeGreaterThan(1.25);
    expect(growth).toBeLessThan(1.5);
  }
});

test('a place in a pseudo-localised string is filled in as in any other', () => {
  expect(fill(pseudoText('Page {n} of {total}'), { n: 2, total: 7 })).toMatch(/^⟦Ƥáĝé 2 óƒ 7 .+⟧$/);
});

test('no other language is taken in place of one that has no catalogue, and the author is told', () => {
  expect(stringsFor('en-GB').start).toBe('Start');
  expect(() => stringsFor('cy')).toThrow('no words in "cy"');
  const sources = [{ path: 'content/course.yaml', text: 'id: prt\nlanguage: cy\n' }];
  expect(checkLanguage('en-GB', sources)).toEqual([]);
  const [told] = checkLanguage('cy', sources);
  expect(told).toMatchObject({ code: 'field-value', span: { path: 'content/course.yaml', line: 2, column: 1 } });
});

test.each([
  ['en-GB', 'ltr'],
  ['cy', 'ltr'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  [PSEUDO_LANGUAGES.ltr, 'ltr'],
  [PSEUDO_LANGUAGES.rtl, 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
