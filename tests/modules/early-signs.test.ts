import { describe, expect, test } from 'vitest';
import { EarlySignsState } from '../../modules/early-signs/early-signs.svelte.js';
import type { Placing, Responses } from '../../modules/early-signs/rules.js';
import { tipsOf, unanswered, unplaced, worksOf } from '../../modules/early-signs/rules.js';
import type { ActivityReport } from '../../modules/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('early-signs');
const { signs } = words;

/** Every rule held. */
const PLACED: Placing = {
  ...Object.fromEntries(signs.map(({ id }) => [id, 'days'])),
  jokes: 'weeks',
  care: 'past',
  age: 'past',
  rods: 'now',
  better: 'now',
};
const ANSWERED: Responses = { weeks: 'mention', days: 'visit', now: 'urgent' };

test('the twelve cards of the curriculum, and which of them a rule speaks of', () => {
  expect(signs).toHaveLength(12);
  expect(signs.flatMap(({ id, kind }) => (kind ? [`${id} ${kind}`] : []))).toEqual([
    'jokes light',
    'care background',
    'rods urgent',
    'better urgent',
    'age background',
  ]);
  expect(Object.values(words.places)).toEqual(['Weeks before', 'Days before', 'Act now', 'Background, not a sign']);
  expect(Object.values(words.responses)).toEqual([
    'Mention it',
    'Ring and visit',
    'Bring the review forward',
    'Urgent help now',
  ]);
});

describe('feedback rules', () => {
  test.each<[string, Placing, Responses, string[]]>([
    ['every rule held', {}, {}, []],
    ['rods weeks before', { rods: 'weeks' }, {}, ['urgent rods']],
    ['rods as background', { rods: 'past' }, {}, ['urgent rods']],
    ['better off days before', { better: 'days' }, {}, ['urgent better']],
    ['both at once, and only a visit', {}, { now: 'visit' }, ['urgent rods better']],
    ['both at once, and a word', {}, { now: 'mention' }, ['urgent rods better']],
    ['care as a sign', { care: 'weeks' }, {}, ['background care']],
    ['care and 41 as signs', { care: 'days', age: 'now' }, {}, ['background care age']],
    ['urgent help for fewer jokes', {}, { weeks: 'urgent' }, ['tooMuch jokes']],
    ['fewer jokes at once', { jokes: 'now' }, {}, ['tooMuch jokes']],
    ['urgent help for all', {}, { weeks: 'urgent', days: 'urgent' }, ['tooMuch jokes', 'same all']],
    [
      'three at most: all the same comes last',
      { rods: 'weeks', age: 'days' },
      { weeks: 'urgent', days: 'urgent' },
      ['urgent rods', 'background age', 'tooMuch jokes'],
    ],
  ])('%s', (_, placing, responses, expected) => {
    const tips = tipsOf(signs, { ...PLACED, ...placing }, { ...ANSWERED, ...responses });
    const said = tips.map(({ kind, signs: ids }) => (kind === 'same' ? 'same all' : `${kind} ${ids.join(' ')}`));
    expect(said).toEqual(expected);
  });

  test('a single sign cannot be “all the same”', () => {
    const past = Object.fromEntries(signs.map(({ id }) => [id, 'past' as const]));
    expect(tipsOf(signs, { ...past, jokes: 'weeks' }, ANSWERED).map(({ kind }) => kind)).toEqual(['urgent']);
  });

  test.each<[Placing, Responses, string[]]>([
    [{}, {}, ['urgent rods better', 'background care age', 'light jokes']],
    [{ rods: 'days', care: 'weeks', jokes: 'past' }, {}, ['urgent better', 'background age']],
    [{}, { now: 'review', weeks: 'visit' }, ['background care age']],
  ])('what works, with %j and %j', (placing, responses, expected) => {
    const works = worksOf(signs, { ...PLACED, ...placing }, { ...ANSWERED, ...responses });
    expect(works.map(({ kind, signs: ids }) => `${kind} ${ids.join(' ')}`)).toEqual(expected);
  });

  test('the lines are the curriculum’s own', () => {
    const state = stateOf({ ...PLACED, rods: 'weeks', care: 'weeks' }, { ...ANSWERED, weeks: 'urgent' });
    state.look();
    expect(state.feedback?.urgent.map(({ line, sign }) => [line, sign?.id])).toEqual([
      ['“Gives away his fishing rods”: treat this as urgent. Get help at once.', 'rods'],
    ]);
    expect(state.feedback?.tips.map(({ line, sign }) => [line, sign?.id])).toEqual([
      ['“Was in care as a boy”: it matters to his story. But it cannot change this week.', 'care'],
      ['“Jokes less”: could that be more than it needs? What would you ask him first?', 'jokes'],
    ]);
    expect(words.feedback.tips.same).toBe('Do all signs need the same?');
    expect(words.feedback.closing).toContain('Marek would know best. Ask him to draw his own.');
  });

  test('several signs are named together', () => {
    const state = stateOf(PLACED, ANSWERED);
    state.look();
    expect(state.feedback?.works[1]).toContain('“Was in care as a boy” and “Is 41”');
  });
});

