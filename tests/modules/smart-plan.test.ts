import { describe, expect, test } from 'vitest';
import { createNotesBook, type ActivityReport, type NotesBook } from '../../modules/index.js';
import { planReminders, planSheet } from '../../modules/smart-plan/plan-sheet.js';
import { isEnough, planTips, type Plan } from '../../modules/smart-plan/rules.js';
import { placesOf, SmartPlanState, stepOf } from '../../modules/smart-plan/smart-plan.svelte.js';
import { timelineOf } from '../../modules/smart-plan/timeline.js';
import { PLAN_FIELDS } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('smart-plan');
const TODAY = '2026-09-01';

/** The curriculum's model plan, with a year to its dates. */
const MODEL: Plan = {
  need: 'Yusuf needs a way to get to the ground and home again without his parents, including after dark, so that match days are his own.',
  goal: '“Saturday, my mates, my scarf, no Dad.”',
  measure: 'by 30 November he has been to three home matches by himself and rates each at least 7 out of 10',
  strengths: 'maps, memory, cousin Bilal, the club’s access team',
  person: 'plan the route; test it at midday; charge his chair; text one word when in and when home',
  others: 'Bilal goes the first time and sits apart the second; the access team shows him the late exit',
  planB: 'lift broken: accessible taxi number saved; chair fails: steward desk',
  agreed: 'written by Yusuf with his worker; Mum still worries about the underpass, so the route avoids it',
  target: '2026-11-30',
  review: '2026-09-27',
  forward: 'he is stuck for over 30 minutes, is hurt or threatened, or says he is not enjoying it',
  milestones: [
    { date: '2026-09-13', notice: 'midday trip alone' },
    { date: '2026-09-20', notice: 'match with Bilal' },
    { date: '2026-10-04', notice: 'match with Bilal elsewhere' },
    { date: '2026-10-18', notice: 'alone' },
  ],
};
const tipsOf = (change: Partial<Plan>, today = TODAY): string[] =>
  planTips({ ...MODEL, ...change }, ['Yusuf'], today).map((tip) =>
    'need' in tip ? tip.need.rule : `${tip.place} ${tip.tip}`,
  );

describe('feedback rules of A5', () => {
  test('the curriculum’s model plan could start tomorrow', () => {
    expect(tipsOf({})).toEqual([]);
  });

  test.each<[string, Partial<Plan>, string[]]>([
    ['the need is run through N1 to N9', { need: 'Refer Yusuf to the day centre' }, ['N1', 'N6', 'N8short']],
    ['an empty need has nothing to be run through', { need: ' ' }, []],
    ['no measure', { measure: '' }, ['measure howKnow']],
    ['no number, frequency or able to', { measure: 'he is happier' }, ['measure howKnow']],
    ['a number in words', { measure: 'he has been to three matches' }, []],
    ['a frequency', { measure: 'He goes out on his own every week' }, []],
    ['able to', { measure: 'he is able to find the late exit' }, []],
    ['nobody is no number', { measure: 'no one drives him' }, ['measure howKnow']],
    ['only bad events', { measure: 'Fewer than two incidents a month, and no falls' }, ['measure onlyBad']],
    ['bad events, not even counted: the first tip asks for both', { measure: 'no accidents' }, ['measure onlyBad']],
    ['good and bad events', { measure: 'three matches a month, with no falls' }, []],
    ['one milestone', { milestones: MODEL.milestones.slice(0, 1) }, ['milestones firstStep']],
    [
      'a milestone without a date is none yet',
      { milestones: [...MODEL.milestones.slice(0, 1), { date: '', notice: 'alone' }] },
      ['milestones firstStep'],
    ],
    ['a milestone after the target', { target: '2026-10-10' }, ['milestones order']],
    ['milestones and review after the target', { target: '2026-09-15' }, ['milestones order', 'review order']],
    ['no target has no order', { target: '' }, []],
    ['a review 42 days off', { review: '2026-10-13' }, []],
    ['a review 43 days off', { review: '2026-10-14' }, ['review sooner']],
    ['nothing brings it forward', { forward: '' }, ['forward forward']],
    ['others have a part and the person has none', { person: '' }, ['person part']],
    ['nobody has a part', { person: '', others: '' }, []],
    ['nobody agreed', { agreed: ' ' }, ['agreed agreed']],
  ])('%s', (_, change, tips) => {
    expect(tipsOf(change)).toEqual(tips);
  });

  test('whose plan it is comes first, then success, the need and the dates', () => {
    const tips = tipsOf({
      agreed: '',
      measure: '',
      need: 'Yusuf to engage after school with his work plan',
      forward: '',
    });
    expect(tips).toEqual(['agreed agreed', 'measure howKnow', 'N3', 'forward forward']);
  });

  test('a person made up here may have any name', () => {
    const need = 'Noor wants to sing again with a choir on Tuesdays, so that the week has a middle.';
    expect(planTips({ ...MODEL, need }, [], TODAY)).toEqual([]);
    expect(tipsOf({ need })).toEqual(['N5']);
  });
});

