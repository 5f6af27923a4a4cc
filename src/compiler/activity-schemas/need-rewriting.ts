import { z } from 'zod';
import type { NeedRewritingWords } from '../../course/index.js';
import { needSwaps, needTipWords } from './need-tips.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const statement = z.strictObject({
  id: stableId,
  name: plainWords,
  called: z.array(plainWords).min(1, { error: 'at least one name' }),
  title: plainWords,
  profile: plainWords,
  poor: plainWords,
  model: plainWords,
  why: plainWords,
});

export const needRewritingSchema: z.ZodType<NeedRewritingWords> = z.strictObject({
  ...activityFields('need-rewriting'),
  id: activityId,
  position: wordsWith('n', 'total'),
  formLabel: plainWords,
  box: z.strictObject({ label: wordsWith('name'), hint: plainWords }),
  check: plainWords,
  keep: plainWords,
  model: plainWords,
  next: plainWords,
  previous: plainWords,
  all: plainWords,
  writeFirst: plainWords,
  unchanged: plainWords,
  tipsLabel: plainWords,
  praiseLabel: plainWords,
  praise: plainWords,
  clearLabel: plainWords,
  clear: plainWords,
  keptLabel: plainWords,
  kept: plainWords,
  honest: plainWords,
  modelLabel: plainWords,
  whyLabel: plainWords,
  tips: needTipWords,
  swaps: needSwaps,
  statements: z.array(statement).min(4, { error: 'at least four statements' }).superRefine(uniqueIds),
  triedTitle: plainWords,
  enough: wordsWith('n'),
  lastTime: wordsWith('n'),
  overview: z.strictObject({
    heading: plainWords,
    text: plainWords,
    yours: wordsWith('text'),
    model: wordsWith('text'),
    open: plainWords,
  }),
});
