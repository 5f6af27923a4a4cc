import { z } from 'zod';
import { SENTENCE_KINDS, type NeedGoalActionWords } from '../../course/index.js';
import { activityFields, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const sentence = z.strictObject({
  id: stableId,
  text: plainWords,
  kind: z.enum(SENTENCE_KINDS, { error: 'a kind is need, goal or action' }),
  note: plainWords,
});

export const needGoalActionSchema: z.ZodType<NeedGoalActionWords> = z.strictObject({
  ...activityFields('need-goal-action'),
  kinds: z.strictObject({ need: plainWords, goal: plainWords, action: plainWords }),
  sentences: z.array(sentence).min(3, { error: 'at least three sentences' }).superRefine(uniqueIds),
  look: plainWords,
  placeFirst: plainWords,
  findings: plainWords,
  fits: wordsWith('n', 'total'),
  fitsAll: plainWords,
  other: wordsWith('kind'),
  closing: plainWords,
});
