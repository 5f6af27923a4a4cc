import { z } from 'zod';
import type { TwoVoicesWords } from '../../course/index.js';
import { activityFields, plainWords } from './words.js';

const voices = z
  .array(z.strictObject({ id: z.enum(['choice', 'safety']), says: plainWords }))
  .refine((list) => list.map(({ id }) => id).join() === 'choice,safety', {
    error: 'there are two voices, in this order: choice, safety',
  });

export const twoVoicesSchema: z.ZodType<TwoVoicesWords> = z.strictObject({
  ...activityFields('two-voices'),
  scene: plainWords,
  voices,
  strengths: z.array(plainWords).length(5, { error: 'five strengths, from the faintest to the strongest' }),
  show: plainWords,
  readingLabel: plainWords,
  readings: z.strictObject({ choice: plainWords, safety: plainWords, both: plainWords, neither: plainWords }),
  closing: plainWords,
});
