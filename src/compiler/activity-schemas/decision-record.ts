import { z } from 'zod';
import type { DecisionRecordWords } from '../../course/index.js';
import { CAPACITY_ANSWERS } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, wordsWith } from './words.js';

const field = z.strictObject({ label: plainWords, hint: plainWords, prompt: plainWords });
const option = z.strictObject({ name: plainWords, good: plainWords, harm: plainWords });
const textParts = {
  decision: plainWords,
  wants: plainWords,
  asked: plainWords,
  law: plainWords,
  why: plainWords,
  different: plainWords,
  who: plainWords,
  review: plainWords,
};

const fields = z.strictObject({
  decision: field,
  wants: field,
  capacity: field,
  options: field,
  asked: field,
  law: field,
  why: field,
  different: field,
  who: field,
  review: field,
});

const reading = z.strictObject({
  back: plainWords,
  next: wordsWith('step'),
  change: wordsWith('n'),
  fill: wordsWith('n'),
  open: wordsWith('n'),
  count: wordsWith('n', 'total'),
  words: wordsWith('n'),
  look: plainWords,
  worksLabel: plainWords,
  tipLabel: plainWords,
  keep: plainWords,
  clear: plainWords,
  young: plainWords,
  compare: plainWords,
  stopComparing: plainWords,
  yours: plainWords,
  ours: plainWords,
});

const model = z.strictObject({
  title: plainWords,
  intro: plainWords,
  parts: z.strictObject(textParts),
  capacity: z.enum(CAPACITY_ANSWERS),
  reason: plainWords,
  options: z.array(option).min(2, { error: 'a good record looks at two options at least' }),
  day: plainWords,
  read: plainWords,
});

const start = z.strictObject({
  question: plainWords,
  write: plainWords,
  madeUp: plainWords,
  madeUpStory: plainWords,
  about: plainWords,
  aboutHint: plainWords,
  carryOn: plainWords,
  model: plainWords,
});

const sheet = z.strictObject({
  fileName: z.string().regex(/^[a-z0-9-]+$/, { error: 'small letters, digits and hyphens' }),
  kicker: plainWords,
  title: plainWords,
  about: plainWords,
  reviewDay: plainWords,
  intro: plainWords,
  notice: plainWords,
  reminder: plainWords,
});

export const decisionRecordSchema: z.ZodType<DecisionRecordWords> = z.strictObject({
  ...activityFields('decision-record'),
  id: activityId,
  start,
  given: z.strictObject({ id: stableId, title: plainWords, story: plainWords }),
  factsTitle: plainWords,
  facts: z.array(plainWords).min(1),
  ownFactsTitle: plainWords,
  ownFacts: z.array(plainWords).min(1),
  stepsLabel: plainWords,
  steps: z.strictObject({
    person: plainWords,
    choices: plainWords,
    reasons: plainWords,
    next: plainWords,
    read: plainWords,
  }),
  fields,
  capacity: z.strictObject({
    question: plainWords,
    answers: z.strictObject({ presumed: plainWords, helped: plainWords, can: plainWords, cannot: plainWords }),
    reason: plainWords,
  }),
  options: option.extend({ title: wordsWith('n'), more: plainWords }),
  reviewDate: z.strictObject({ label: plainWords, hint: plainWords }),
  reading,
  works: z.strictObject({
    voice: plainWords,
    options: plainWords,
    because: plainWords,
    different: plainWords,
    review: plainWords,
  }),
  tips: z.strictObject({
    cannot: plainWords,
    options: plainWords,
    voice: plainWords,
    date: plainWords,
    because: plainWords,
    swap: wordsWith('word', 'say'),
    length: plainWords,
  }),
  conditions: z.array(plainWords).min(1),
  abilities: z.array(plainWords).min(1),
  swaps: z.array(z.strictObject({ avoid: z.array(plainWords).min(1), say: plainWords })),
  model,
  sheet,
});
