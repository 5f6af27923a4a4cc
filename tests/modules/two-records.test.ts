import { expect, test } from 'vitest';
import { findingsOf, TwoRecordsState } from '../../modules/two-records/two-records.svelte.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('two-records');
const ids = (gaps: readonly { readonly id: string }[] | undefined) => gaps?.map(({ id }) => id);

/** models.md, "Two stories, one Tuesday". */
test.each([
  ['A', true, ['His reason for going', 'His own words', 'What helped', 'What to try next']],
  ['B', false, ['Whether he was safe near cars', 'Who will follow this up']],
])('what Record %s leaves out, and whether its words are to be avoided', (id, avoid, missing) => {
  const record = words.records.find((entry) => entry.id === id);
  expect(record?.avoid).toBe(avoid);
  expect(record?.gaps.filter((gap) => gap.missing).map(({ text }) => text)).toEqual(missing);
});

test.each([
  [[], { spotted: [], also: ['gone', 'lost'], present: [] }],
  [['gone', 'here'], { spotted: ['gone'], also: ['lost'], present: ['here'] }],
  [['lost', 'gone'], { spotted: ['gone', 'lost'], also: [], present: [] }],
])('with %j ticked', (ticked, expected) => {
  const gaps = [
    { id: 'gone', text: '', missing: true, note: '' },
    { id: 'here', text: '', missing: false, note: '' },
    { id: 'lost', text: '', missing: true, note: '' },
  ];
  const { spotted, also, present } = findingsOf(gaps, ticked);
  expect({ spotted: ids(spotted), also: ids(also), present: ids(present) }).toEqual(expected);
});

test('notes wait until asked for, and change only when asked again', () => {
  const records = new TwoRecordsState(words);
  records.tick('A', 'reason', true);
  expect(records.findings('A')).toBeUndefined();
  records.show();
  records.tick('A', 'reason', false);
  records.tick('A', 'words', true);
  expect([records.isTicked('A', 'reason'), ids(records.findings('A')?.spotted)]).toEqual([false, ['reason']]);
  records.show();
  expect(ids(records.findings('A')?.spotted)).toEqual(['words']);
  expect(ids(records.findings('B')?.also)).toEqual(['cars', 'follow']);
});
