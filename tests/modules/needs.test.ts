import { describe, expect, test } from 'vitest';
import { levelsAfter, levelsOf, questionsAfter } from '../../modules/needs/rules.js';
import { movesSaid, NeedsState } from '../../modules/needs/needs.svelte.js';
import type { Need } from '../../src/course/index.js';
import { NEEDS } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('needs');
const { life, cards } = words;
const START = [0, 1, 1, 1, 3];

/** Curriculum, activity A6: body, safety, belonging, esteem, growth; the line; and the levels after it, alone. */
const EVENTS = [
  { id: 'job', changes: [1, 2, 1, 2, -1], after: [1, 3, 2, 3, 2], line: 'Money and pride go together.' },
  { id: 'separates', changes: [0, 1, 3, 1, -1], after: [0, 2, 4, 2, 2], line: 'The house is quiet at six.' },
  { id: 'hospital', changes: [3, 2, 1, 0, -1], after: [3, 3, 2, 1, 2], line: 'Everything else can wait.' },
  { id: 'friend', changes: [0, -1, -2, -1, 1], after: [0, 0, 0, 0, 4], line: 'Someone notices if she is not up.' },
  { id: 'flat', changes: [-1, -2, 0, -1, 1], after: [0, 0, 1, 0, 4], line: 'Her key, her kettle.' },
  { id: 'choir', changes: [0, 0, -1, -2, 2], after: [0, 1, 0, 0, 4], line: 'And then she wanted to teach them all.' },
  { id: 'abuse', changes: [1, 3, 1, 1, -1], after: [1, 4, 2, 2, 2], line: 'She takes the long way home.' },
  {
    id: 'granddaughter',
    changes: [0, 0, -2, -1, 1],
    after: [0, 1, 0, 0, 4],
    line: 'She sings in the ward, unwell as she is.',
  },
];

const inOrder = (of: Readonly<Record<Need, number>>): number[] => NEEDS.map((need) => of[need]);

describe('part 1, life events', () => {
  test('Halima starts as the curriculum says', () => {
    expect(inOrder(life.start)).toEqual(START);
    expect(life.events.map(({ id }) => id)).toEqual(EVENTS.map(({ id }) => id));
  });

  test.each(EVENTS)('$id', ({ id, changes, after, line }) => {
    const event = life.events.find((each) => each.id === id);
    expect(event && inOrder(event.changes)).toEqual(changes);
    expect(event?.line).toBe(line);
    expect(inOrder(levelsOf(life, [id]))).toEqual(after);
  });

  test.each([
    ['at the top', [4, 4, 4, 4, 4], [1, 3, 0, 2, 4], [4, 4, 4, 4, 4]],
    ['at the bottom', [0, 0, 1, 0, 2], [-1, -2, -2, 0, -4], [0, 0, 0, 0, 0]],
  ])('bars clamp %s', (_, before, changes, after) => {
    expect(inOrder(levelsAfter(eachOf(before), { changes: eachOf(changes) }))).toEqual(after);
  });

  test('each change is announced with the level that it led to; a need that stays is left out', () => {
    const needs = new NeedsState(words, undefined);
    needs.toggle('job');
    expect(needs.said).toEqual({
      line: 'Money and pride go together.',
      moves: 'Body up 1, now 1. Safety up 2, now 3. Belonging up 1, now 2. Respect up 2, now 3. Growth down 1, now 2.',
    });
    needs.toggle('abuse');
    expect(needs.said.moves).toContain('Safety up 1, now 4.');
    expect(movesSaid(words, [{ need: 'body', change: 0, level: 0 }])).toBe('No need changed.');
  });

  test('pressed again, an event is taken back, and what came after happens without it', () => {
    const needs = new NeedsState(words, undefined);
    for (const event of ['friend', 'job', 'friend']) needs.toggle(event);
    expect([needs.count, needs.has('friend'), needs.said.line]).toEqual([1, false, '']);
    expect(needs.moves.map(({ level }) => level)).toEqual(inOrder(levelsOf(life, ['job'])));
  });

  test.each([
    [['job', 'friend'], []],
    [['job', 'friend', 'flat'], ['Which way did she move? Was it ever only one way?']],
    [['hospital', 'granddaughter'], ['Two needs at once. The pyramid does not show that well.']],
    [['granddaughter', 'hospital'], ['Two needs at once. The pyramid does not show that well.']],
    [
      ['hospital', 'job', 'granddaughter'],
      ['Two needs at once. The pyramid does not show that well.', 'Which way did she move? Was it ever only one way?'],
    ],
  ])('after %j', (happened, questions) => {
    expect(questionsAfter(life, happened)).toEqual(questions);
  });

  test('started again, all is as it was', () => {
    const needs = new NeedsState(words, undefined);
    for (const event of ['job', 'friend', 'flat']) needs.toggle(event);
    needs.startAgain();
    expect([needs.count, needs.questions, needs.moves.map(({ level }) => level)]).toEqual([0, [], START]);
  });

  function eachOf([body = 0, safety = 0, belonging = 0, esteem = 0, growth = 0]: number[]) {
    return { body, safety, belonging, esteem, growth };
  }
});

