import { describe, expect, test } from 'vitest';
import type { Weight } from '../../modules/risk-balance/rules.js';
import { emptyBoxes, MOST_TIPS, pointsOf, tiltOf, tipsOf, totalsOf } from '../../modules/risk-balance/rules.js';
import { createNotesBook } from '../../modules/index.js';
import { MOST_OWN, RiskBalanceState } from '../../modules/risk-balance/risk-balance.svelte.js';
import type { BalanceBox, BalanceResponse, Importance, Likelihood } from '../../src/course/index.js';
import { BALANCE_BOXES, BALANCE_RESPONSES, IMPORTANCES, LIKELIHOODS } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('risk-balance');

/** `weight('harms', 'likely', 'greatly')`; in the middle where nothing is said. */
function weight(box: BalanceBox, likelihood: Likelihood = 'possible', importance: Importance = 'quite'): Weight {
  return { id: 'any', box, text: 'Any', likelihood, importance };
}
const times = (n: number, box: BalanceBox): Weight[] => Array.from({ length: n }, () => weight(box));
const ONE_EACH = BALANCE_BOXES.map((box) => weight(box));

/** A situation with its first weight of each box, and a response. */
function balanced(situation: string, response?: BalanceResponse): RiskBalanceState {
  const balance = new RiskBalanceState(words, undefined, createNotesBook());
  balance.pickSituation(situation);
  for (const box of BALANCE_BOXES) balance.put(balance.rowsOf(box)[0]?.id ?? '', true);
  if (response) balance.respond(response);
  return balance;
}

describe('points', () => {
  test('1 to 3 for how likely, times 1 to 3 for how much it matters', () => {
    const table = LIKELIHOODS.map((likelihood) =>
      IMPORTANCES.map((importance) => pointsOf({ likelihood, importance })),
    );
    expect(table).toEqual([
      [1, 2, 3],
      [2, 4, 6],
      [3, 6, 9],
    ]);
  });

  test('a box counts its own weights alone', () => {
    const weights = [weight('gains', 'likely', 'quite'), weight('gains', 'unlikely', 'little'), weight('notHarms')];
    expect(totalsOf(weights)).toEqual({ gains: 7, harms: 0, notGains: 0, notHarms: 4 });
    expect(emptyBoxes(weights)).toEqual(['harms', 'notGains']);
  });

  test('the curriculum’s own sentence', () => {
    const balance = new RiskBalanceState(words, undefined, createNotesBook());
    balance.pickSituation('grace');
    balance.put('roses', true);
    balance.setImportance('roses', 'greatly');
    balance.put('falls', true);
    balance.put('cold', true);
    balance.setLikelihood('cold', 'unlikely');
    balance.setImportance('cold', 'little');
    balance.put('family', true);
    balance.setLikelihood('family', 'unlikely');
    balance.setImportance('family', 'little');
    balance.put('mood', true);
    expect([...balance.sentences, words.balance.closing].join(' ')).toBe(
      'Doing: 6 points for, 5 against. Not doing: 1 for, 4 against. The numbers do not decide. They help you talk.',
    );
  });

  test.each([
    [[0, 0], 'Doing: 0 points for, 0 against. Not doing: 0 for, 0 against.'],
    [[1, 0], 'Doing: 1 point for, 0 against. Not doing: 0 for, 0 against.'],
  ])('%j gains', ([n], sentence) => {
    const balance = new RiskBalanceState(words, undefined, createNotesBook());
    balance.pickSituation('grace');
    if (n) {
      balance.put('roses', true);
      balance.setLikelihood('roses', 'unlikely');
      balance.setImportance('roses', 'little');
    }
    expect(balance.sentences.join(' ')).toBe(sentence);
  });

  test.each([
    [{ gains: 0, harms: 0, notGains: 0, notHarms: 0 }, 0],
    [{ gains: 6, harms: 5, notGains: 1, notHarms: 4 }, -1],
    [{ gains: 6, harms: 5, notGains: 0, notHarms: 4 }, -2],
    [{ gains: 1, harms: 5, notGains: 1, notHarms: 4 }, 1],
    [{ gains: 1, harms: 9, notGains: 1, notHarms: 4 }, 2],
    [{ gains: 2, harms: 3, notGains: 2, notHarms: 3 }, 0],
  ])('%j tips the beam to %i', (totals, tilt) => {
    expect(tiltOf(totals)).toBe(tilt);
  });
});

