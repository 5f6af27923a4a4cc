import { describe, expect, test } from 'vitest';
import { isExactNeed, needTips, NEED_LABELS, type NeedLabel, type NeedRule } from '../../src/course/index.js';

const rulesOf = (text: string, ...names: string[]): NeedRule[] => needTips(text, names).map(({ rule }) => rule);

describe('the curriculum’s eight weak statements', () => {
  test.each<[string, string, NeedRule[]]>([
    ['Iris needs to reach her full potential.', 'Iris', ['N2', 'N6', 'N8short']],
    ['Kofi to be referred to CMHT.', 'Kofi', ['N1', 'N6', 'N8short']],
    ['Mrs Begum requires a package of care.', 'Begum', ['N1', 'N6', 'N8short']],
    ['Lee needs to engage with services.', 'Lee', ['N3', 'N8short']],
    ['Ana needs to increase her independence.', 'Ana', ['N2', 'N4', 'N6', 'N8short']],
    ['Derek to stop wandering.', 'Derek', ['N3', 'N6', 'N7', 'N8short']],
    ['Sunita to improve her social skills.', 'Sunita', ['N4', 'N6', 'N8short']],
    ['Ongoing monitoring of mental health.', 'Pat', ['N5', 'N6', 'N8short']],
  ])('%s', (text, name, rules) => {
    expect(rulesOf(text, name)).toEqual(rules);
    expect(isExactNeed(text)).toBe(false);
  });
});

describe('the curriculum’s models draw no tips', () => {
  test.each<[string, string, boolean]>([
    [
      'Iris',
      'Iris wants to paint again, so she needs a way to hold a brush and an hour when the kitchen is quiet.',
      true,
    ],
    [
      'Kofi',
      'Kofi and the people around him need to understand what happens after rows, so that he can get through the next hour without hurting himself.',
      true,
    ],
    ['Begum', 'Mrs Begum needs someone strong beside her at lunchtime so she can go on cooking for her sons.', true],
    [
      'Lee',
      'Lee needs help that comes to him at a time he can manage, from one person he knows, so his leg can heal.',
      true,
    ],
    ['Ana', 'Ana needs to learn the two buses to the bakery, so that she can be at work by eight without Mum.', true],
    // Without so or because, a sentence is no less good: it is only not praised by N9.
    [
      'Derek',
      'Derek needs to walk at the time his body expects to, on a route he knows, with someone knowing that he is out.',
      false,
    ],
    ['Sunita', 'Sunita wants two or three friends she can sign with, so that weekends are not so long.', true],
    [
      'Pat',
      'When Pat stops eating she is getting low; she needs someone to notice within two days and sit down to a meal with her.',
      false,
    ],
    [
      'Yusuf',
      'Yusuf needs a way to get to the ground and home again without his parents, including after dark, so that match days are his own.',
      true,
    ],
  ])('%s', (name, text, exact) => {
    expect(rulesOf(text, name)).toEqual([]);
    expect(isExactNeed(text)).toBe(exact);
  });
});

/** A sentence that no rule minds, with something put into it. */
const around = (words: string): string => `Sam needs ${words} at home after tea, so that she can sleep`;