test.each<[string, Partial<Plan>, boolean]>([
  ['all of it', {}, true],
  ['no need', { need: '' }, false],
  ['no goal', { goal: '' }, false],
  ['no measure', { measure: '' }, false],
  ['no review', { review: '' }, false],
  ['no milestone', { milestones: [] }, false],
  ['one milestone', { milestones: MODEL.milestones.slice(0, 1) }, true],
  ['a milestone half written', { milestones: [{ date: '2026-09-13', notice: '' }] }, false],
  ['none of the rest', { strengths: '', person: '', others: '', planB: '', agreed: '', target: '', forward: '' }, true],
])('done needs need, goal, measure, a milestone and a review date: %s', (_, change, enough) => {
  expect(isEnough({ ...MODEL, ...change })).toBe(enough);
});

describe('the line', () => {
  test('lies in the order of the dates, from today to the last', () => {
    const line = timelineOf({ ...MODEL, milestones: MODEL.milestones.slice(0, 2) }, TODAY);
    expect(line.map(({ kind, number, date }) => [kind, number, date])).toEqual([
      ['milestone', 1, '2026-09-13'],
      ['milestone', 2, '2026-09-20'],
      ['review', undefined, '2026-09-27'],
      ['target', undefined, '2026-11-30'],
    ]);
    expect(line.map(({ share }) => Math.round(share * 90))).toEqual([12, 19, 26, 90]);
  });

  test('begins with an earlier date, and may hold one date or none', () => {
    const only = { ...MODEL, milestones: [], review: '', target: TODAY };
    expect(timelineOf(only, TODAY).map(({ share }) => share)).toEqual([1]);
    expect(timelineOf({ ...MODEL, milestones: [], review: '', target: '' }, TODAY)).toEqual([]);
    expect(timelineOf(MODEL, '2027-01-01').map(({ share }) => share)[0]).toBe(0);
  });
});

function written(notes: NotesBook = createNotesBook(), saved?: ActivityReport): SmartPlanState {
  const plan = new SmartPlanState(words, saved, notes);
  plan.choose('yusuf');
  for (const field of PLAN_FIELDS) plan.write(field, MODEL[field]);
  plan.addMilestone();
  plan.addMilestone();
  MODEL.milestones.forEach((milestone, at) => plan.writeMilestone(at, milestone));
  return plan;
}