describe('done', () => {
  test('a time without signs needs no response; background needs none ever', () => {
    expect(unplaced(signs, { jokes: 'weeks' })).toHaveLength(11);
    expect(unanswered({ jokes: 'weeks', care: 'past' }, {})).toEqual(['weeks']);
    expect(unanswered(PLACED, { days: 'visit' })).toEqual(['weeks', 'now']);
  });

  test.each<[string, Placing, Responses, ActivityReport['state'], string]>([
    ['nothing placed', {}, {}, 'started', 'Give every card a place first: 12 are left.'],
    ['two left', without('care', 'age'), ANSWERED, 'started', '“Was in care as a boy” and “Is 41”.'],
    ['a response left', PLACED, { weeks: 'mention', days: 'visit' }, 'started', 'first: Act now.'],
    ['all of it', PLACED, ANSWERED, 'done', ''],
  ])('%s', (_, placing, responses, state, nudge) => {
    const signState = stateOf(placing, responses);
    signState.look();
    expect(signState.report.state).toBe(state);
    expect(signState.nudge).toContain(nudge);
    expect(signState.feedback === undefined).toBe(state === 'started');
  });

  test('placements and responses are reported, and stand there again after a new session', () => {
    const { report } = stateOf(PLACED, ANSWERED);
    expect(report.choices).toEqual({ ...PLACED, ...ANSWERED });
    const again = new EarlySignsState(words, { ...report, choices: { ...report.choices, moon: 'now', days: 'sing' } });
    expect(again.placeOf('rods')).toBe('now');
    expect([again.responseAt('weeks'), again.responseAt('days')]).toEqual(['mention', undefined]);
    expect(again.report.choices).not.toHaveProperty('moon');
    expect(again.report.state).toBe('done');
  });

  test('the whole answer fits into the 255 characters of a SCORM 1.2 response', () => {
    const choices = Object.entries(
      stateOf(PLACED, { weeks: 'mention', days: 'mention', now: 'mention' }).report.choices ?? {},
    );
    expect(choices.map((pair) => pair.join('.')).join(',').length).toBeLessThanOrEqual(255);
  });

  test('a card is taken back, and feedback follows each change', () => {
    const state = stateOf(PLACED, ANSWERED);
    state.look();
    state.put('rods', 'weeks');
    expect(state.feedback?.urgent).toHaveLength(1);
    state.put('rods', '');
    expect([state.placed, state.feedback]).toEqual([11, undefined]);
    state.put('rods', 'now');
    expect(state.feedback?.urgent).toEqual([]);
  });
});

function without(...left: string[]): Placing {
  return Object.fromEntries(Object.entries(PLACED).filter(([id]) => !left.includes(id)));
}
function stateOf(placing: Placing, responses: Responses): EarlySignsState {
  const state = new EarlySignsState(words, undefined);
  for (const [sign, place] of Object.entries(placing)) state.put(sign, place);
  for (const [time, response] of Object.entries(responses)) state.respond(time as 'weeks', response);
  return state;
}