describe('feedback rules of A2', () => {
  test.each<[string, Weight[], BalanceResponse, string[]]>([
    ['1: harms of not doing empty', ONE_EACH.filter(({ box }) => box !== 'notHarms'), 'simple', ['lost']],
    ['2: three more harms than benefits', [...ONE_EACH, ...times(3, 'harms')], 'simple', ['danger']],
    ['2: two more are no reason', [...ONE_EACH, ...times(2, 'harms')], 'simple', ['fair']],
    ['3: three more benefits than harms', [...ONE_EACH, ...times(3, 'gains')], 'simple', ['friend']],
    ['3: two more are no reason', [...ONE_EACH, ...times(2, 'gains')], 'simple', ['fair']],
    ['4: just do it', [...ONE_EACH, weight('harms', 'likely', 'greatly')], 'doIt', ['planning']],
    ['4: talk and note', [...ONE_EACH, weight('harms', 'likely', 'greatly')], 'talk', ['planning']],
    ['4: a plan is planning', [...ONE_EACH, weight('harms', 'likely', 'greatly')], 'simple', ['fair']],
    ['4: possible + greatly', [...ONE_EACH, weight('harms', 'possible', 'greatly')], 'doIt', ['fair']],
    ['4: a benefit that is likely + greatly', [...ONE_EACH, weight('gains', 'likely', 'greatly')], 'doIt', ['fair']],
    ['5: unlikely, or a little', slightHarms(), 'formal', ['tooMuch']],
    ['5: another response', slightHarms(), 'others', ['fair']],
    ['5: one harm is more than slight', ONE_EACH, 'formal', ['fair']],
    ['7: otherwise', ONE_EACH, 'others', ['fair']],
  ])('%s', (_, weights, response, tips) => {
    expect(tipsOf(weights, response, undefined)).toEqual(tips);
  });

  test('the rules’ own words', () => {
    expect(words.tips).toEqual({
      lost: 'What would be lost by saying no? Think of skill, people, pride, health.',
      danger: 'You are good at spotting danger. What does this give the person?',
      friend: 'What might go wrong that a friend would mention?',
      planning: 'This one may deserve more planning, or other people.',
      shared:
        'You counted other people who could be hurt. Your response leaves them out so far. Who needs to know, and who can help to plan?',
      tooMuch: 'That may be more than it needs. What would match?',
      fair: 'A fair balance. Who should see it?',
    });
    expect(words.situations.find(({ id }) => id === 'len')?.affected?.line).toBe(
      'Who else could be hurt? Tolerable risk counts them too. Has the fire service been asked for a home safety visit?',
    );
  });

  test('6: Len, unless a weight counts the neighbours, a ready-made one or one’s own', () => {
    const tipsWith = (act: (len: RiskBalanceState) => void) => {
      const len = balanced('len', 'others');
      act(len);
      len.look();
      return len.tips;
    };
    expect(tipsWith(() => undefined)).toEqual(['affected']);
    expect(tipsWith((len) => len.put('neighbours', true))).toEqual(['fair']);
    expect(tipsWith((len) => len.addOwn('harms', 'The Neighbour’s baby'))).toEqual(['fair']);
    expect(balancedTips('samir')).toEqual(['fair']);
  });

  test('others who were counted are not passed over: Len, and no plan', () => {
    const tipsFor = (response: BalanceResponse) => {
      const len = balanced('len', response);
      len.put('neighbours', true);
      len.look();
      return len.tips;
    };
    expect(BALANCE_RESPONSES.map(tipsFor)).toEqual([['shared'], ['shared'], ['fair'], ['fair'], ['fair'], ['fair']]);
    expect(balancedTips('samir', 'doIt')).toEqual(['fair']);
  });

  test('a fair balance says something of its own for each response', () => {
    const { fits } = words.responding;
    expect(new Set(BALANCE_RESPONSES.map((response) => fits[response])).size).toBe(BALANCE_RESPONSES.length);
  });

  test('at most three, what may hurt somebody first', () => {
    const affected = { weights: ['neighbours'], words: [] };
    const many = [...times(4, 'harms'), weight('harms', 'likely', 'greatly'), weight('gains'), weight('notGains')];
    const tips = tipsOf(many, 'talk', affected);
    expect(tips).toEqual(['planning', 'affected', 'lost']);
    expect(tips).toHaveLength(MOST_TIPS);
  });

  function slightHarms(): Weight[] {
    const rest = ONE_EACH.filter(({ box }) => box !== 'harms');
    return [...rest, weight('harms', 'unlikely', 'greatly'), weight('harms', 'likely', 'little')];
  }
  function balancedTips(situation: string, response: BalanceResponse = 'others') {
    const balance = balanced(situation, response);
    balance.look();
    return balance.tips;
  }
});

test('sixteen ready-made weights for each of the four situations', () => {
  expect(words.situations.map(({ id }) => id)).toEqual(['blessing', 'grace', 'samir', 'len']);
  for (const { weights } of words.situations) {
    expect(BALANCE_BOXES.map((box) => weights[box].length)).toEqual([4, 4, 4, 4]);
  }
});