/** models.md, "A6 part 2 · Accepted answers and a check it question". */
const CARDS = [
  { id: 'stan', accepted: ['body', 'safety'], check: 'What would make you feel sure about tomorrow’s breakfast?' },
  { id: 'chloe', accepted: ['safety', 'esteem'], check: 'What does having your own key mean to you?' },
  { id: 'malik', accepted: ['belonging', 'safety'], check: 'What’s the best part of a call?' },
  { id: 'rose', accepted: ['esteem', 'safety'], check: 'What would make washing feel all right?' },
  { id: 'theo', accepted: ['safety', 'belonging'], check: 'What’s it like at home at that time?' },
  { id: 'bea', accepted: ['growth', 'esteem'], check: 'What would you be able to do there?' },
];

describe('part 2, six cards', () => {
  test.each(CARDS)('$id: each need', ({ id, accepted, check }) => {
    const at = cards.list.findIndex((card) => card.id === id);
    const kinds = NEEDS.map((need) => {
      const needs = new NeedsState(words, undefined);
      for (let step = 0; step < at; step += 1) needs.next();
      needs.choose(need);
      needs.look();
      return needs.feedback?.kind;
    });
    expect(kinds).toEqual(NEEDS.map((need) => (accepted.includes(need) ? 'likely' : 'other')));
    expect(cards.list[at]?.check).toBe(check);
  });

  test('another need is met with the curriculum’s own question', () => {
    const needs = new NeedsState(words, undefined);
    needs.choose('growth');
    needs.look();
    expect(needs.feedback?.line).toBe('Could be. What would you ask to find out?');
  });

  test('a look without a pick is met with a word; the ends of the row stay where they are', () => {
    const needs = new NeedsState(words, undefined);
    expect([needs.look(), needs.nudged, needs.answered]).toEqual([false, true, 0]);
    needs.choose('body');
    expect(needs.nudged).toBe(false);
    needs.previous();
    expect(needs.index).toBe(0);
    for (let step = 0; step < 9; step += 1) needs.next();
    expect([needs.card.id, needs.isLast]).toEqual(['bea', true]);
  });
});

describe('what is reported', () => {
  function withCards(n: number, events: readonly string[]): NeedsState {
    const needs = new NeedsState(words, undefined);
    for (const event of events) needs.toggle(event);
    for (let card = 0; card < n; card += 1) {
      needs.choose('safety');
      needs.look();
      needs.next();
    }
    return needs;
  }

  test.each([
    [4, ['job', 'friend', 'flat'], 'done'],
    [3, ['job', 'friend', 'flat'], 'started'],
    [6, ['job', 'friend'], 'started'],
  ])('%i cards and %j: %s', (n, events, state) => {
    expect(withCards(n, events).report.state).toBe(state);
  });

  test('three events stay done when they are taken back', () => {
    const needs = withCards(4, ['job', 'friend', 'flat']);
    needs.startAgain();
    expect(needs.report.state).toBe('done');
  });

  test('cards without events: what is left is said, until it is done', () => {
    const needs = withCards(4, ['job', 'friend']);
    expect([needs.enoughCards, needs.eventsMissing]).toEqual([true, true]);
    needs.toggle('flat');
    expect([needs.eventsMissing, needs.report.state]).toEqual([false, 'done']);
  });

  test('first picks, whatever comes after; no event', () => {
    const needs = withCards(1, ['job']);
    needs.previous();
    needs.choose('body');
    needs.look();
    expect([needs.feedback?.label, needs.report]).toEqual([
      'A likely need: Body',
      { state: 'started', choices: { stan: 'safety' } },
    ]);
  });

  test('coming back: cards stand as answered, on to the first open one; done stays done', () => {
    const needs = new NeedsState(words, { state: 'done', choices: { stan: 'growth', chloe: 'esteem', zoe: 'body' } });
    expect([needs.kept, needs.card.id, needs.feedback]).toEqual([2, 'malik', undefined]);
    needs.previous();
    expect([needs.feedback?.kind, needs.feedback?.label]).toEqual(['before', 'Your first pick was: Respect']);
    expect(needs.report).toEqual({ state: 'done', choices: { stan: 'growth', chloe: 'esteem' } });
  });
});
