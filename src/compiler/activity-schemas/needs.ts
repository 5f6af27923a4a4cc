import { z } from 'zod';
import type { NeedsWords } from '../../course/index.js';
import { NEEDS } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const ofEach = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ body: schema, safety: schema, belonging: schema, esteem: schema, growth: schema });

const level = z.int().min(0).max(4, { error: 'how loud a need is goes from 0 to 4' });
const change = z.int().min(-4).max(4, { error: 'a change goes from -4 to 4' });

const event = z.strictObject({ id: stableId, text: plainWords, changes: ofEach(change), line: plainWords });

const card = z.strictObject({
  id: stableId,
  text: plainWords,
  accepted: z.array(z.enum(NEEDS)).min(1, { error: 'at least one need that is likely here' }),
  line: plainWords,
  check: plainWords,
});

const life = z
  .strictObject({
    note: plainWords,
    story: plainWords,
    caption: plainWords,
    columns: z.strictObject({ need: plainWords, bar: plainWords, level: plainWords, change: plainWords }),
    level: wordsWith('n'),
    up: wordsWith('n'),
    down: wordsWith('n'),
    same: plainWords,
    announced: wordsWith('need', 'change', 'n'),
    nothingMoved: plainWords,
    start: ofEach(level),
    eventsTitle: plainWords,
    events: z.array(event).min(3, { error: 'at least three events' }).superRefine(uniqueIds),
    count: wordsWith('n'),
    startAgain: plainWords,
    startedAgain: plainWords,
    questionLabel: plainWords,
    afterThree: plainWords,
    together: z.strictObject({ events: z.array(stableId).min(2), text: plainWords }),
    cardsKept: wordsWith('n'),
  })
  .superRefine(({ events, together }, context) => {
    together.events.forEach((id, at) => {
      if (events.some((entry) => entry.id === id)) return;
      context.addIssue({ code: 'custom', path: ['together', 'events', at], message: `there is no event "${id}"` });
    });
  });

export const needsSchema: z.ZodType<NeedsWords> = z.strictObject({
  ...activityFields('needs'),
  id: activityId,
  needs: ofEach(plainWords),
  life,
  cards: z.strictObject({
    heading: plainWords,
    how: plainWords,
    position: wordsWith('n', 'total'),
    question: plainWords,
    look: plainWords,
    chooseFirst: plainWords,
    likelyLabel: wordsWith('need'),
    otherLabel: plainWords,
    otherLine: plainWords,
    beforeLabel: wordsWith('need'),
    ask: plainWords,
    askOneWay: plainWords,
    previous: plainWords,
    next: plainWords,
    count: wordsWith('n', 'total'),
    closing: plainWords,
    eventsMissing: plainWords,
    list: z.array(card).min(4, { error: 'at least four cards' }).superRefine(uniqueIds),
  }),
});