describe('what each rule spots, in any case and any kind of apostrophe', () => {
  test.each<[NeedRule, string]>([
    ...['REFERRAL', 'a referral', 'CMHT', 'packages of care', 'day centre', 'Day services', 'respite'].map(
      (words): [NeedRule, string] => ['N1', words],
    ),
    ...['a placement', 'assessments', 'input from OT', 'to access services', 'to attend', 'signposting'].map(
      (words): [NeedRule, string] => ['N1', words],
    ),
    ...['her best life', 'a good quality of life', 'to maximise independence', 'increasing his independence'].map(
      (words): [NeedRule, string] => ['N2', words],
    ),
    ...['meaningful activities', 'holistic care', 'a fulfilling life', 'FULL POTENTIAL'].map(
      (words): [NeedRule, string] => ['N2', words],
    ),
  ])('%s: %s', (rule, words) => {
    expect(rulesOf(around(words), 'Sam')).toEqual([rule]);
    expect(isExactNeed(around(words))).toBe(false);
  });

  const labelled: readonly (readonly [NeedLabel, string])[] = [
    ['engage', 'to engage'],
    ['comply', 'to comply'],
    ['comply', 'help, is non-compliant'],
    ['challenging', 'less Challenging behaviour'],
    ['wander', 'not to go wandering'],
    ['attention', 'no attention seeking'],
    ['reach', 'to be less hard-to-reach'],
    ['serviceUser', 'other service users'],
    ['adls', 'ADLs done'],
    ['mobilise', 'to mobilise'],
    ['toileting', 'toileting'],
    ['refuse', 'food she refuses'],
    ['suffer', 'help as she suffers from pain'],
    ['wheelchair', 'care, is wheelchair-bound,'],
  ];
  test.each(labelled)('N3, %s: %s', (label, words) => {
    const [tip] = needTips(around(words), ['Sam']);
    expect([tip?.rule, tip?.label]).toEqual(['N3', label]);
    expect(isExactNeed(around(words))).toBe(false);
  });

  test('every label is tried, and the words come back as they were written', () => {
    expect(new Set(labelled.map(([label]) => label))).toEqual(new Set(NEED_LABELS));
    expect(needTips('Kofi to be Referred to CMHT.', ['Kofi'])[0]).toEqual({ rule: 'N1', found: 'Referred' });
    expect(needTips('Derek to stop Wandering.', ['Derek'])[0]).toMatchObject({ found: 'Wandering', label: 'wander' });
  });

  test.each([
    'her preferred chair',
    'a reference book',
    'a friend who pays attention',
    'his manager',
    'the assessor’s number',
    'to climb to the top',
  ])('no service term, cliché or label: %s', (words) => {
    expect(rulesOf(around(words), 'Sam')).toEqual([]);
  });
});

describe('what a sentence lacks', () => {
  test.each<[string, NeedRule[]]>([
    ['Sam needs to improve her English at the market on Tuesdays', ['N4']],
    ['Sam needs to improve her English at the market because the stall is hers', []],
    ['Sam needs support with her letters at the end of each month', ['N4']],
    ['Sam develops her skills when the shop is quiet in the morning', []],
    ['To sleep in her own bed at night, not in the chair', ['N5', 'N7']],
    ['She’d like to sleep in her own bed at night instead of the chair', []],
    ['they really need a quiet hour on the days that the cousins come', []],
    ['Sam needs somebody to sit and listen for an hour each week', ['N6']],
    ['Sam needs to stop going out at night in her slippers', ['N7']],
    ['Sam needs a way to stop falling at night in her slippers', []],
    ['Sam should no longer cook on the gas in the evening', ['N7']],
    ['Sam needs quiet at night', ['N8short']],
    [`Sam needs quiet at night and ${'more '.repeat(40)}`, ['N8long']],
  ])('%s', (text, rules) => {
    expect(rulesOf(text, 'Sam')).toEqual(rules);
  });

  test('seven words are too few and eight are not, 45 are not too many and 46 are', () => {
    const words = (count: number): string => `Sam needs peace at home ${'now '.repeat(count - 5)}`;
    expect([7, 8, 45, 46].map((count) => rulesOf(words(count), 'Sam'))).toEqual([['N8short'], [], [], ['N8long']]);
  });

  test('where nobody is named beforehand, any name that wants or needs is the person', () => {
    const need = 'Noor wants to see the sea again with her sister in June';
    expect(rulesOf(need)).toEqual([]);
    expect(rulesOf(need, 'Sam')).toEqual(['N5']);
    expect(rulesOf('The bus to the sea with a sister in June would do good')).toEqual(['N5']);
  });
});
