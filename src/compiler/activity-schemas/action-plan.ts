import { z } from 'zod';
import type { ActionPlanWords } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const field = z.strictObject({ label: plainWords, hint: plainWords });

export const actionPlanSchema: z.ZodType<ActionPlanWords> = z.strictObject({
  ...activityFields('action-plan'),
  id: activityId,
  required: z
    .literal(false, { error: 'leave this out, or write false: completion does not ask for it then' })
    .optional(),
  startersHeading: plainWords,
  startersHint: plainWords,
  starters: z
    .array(z.strictObject({ id: stableId, text: plainWords }))
    .min(4, { error: 'at least four starters' })
    .superRefine(uniqueIds),
  started: wordsWith('n'),
  row: wordsWith('n'),
  optional: plainWords,
  fields: z.strictObject({ will: field, whom: field, by: field, know: field, ask: field }),
  look: plainWords,
  tipLabel: plainWords,
  praiseLabel: plainWords,
  tips: z.strictObject({
    nothing: plainWords,
    N1: wordsWith('found'),
    N2: wordsWith('found'),
    N3: wordsWith('found'),
    N4: wordsWith('found'),
    noDay: plainWords,
    past: plainWords,
    far: plainWords,
    know: plainWords,
    ask: plainWords,
  }),
  praise: plainWords,
  keepMine: plainWords,
  limits: plainWords,
  gone: plainWords,
  reminderTitle: plainWords,
  sheet: z.strictObject({
    kicker: plainWords,
    title: plainWords,
    intro: plainWords,
    table: plainWords,
    columns: z.strictObject({
      will: plainWords,
      whom: plainWords,
      by: plainWords,
      know: plainWords,
      ask: plainWords,
    }),
    after: plainWords,
    afterHint: plainWords,
    notice: plainWords,
  }),
});
