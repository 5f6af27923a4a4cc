import { describe, expect, test } from 'vitest';
import { createNotesBook } from '../../modules/index.js';
import { ActionPlanState } from '../../modules/action-plan/action-plan.svelte.js';
import { planTips, type PlanRow } from '../../modules/action-plan/rules.js';
import { actionPlanSheet } from '../../modules/action-plan/worksheet.js';
import { wordsOf } from './authored-words.js';

const TODAY = '2026-03-02';
const words = wordsOf('action-plan');
const FULL: PlanRow = {
  will: 'Ask of one plan at Friday’s handover: what would not doing this cost?',
  whom: 'The late team',
  by: '2026-03-06',
  know: 'The answer is in the handover book',
  ask: 'My senior',
};

function planWith(row: Partial<PlanRow>): ActionPlanState {
  const plan = new ActionPlanState(words, undefined, createNotesBook());
  for (const [field, text] of Object.entries(row)) plan.set(1, field as keyof PlanRow, text);
  return plan;
}

describe('tips on an action', () => {
  test.each<[string, Partial<PlanRow>, readonly string[]]>([
    ['a full row needs none', {}, []],
    ['nothing to do yet', { will: ' ' }, ['nothing']],
    ['N1, a service term', { will: 'Refer Jo to the day centre' }, ['N1']],
    ['N2, a cliché', { will: 'Help people to live their best life' }, ['N2']],
    ['N3, a label', { will: 'Get everybody to engage' }, ['N3']],
    ['N4, a vague verb alone', { will: 'Improve our handovers' }, ['N4']],
    ['N4 is content with a reason', { will: 'Improve our handovers so that night staff know what helped' }, []],
    ['no day', { by: '' }, ['noDay']],
    ['a day that has gone', { by: '2026-03-01' }, ['past']],
    ['today will do', { by: TODAY }, []],
    ['60 days will do', { by: '2026-05-01' }, []],
    ['61 days are far off', { by: '2026-05-02' }, ['far']],
    ['nothing to know it by', { know: '' }, ['know']],
    ['nobody who asks', { ask: '' }, ['ask']],
    ['whom it is for may be left open', { whom: '' }, []],
    ['three at most, most useful first', { will: 'Improve', by: '', know: '', ask: '' }, ['N4', 'noDay', 'know']],
  ])('%s', (_, change, expected) => {
    expect(planTips({ ...FULL, ...change }, TODAY).map(({ rule }) => rule)).toEqual(expected);
  });

  test('point at the words that a rule spotted', () => {
    expect(planTips({ ...FULL, will: 'Signpost two people' }, TODAY)).toEqual([{ rule: 'N1', found: 'Signpost' }]);
  });

  test.each(words.starters)('no starter is told off: $text', ({ text }) => {
    expect(planTips({ ...FULL, will: text }, TODAY)).toEqual([]);
  });
});

describe('the plan', () => {
  test('is done with one full row, and stays so', () => {
    const { ask, ...others } = FULL;
    const plan = planWith(others);
    expect(plan.report).toEqual({ state: 'started' });
    plan.set(1, 'ask', ask);
    expect(plan.report).toEqual({ state: 'done' });
    plan.set(1, 'ask', '');
    expect(plan.report).toEqual({ state: 'done' });
  });

  test('reports its state and never a word', () => {
    expect(JSON.stringify(planWith(FULL).report)).toBe('{"state":"done"}');
  });

  test('says after a return that the words were not kept, unless they were', () => {
    const saved = { state: 'done' } as const;
    expect(new ActionPlanState(words, saved, createNotesBook()).isGone).toBe(true);
    const kept = createNotesBook();
    kept.set('A10.1.will', 'Ask');
    expect(new ActionPlanState(words, saved, kept).isGone).toBe(false);
  });

  test('takes a starter into the first row that has no action', () => {
    const plan = planWith({ will: 'Mine' });
    expect([plan.start('view'), plan.start('review'), plan.get(1, 'will'), plan.get(2, 'will')]).toEqual([
      2,
      3,
      'Mine',
      'Record one different view fairly.',
    ]);
  });

  test('drops the tips when the words change, and when they are overruled', () => {
    const plan = planWith({ will: 'Improve' });
    plan.look(1, TODAY);
    expect(plan.tipsOf(1)).toHaveLength(3);
    plan.keepMine(1);
    expect([plan.tipsOf(1), plan.get(1, 'will')]).toEqual([undefined, 'Improve']);
    plan.look(1, TODAY);
    plan.set(1, 'will', 'Improve!');
    expect(plan.tipsOf(1)).toBeUndefined();
  });

  test('reminds of days to come by the same few words, whatever was written', () => {
    const plan = planWith(FULL);
    plan.set(2, 'will', 'Something else');
    plan.set(2, 'by', '2026-03-01');
    expect(plan.reminders(TODAY)).toEqual([{ title: 'My risk practice action', date: '2026-03-06' }]);
  });
});

test('the sheet holds each action once, with its day in words and room for three', () => {
  const notes = createNotesBook();
  const plan = new ActionPlanState(words, undefined, notes);
  for (const [field, text] of Object.entries(FULL)) plan.set(2, field as keyof PlanRow, text);
  const [table] = actionPlanSheet(words, notes).parts;
  if (table?.kind !== 'table') throw new Error('The sheet begins with the table.');
  expect(table.rows.map((row) => [row[0], row[4]])).toEqual([[FULL.will, FULL.ask]]);
  expect(table.rows[0]?.[2]).toMatch(/6.*2026|2026.*6/);
  expect(table.blankRows).toBe(2);
  const [blank] = actionPlanSheet(words, createNotesBook()).parts;
  expect(blank).toMatchObject({ rows: [], blankRows: 3 });
});
