import { z } from 'zod';
import type { OwnDayWords } from '../../course/index.js';
import { OWN_DAY_PLACES } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const card = z.strictObject({ id: stableId, text: plainWords });
const countWords = z.strictObject({ none: plainWords, one: plainWords, many: wordsWith('n') });

const places = z
  .array(z.strictObject({ id: z.enum(OWN_DAY_PLACES), text: plainWords }))
  .refine((list) => list.map(({ id }) => id).join() === OWN_DAY_PLACES.join(), {
    error: `there are three places, in this order: ${OWN_DAY_PLACES.join(', ')}`,
  });

export const ownDaySchema: z.ZodType<OwnDayWords> = z.strictObject({
  ...activityFields('own-day'),
  id: activityId,
  cards: z.array(card).min(3, { error: 'at least three cards' }).superRefine(uniqueIds),
  places,
  sorting: z.strictObject({
    question: plainWords,
    position: wordsWith('n', 'total'),
    previous: plainWords,
    next: plainWords,
    last: plainWords,
    chooseFirst: plainWords,
    overview: wordsWith('n', 'total'),
    noneHere: plainWords,
  }),
  permission: z.strictObject({
    heading: plainWords,
    question: plainWords,
    hint: plainWords,
    back: plainWords,
    onward: plainWords,
    toSummary: plainWords,
  }),
  review: z.strictObject({
    heading: plainWords,
    counts: z.strictObject({ often: countWords, think: countWords, never: countWords }),
    pauseLabel: plainWords,
    tickedButOwn: wordsWith('card'),
    noneTicked: plainWords,
    mostlyNever: plainWords,
    unfinished: wordsWith('n', 'total'),
    carryOn: plainWords,
    notStarted: plainWords,
    begin: plainWords,
    gone: plainWords,
    again: plainWords,
  }),
});
