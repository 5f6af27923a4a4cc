import { describe, expect, test } from 'vitest';
import { createNotesBook } from '../../modules/index.js';
import { namesChild, namesDanger, namesLimit, namesSomebody, tipsOn } from '../../modules/scenario/rules.js';
import { ScenarioState } from '../../modules/scenario/scenario.svelte.js';
import { worksheetOf } from '../../modules/scenario/worksheet.js';
import type { ScenarioAsk } from '../../src/course/index.js';
import { worksheetText } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('scenario');
const questions = words.steps.flatMap((step) => step.questions);
const beside = (asks?: ScenarioAsk, authority = '', strengths = true) => ({ asks, authority, strengths });

test('23 questions in the seven steps of the curriculum', () => {
  expect(words.steps.map((step) => `${step.name} ${step.questions.length}`)).toEqual([
    'Worried 11',
    'Well 3',
    'Watch 2',
    'Help 2',
    'Limit 2',
    'Safe 2',
    'Story 1',
  ]);
});

describe('feedback rules on one answer', () => {
  test.each<[string, boolean]>([
    ['When he is tired, then he could fall, because the stairs are dark', true],
    ['If she drinks after nights she could fall because she is exhausted', true],
    ['He could fall because the stairs are dark', false],
    ['When he is tired he could fall', false],
    ['Falls', false],
    ['', true],
  ])('danger statement: %s', (answer, whole) => {
    expect(tipsOn(answer, beside('statement')).includes('statement')).toBe(!whole);
  });

  test.each([
    ['High risk', true],
    ['medium', true],
    ['Low.', true],
    ['It is high risk', true],
    ['She’s at very high risk', true],
    ['medium to high', true],
    ['High risk of a fall on the stairs', false],
    ['A high wall', false],
    ['Low mood', false],
    ['Highly likely', false],
  ])('a level alone: %s', (answer, alone) => {
    expect(tipsOn(answer, beside()).includes('riskOf')).toBe(alone);
  });

  test.each([
    ['Staff to observe', false],
    ['Monitor closely', false],
    ['Staff to observe every day', false],
    ['Her sister phones', false],
    ['Sister phones after each run of nights', true],
    ['Ring on Mondays and Thursdays', false],
    ['Dawn rings every Friday', true],
    ['Ask Bilal twice a week', true],
    ['I look in each morning', true],
    ['Key worker, once a week', true],
    ['the night team, hourly', true],
    ['Someone checks daily', false],
  ])('who, and how often: %s', (answer, enough) => {
    expect(tipsOn(answer, beside('watching')).includes('watching')).toBe(!enough);
  });

  test.each([
    ['Sam will ring', true],
    ['Staff will ring', false],
    ['Everyone keeps an eye out', false],
    ['On Monday', false],
    ['We ring', true],
  ])('somebody: %s', (text, named) => expect(namesSomebody(text)).toBe(named));

  test.each<[string, string, boolean, string[]]>([
    ['Visitors leave by nine', '', false, ['authority', 'strengths']],
    ['Visitors leave by nine', 'Her own consent', false, ['strengths']],
    ['Visitors leave by nine', '', true, ['authority']],
    ['Visitors leave by nine', 'Court of Protection', true, []],
    ['None on Nessa now', '', false, []],
    ['No limits needed', '', false, []],
    ['Nobody visits after nine', '', true, ['authority']],
    ['', '', false, []],
  ])('limits: %s, with authority “%s”', (answer, authority, strengths, tips) => {
    expect(tipsOn(answer, beside('limits', authority, strengths))).toEqual(tips);
  });

  test('only where a question asks for it', () => {
    expect(tipsOn('She falls', beside())).toEqual([]);
    expect(namesLimit('n/a')).toBe(false);
  });
});

describe('signposts', () => {
  test.each([
    ['her son Jay', true],
    ['the baby', true],
    ['Late for school.', true],
    ['Two children', true],
    ['his daughter’s flat', true],
    ['She is pregnant', true],
    ['The stairs are dark', false],
    ['a person', false],
    ['Winston', false],
    ['kidney trouble', false],
  ])('a child: %s', (text, named) => expect(namesChild(text)).toBe(named));

  test.each([
    ['He says he will kill himself', true],
    ['suicidal', true],
    ['She took an overdose', true],
    ['He has a knife', true],
    ['He is hitting her now', true],
    ['wants to die', true],
    ['He tried to strangle her', true],
    ['They might end their life', true],
    ['A fall on the stairs', false],
    ['He kills time', false],
    ['A long life', false],
    ['the gunmetal door', false],
  ])('present danger: %s', (text, named) => expect(namesDanger(text)).toBe(named));

  test('a thought or a signpost is shown once on the way, and then the way is open', () => {
    const state = fresh();
    state.write('worried1', 'High risk for her son');
    expect([state.next(), state.thinking, state.signpostsOn('here')]).toEqual([
      false,
      true,
      { child: true, danger: false },
    ]);
    expect([state.next(), state.question.id]).toEqual([true, 'worried2']);
    state.write('worried2', 'Her son');
    expect([state.next(), state.question.id]).toEqual([true, 'worried3']);
    expect(state.signpostsOn('all').child).toBe(true);
  });
});

describe('the examples, models.md on Nessa', () => {
  test('none of them is asked anything more', () => {
    const asked = questions.flatMap(({ id, asks, example }) =>
      tipsOn(example, beside(asks)).map((tip) => `${id} ${tip}`),
    );
    expect(asked).toEqual([]);
  });

  test('the danger statement is the curriculum’s own', () => {
    expect(questions.find(({ id }) => id === 'worried4')?.example).toBe(
      'When Nessa drinks after a run of night shifts, she could fall on the stairs and be badly hurt, because she is exhausted and alone. Her son Jay, 9, could be hurt, or find her.',
    );
  });
});

