import { z } from 'zod';
import type { TwoRecordsWords } from '../../course/index.js';
import { activityFields, plainWords, stableId, uniqueIds } from './words.js';

const gap = z.strictObject({
  id: stableId,
  text: plainWords,
  missing: z.boolean({ error: 'true when the record leaves it out, or else false' }),
  note: plainWords,
});

const careRecord = z.strictObject({
  id: stableId,
  title: plainWords,
  text: plainWords,
  avoid: z.boolean({ error: 'true when the record holds words to avoid, or else false' }),
  question: plainWords,
  gaps: z
    .array(gap)
    .superRefine(uniqueIds)
    .refine((gaps) => gaps.some(({ missing }) => missing), { error: 'at least one thing that the record leaves out' }),
});

export const twoRecordsSchema: z.ZodType<TwoRecordsWords> = z.strictObject({
  ...activityFields('two-records'),
  records: z.array(careRecord).min(2, { error: 'at least two records' }).superRefine(uniqueIds),
  show: plainWords,
  findingsHeading: plainWords,
  spotted: plainWords,
  also: plainWords,
  present: plainWords,
  closing: plainWords,
});