describe('weighing', () => {
  test('taken out, a weight no longer counts; put back, it starts in the middle', () => {
    const balance = balanced('grace');
    balance.setLikelihood('strength', 'likely');
    balance.put('strength', false);
    expect([balance.totals.gains, balance.filled]).toEqual([0, 3]);
    balance.put('strength', true);
    expect(balance.totals.gains).toBe(4);
  });

  test('each situation keeps its own weights and response', () => {
    const balance = balanced('grace', 'simple');
    balance.another();
    balance.pickSituation('len');
    expect([balance.filled, balance.response]).toEqual([0, undefined]);
    balance.pickSituation('grace');
    expect([balance.filled, balance.response]).toEqual([4, 'simple']);
  });

  test('boxes are named for the person’s own situation', () => {
    expect(BALANCE_BOXES.map((box) => balanced('grace').titleOf(box))).toEqual([
      'If she gardens: gains',
      'If she gardens: harms',
      'If she does not: gains',
      'If she does not: harms',
    ]);
  });

  test('up to four weights of one’s own, in all', () => {
    const balance = balanced('grace');
    const added = ['gains', 'harms', 'notGains', 'notHarms', 'gains'] as const;
    expect(added.map((box) => balance.addOwn(box, ' Mine '))).toEqual([true, true, true, true, false]);
    expect(balance.rowsOf('gains').at(-1)).toMatchObject({ text: 'Mine', isOwn: true });
    balance.removeOwn(balance.rowsOf('gains').at(-1)?.id ?? '');
    expect([balance.rowsOf('gains').length, balance.addOwn('notGains', 'One more')]).toEqual([4, true]);
    expect(balance.addOwn('gains', '  ')).toBe(false);
  });

  test('a made-up person has no ready-made weights, and room for four of one’s own in each box', () => {
    const balance = new RiskBalanceState(words, undefined, createNotesBook());
    expect(balance.makeUp('  ')).toBe(false);
    expect(balance.makeUp('Jo would like to swim')).toBe(true);
    expect(balance.weights).toEqual([]);
    const added = Array.from({ length: MOST_OWN + 1 }, () => balance.addOwn('gains', 'Free'));
    expect(added).toEqual([true, true, true, true, false]);
    expect(balance.addOwn('harms', 'Cold')).toBe(true);
    expect(balance.titleOf('notHarms')).toBe('If they do not: harms');
  });
});

describe('looking, and what is reported', () => {
  test('an empty box is named first, then the response; harms of not doing are the feedback’s own affair', () => {
    const balance = balanced('grace');
    balance.put('strength', false);
    expect([balance.look(), balance.nudge]).toEqual([false, { kind: 'box', box: 'gains' }]);
    balance.put('strength', true);
    expect(balance.nudge).toBeUndefined();
    expect([balance.look(), balance.nudge]).toEqual([false, { kind: 'response' }]);
    balance.respond('simple');
    balance.put('weaker', false);
    expect([balance.look(), balance.tips, balance.report.state]).toEqual([true, ['lost'], 'started']);
    balance.put('weaker', true);
    expect(balance.tips).toBeUndefined();
    expect([balance.look(), balance.tips, balance.report.state]).toEqual([true, ['fair'], 'done']);
  });

  test('state, situation and response alone, never a word of one’s own', () => {
    const balance = new RiskBalanceState(words, undefined, createNotesBook());
    expect(balance.report).toEqual({ state: 'started', choices: {} });
    balance.makeUp('Jo would like to swim');
    balance.addOwn('gains', 'Secret');
    for (const box of BALANCE_BOXES) balance.addOwn(box, 'Secret');
    balance.respond('formal');
    balance.look();
    expect(balance.report).toEqual({ state: 'done', choices: { situation: 'own', response: 'formal' } });
  });

  test('what is written lives in the notes book, and goes with it', () => {
    const notes = createNotesBook();
    const balance = new RiskBalanceState(words, undefined, notes);
    balance.makeUp('Jo would like to swim');
    balance.addOwn('gains', 'Free');
    expect(notes.get('A2.person')).toBe('Jo would like to swim');
    expect(new RiskBalanceState(words, undefined, notes).madeUp).toBe('Jo would like to swim');
    notes.clear();
    expect([balance.step, balance.madeUp, balance.weights]).toEqual(['situation', '', []]);
  });

  test('ids that are recorded are letters and digits', () => {
    const ids = [...words.situations.map(({ id }) => id), ...BALANCE_RESPONSES];
    for (const id of ids) expect(id).toMatch(/^[A-Za-z]+$/);
  });

  test('coming back: situation and response are there, the weights are not, and done stays done', () => {
    const saved = { state: 'done', choices: { situation: 'grace', response: 'simple' } } as const;
    const balance = new RiskBalanceState(words, saved, createNotesBook());
    expect([balance.step, balance.isGone, balance.response]).toEqual(['weigh', true, 'simple']);
    expect(balance.report).toEqual(saved);
    balance.put('roses', true);
    expect([balance.isGone, balance.report.state]).toEqual([false, 'done']);
  });

  test('what the course no longer has is left out', () => {
    const gone = new RiskBalanceState(
      words,
      { state: 'started', choices: { situation: 'rosa', response: 'simple' } },
      createNotesBook(),
    );
    expect([gone.step, gone.report]).toEqual(['situation', { state: 'started', choices: {} }]);
    const odd = new RiskBalanceState(
      words,
      { state: 'started', choices: { situation: 'len', response: 'shrug' } },
      createNotesBook(),
    );
    expect(odd.report.choices).toEqual({ situation: 'len' });
  });
});
