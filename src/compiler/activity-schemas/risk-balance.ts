import { z } from 'zod';
import type { RiskBalanceWords } from '../../course/index.js';
import { BALANCE_BOXES } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const MOST_WEIGHTS = 4;

const box = z
  .array(z.strictObject({ id: stableId, text: plainWords }))
  .length(MOST_WEIGHTS, { error: 'four weights in each box' });

const situation = z
  .strictObject({
    id: stableId.refine((id) => id !== 'own', { error: 'the id "own" is that of a made-up person' }),
    title: plainWords,
    story: plainWords,
    doing: plainWords,
    notDoing: plainWords,
    weights: z.strictObject({ gains: box, harms: box, notGains: box, notHarms: box }),
    affected: z
      .strictObject({
        weights: z.array(stableId).min(1, { error: 'at least one weight that counts them' }),
        words: z.array(plainWords),
        line: plainWords,
      })
      .optional(),
  })
  .superRefine(({ weights, affected }, context) => {
    const known = BALANCE_BOXES.flatMap((name) => weights[name].map(({ id }) => ({ id, name })));
    known.forEach(({ id, name }, at) => {
      if (known.findIndex((entry) => entry.id === id) === at) return;
      const message = `the id "${id}" stands in this situation already: give this one its own`;
      context.addIssue({ code: 'custom', path: ['weights', name], message });
    });
    affected?.weights.forEach((id, at) => {
      if (known.some((entry) => entry.id === id)) return;
      const message = `there is no weight "${id}" in this situation`;
      context.addIssue({ code: 'custom', path: ['affected', 'weights', at], message });
    });
  });

const weighing = z.strictObject({
  how: plainWords,
  another: plainWords,
  gains: wordsWith('if'),
  harms: wordsWith('if'),
  likely: z.strictObject({
    label: plainWords,
    options: z.strictObject({ unlikely: plainWords, possible: plainWords, likely: plainWords }),
  }),
  matters: z.strictObject({
    label: plainWords,
    options: z.strictObject({ little: plainWords, quite: plainWords, greatly: plainWords }),
  }),
  points: z.strictObject({ none: plainWords, one: plainWords, many: wordsWith('n') }),
  pointsRule: plainWords,
  noneYet: plainWords,
  gone: plainWords,
});

const ofEachResponse = z.strictObject({
  doIt: plainWords,
  talk: plainWords,
  simple: plainWords,
  others: plainWords,
  formal: plainWords,
  notNow: plainWords,
});

const responding = z.strictObject({
  question: plainWords,
  options: ofEachResponse,
  fits: ofEachResponse,
  look: plainWords,
  filled: wordsWith('n'),
  fillFirst: wordsWith('box'),
  chooseFirst: plainWords,
  tipLabel: plainWords,
  fairLabel: plainWords,
  allFour: plainWords,
});

export const riskBalanceSchema: z.ZodType<RiskBalanceWords> = z.strictObject({
  ...activityFields('risk-balance'),
  id: activityId,
  choosing: z.strictObject({
    question: plainWords,
    madeUpLabel: plainWords,
    madeUpGo: plainWords,
    madeUpEmpty: plainWords,
  }),
  situations: z.array(situation).min(1, { error: 'at least one situation' }).superRefine(uniqueIds),
  madeUp: z.strictObject({ doing: plainWords, notDoing: plainWords }),
  weighing,
  ownWeight: z.strictObject({
    open: plainWords,
    text: plainWords,
    hint: plainWords,
    box: plainWords,
    add: plainWords,
    remove: plainWords,
    empty: plainWords,
    full: plainWords,
    boxFull: plainWords,
  }),
  balance: z.strictObject({
    doing: wordsWith('points', 'against'),
    notDoing: wordsWith('for', 'against'),
    closing: plainWords,
    forPan: plainWords,
    againstPan: plainWords,
  }),
  responding,
  tips: z.strictObject({
    lost: plainWords,
    danger: plainWords,
    friend: plainWords,
    planning: plainWords,
    shared: plainWords,
    tooMuch: plainWords,
    fair: plainWords,
  }),
});