describe('the state', () => {
  test('is written in the notes book alone, and read from it again', () => {
    const notes = createNotesBook();
    expect(written(notes).plan).toEqual(MODEL);
    expect(notes.get('A5.goal')).toBe(MODEL.goal);
    expect(new SmartPlanState(words, undefined, notes).plan).toEqual(MODEL);
    notes.clear();
    expect(new SmartPlanState(words, undefined, notes).isChoosing).toBe(true);
  });

  test('reports its state and nothing else', () => {
    const plan = new SmartPlanState(words, undefined, createNotesBook());
    plan.choose('own');
    expect(plan.report).toEqual({ state: 'started' });
    expect(written().report).toEqual({ state: 'done' });
  });

  test('done stays done, and says once that what was written is gone', () => {
    const plan = new SmartPlanState(words, { state: 'done' }, createNotesBook());
    expect([plan.report, plan.isGone]).toEqual([{ state: 'done' }, true]);
    plan.write('need', 'Sam');
    expect(plan.isGone).toBe(false);
  });

  test('milestones: two to begin with, five at most, and a taken one leaves no gap', () => {
    const plan = new SmartPlanState(words, undefined, createNotesBook());
    expect(plan.milestones).toHaveLength(2);
    for (let more = 0; more < 5; more += 1) plan.addMilestone();
    expect([plan.milestones.length, plan.hasRoom]).toEqual([5, false]);
    MODEL.milestones.forEach((milestone, at) => plan.writeMilestone(at, milestone));
    plan.removeMilestone(1);
    expect(plan.plan.milestones.map(({ notice }) => notice)).toEqual([
      'midday trip alone',
      'match with Bilal elsewhere',
      'alone',
    ]);
    expect(plan.milestones).toHaveLength(4);
  });

  test('a look at a part shows that part’s tips, at most three, and what is still open', () => {
    const plan = new SmartPlanState(words, undefined, createNotesBook());
    plan.choose('yusuf');
    plan.check(TODAY);
    expect(plan.look?.tips.map(({ place }) => place)).toEqual(['measure']);
    expect(plan.look?.missing).toEqual(['need', 'goal']);
    plan.go('whole');
    expect(plan.look).toBeUndefined();
    plan.check(TODAY);
    expect(plan.look?.tips.map(({ place }) => place)).toEqual(['agreed', 'measure', 'forward']);
    expect(plan.look?.missing).toEqual(['need', 'goal', 'strengths', 'person', 'others', 'planB', 'target', 'review']);
  });

  test('every part of a plan stands in one step', () => {
    expect(placesOf('whole').toSorted()).toEqual([...PLAN_FIELDS, 'milestones'].toSorted());
    expect([stepOf('goal'), stepOf('agreed'), stepOf('milestones')]).toEqual(['what', 'who', 'when']);
  });
});

describe('the sheet to take away', () => {
  test('holds every word of the plan, beside what SMART asks of it', () => {
    const notes = createNotesBook();
    written(notes);
    const sheet = planSheet(words, notes);
    const [plan, milestones] = sheet.parts.filter((part) => part.kind === 'table');
    expect(plan?.columns).toHaveLength(3);
    expect(plan?.rows.map((row) => row[1]).slice(0, 8)).toEqual(PLAN_FIELDS.slice(0, 8).map((field) => MODEL[field]));
    expect(plan?.rows.find(([label]) => label === 'First review')?.[1]).toContain('2026');
    expect(milestones?.rows).toHaveLength(4);
    expect(sheet.notice).toBe('Practice document. Not a care record.');
  });

  test('is blank from an empty book, with room for five milestones', () => {
    const sheet = planSheet(words, createNotesBook());
    const [plan, milestones] = sheet.parts.filter((part) => part.kind === 'table');
    expect(plan?.rows.every((row) => row[1] === '')).toBe(true);
    expect([milestones?.rows.length, milestones?.blankRows]).toEqual([0, 5]);
  });

  test('reminders name days and nothing that was written', () => {
    const reminders = planReminders(words, MODEL);
    expect(reminders.map(({ date }) => date)).toEqual([
      ...MODEL.milestones.map(({ date }) => date),
      '2026-09-27',
      '2026-11-30',
    ]);
    expect(reminders.map(({ title }) => title).join()).not.toMatch(/Yusuf|midday|Bilal/);
    expect(planReminders(words, { ...MODEL, milestones: [], target: '' })).toHaveLength(1);
  });
});