describe('one question at a time', () => {
  test('an empty answer passed by is skipped, a written one answered', () => {
    const state = fresh();
    expect([state.answering('worried1'), state.isEmpty]).toEqual(['open', true]);
    state.next();
    state.write('worried2', 'Nessa');
    expect([state.answering('worried1'), state.answering('worried2'), state.isEmpty]).toEqual([
      'skipped',
      'answered',
      false,
    ]);
    state.write('worried2', '  ');
    expect(state.answering('worried2')).toBe('open');
  });

  test('one answer opens the way to the next step', () => {
    const state = fresh();
    state.write('worried1', 'A fall');
    state.toNextStep();
    expect([state.question.id, state.leavesStep, state.nextStep?.id]).toEqual(['well1', false, 'watch']);
    state.previous();
    expect(state.question.id).toBe('worried11');
  });

  test('kept words go on where the learner was going', () => {
    const state = fresh();
    state.write('worried1', 'High risk');
    expect(state.toNextStep()).toBe(false);
    state.keepAndGoOn();
    expect([state.question.id, state.openTips]).toEqual(['well1', []]);
  });

  test('none needed answers the step Limit and leads past it', () => {
    const state = fresh();
    state.open('limit1');
    state.needNone(true);
    expect([state.isEmpty, state.leavesStep, state.answering('limit1'), state.answering('limit2')]).toEqual([
      false,
      true,
      'none',
      'none',
    ]);
    state.next();
    expect(state.question.id).toBe('safe1');
    state.needNone(false);
    expect(state.answersIn(state.stepOf('limit1'))).toBe(0);
  });

  test('after the last question comes the overview; Carry on leads to what is left', () => {
    const state = fresh();
    state.open('story1');
    state.next();
    expect(state.face).toBe('overview');
    state.write('worried1', 'A fall');
    state.carryOn();
    expect([state.face, state.question.id]).toEqual(['question', 'well1']);
  });

  test('the overview shows three thoughts at most; kept words stay kept', () => {
    const state = fresh();
    state.write('worried1', 'High risk');
    state.write('worried4', 'She falls');
    state.write('watch1', 'Monitor');
    state.write('limit2', 'Home by nine');
    expect(state.openTips.map(({ tip, question }) => `${question.id} ${tip}`)).toEqual([
      'limit2 authority',
      'limit2 strengths',
      'worried4 statement',
    ]);
    state.keep('limit2', 'authority');
    state.write('well1', 'Four years without a fall');
    expect(state.openTips.map(({ tip }) => tip)).toEqual(['statement', 'riskOf', 'watching']);
    state.needNone(true);
    expect(state.openTips).toHaveLength(3);
  });
});

describe('what is reported', () => {
  const SEVEN = ['worried3', 'well2', 'watch1', 'help2', 'limit2', 'safe1', 'story1'];

  test('an answer in each of the seven steps: done, and not a word of it', () => {
    const state = fresh();
    for (const question of SEVEN) {
      expect(state.report).toEqual({ state: 'started' });
      state.write(question, 'Her words');
    }
    expect(state.report).toEqual({ state: 'done' });
  });

  test('“none needed” counts for the step Limit; done stays done', () => {
    const state = fresh();
    for (const question of SEVEN.filter((id) => id !== 'limit2')) state.write(question, 'Her words');
    state.needNone(true);
    expect(state.report.state).toBe('done');
    const later = new ScenarioState(words, { state: 'done' }, createNotesBook());
    expect([later.isGone, later.isDone, later.report.state]).toEqual([true, false, 'done']);
  });

  test('notes kept on the device lead straight to the overview', () => {
    const notes = createNotesBook();
    notes.set('A7.whose', 'given');
    notes.set('A7.well1', 'Four years without a fall');
    const state = new ScenarioState(words, { state: 'started' }, notes);
    expect([state.face, state.isGone, state.answering('well1')]).toEqual(['overview', false, 'answered']);
  });
});

describe('the worksheet', () => {
  test('blank: every heading and field of the two-page form, with lines to write on', () => {
    const sheet = worksheetOf(words, createNotesBook());
    expect(sheet.parts.filter(({ kind }) => kind === 'heading')).toHaveLength(7);
    const fields = sheet.parts.filter((part) => part.kind === 'field');
    expect(fields.every(({ text }) => text === '')).toBe(true);
    expect(fields.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(40);
  });

  test('filled: each answer once, the story, the authority', () => {
    const notes = createNotesBook();
    const state = new ScenarioState(words, undefined, notes);
    state.choose('own');
    state.writePerson('Jo, 50, walks at night');
    for (const { id } of questions) state.write(id, `answer ${id};`);
    state.writeAuthority('Own consent');
    const text = worksheetText(worksheetOf(words, notes), '—');
    for (const { id } of questions) expect(text.split(`answer ${id};`)).toHaveLength(2);
    expect(text).toContain('Jo, 50, walks at night');
    expect(text.split('Authority: Own consent')).toHaveLength(2);
    state.needNone(true);
    expect(worksheetText(worksheetOf(words, notes), '—')).toContain('No limits needed.');
  });
});

function fresh(): ScenarioState {
  const state = new ScenarioState(words, undefined, createNotesBook());
  state.begin();
  return state;
}
