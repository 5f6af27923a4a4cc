import { z } from 'zod';
import type { MyPrinciplesWords } from '../../course/index.js';
import { activityFields, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

export const myPrinciplesSchema: z.ZodType<MyPrinciplesWords> = z.strictObject({
  ...activityFields('my-principles'),
  ideas: z
    .array(z.strictObject({ id: stableId, tag: plainWords, line: plainWords }))
    .min(4, { error: 'at least four ideas, so that three are a choice' })
    .superRefine(uniqueIds),
  question: plainWords,
  picked: wordsWith('n'),
  full: plainWords,
  card: plainWords,
  empty: plainWords,
  noteLabel: plainWords,
  noteHint: plainWords,
  sheet: z.strictObject({ kicker: plainWords, intro: plainWords, notice: plainWords }),
});
