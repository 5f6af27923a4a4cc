import { z } from 'zod';
import type { EarlySignsWords } from '../../course/index.js';
import { SIGN_PLACES, SIGN_RESPONSES } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const sign = z.strictObject({
  id: stableId.refine((id) => ![...SIGN_PLACES, ...SIGN_RESPONSES].includes(id as never), {
    error: 'places and responses have this id: give the sign another',
  }),
  text: plainWords,
  kind: z.enum(['urgent', 'background', 'light']).optional(),
});

export const earlySignsSchema: z.ZodType<EarlySignsWords> = z.strictObject({
  ...activityFields('early-signs'),
  id: activityId,
  story: plainWords,
  signs: z.array(sign).min(4, { error: 'at least four signs' }).superRefine(uniqueIds),
  places: z.strictObject({ weeks: plainWords, days: plainWords, now: plainWords, past: plainWords }),
  responses: z.strictObject({ mention: plainWords, visit: plainWords, review: plainWords, urgent: plainWords }),
  placing: z.strictObject({ heading: plainWords, count: wordsWith('n', 'total'), choose: plainWords }),
  timeline: z.strictObject({
    heading: plainWords,
    noneYet: plainWords,
    question: plainWords,
    choose: plainWords,
    look: plainWords,
    placeFirst: wordsWith('signs'),
    manyLeft: wordsWith('n'),
    respondFirst: wordsWith('places'),
  }),
  feedback: z.strictObject({
    worksLabel: plainWords,
    tipLabel: plainWords,
    urgentLabel: plainWords,
    change: wordsWith('sign'),
    closing: plainWords,
    and: wordsWith('signs', 'last'),
    works: z.strictObject({ urgent: wordsWith('signs'), background: wordsWith('signs'), light: wordsWith('signs') }),
    tips: z.strictObject({
      urgent: wordsWith('signs'),
      background: wordsWith('signs'),
      tooMuch: wordsWith('signs'),
      same: plainWords,
    }),
    urgentHow: plainWords,
  }),
});
