import { z } from 'zod';
import type { TeamDecisionWords } from '../../course/index.js';
import { TEAM_OPTIONS, TEAM_PEOPLE } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const chips = z
  .array(z.strictObject({ id: stableId, text: plainWords }))
  .min(1, { error: 'at least one' })
  .superRefine(uniqueIds);
const yesAndNo = z.strictObject({ yes: plainWords, no: plainWords });
const ofEachOption = z.strictObject({ A: plainWords, B: plainWords, C: plainWords, D: plainWords, E: plainWords });
const lines = z
  .array(plainWords)
  .min(1, { error: 'at least one line to pick' })
  .max(4, { error: 'four lines at most' });

const person = z.strictObject({
  id: z.enum(TEAM_PEOPLE, { error: `one of ${TEAM_PEOPLE.join(', ')}` }),
  name: plainWords,
  role: plainWords,
  ask: plainWords,
  says: z.array(plainWords).min(1, { error: 'at least one paragraph' }),
  line: plainWords,
  reactions: ofEachOption,
  overruled: plainWords,
  fair: ofEachOption.partial(),
});

const option = z
  .strictObject({
    id: z.enum(TEAM_OPTIONS, { error: `one of ${TEAM_OPTIONS.join(', ')}` }),
    title: plainWords,
    text: plainWords,
    gains: chips,
    harms: chips,
    decision: plainWords,
    interim: lines,
    outcome: z.strictObject({ planned: plainWords, unplanned: plainWords }),
  })
  .superRefine(({ gains, harms }, context) => {
    harms.forEach(({ id }, at) => {
      if (gains.every((gain) => gain.id !== id)) return;
      const message = `the id "${id}" stands among the gains already: give this one its own`;
      context.addIssue({ code: 'custom', path: ['harms', at, 'id'], message });
    });
  });

/** All of them, in their order. */
function inOrder<Entry extends { readonly id: string }>(entry: z.ZodType<Entry>, ids: readonly string[]) {
  return z.array(entry).refine((list) => list.map(({ id }) => id).join() === ids.join(), {
    error: `these are, in this order: ${ids.join(', ')}`,
  });
}

const listening = z.strictObject({
  kicker: plainWords,
  question: plainWords,
  left: wordsWith('n', 'total'),
  none: plainWords,
  heard: plainWords,
  noTime: plainWords,
  waiting: plainWords,
  enter: plainWords,
  more: wordsWith('n'),
  moreOne: plainWords,
  swap: plainWords,
  swapWhom: plainWords,
  back: wordsWith('option', 'dissent'),
});

const weighing = z.strictObject({
  kicker: plainWords,
  heading: plainWords,
  how: plainWords,
  unheard: plainWords,
  reminder: plainWords,
  question: plainWords,
  gains: plainWords,
  harms: plainWords,
  chipsHint: plainWords,
  own: plainWords,
  ownGain: plainWords,
  ownHarm: plainWords,
  ownHint: plainWords,
  votes: z.strictObject({ caption: plainWords, person: plainWords, yes: plainWords, no: plainWords }),
  count: wordsWith('n', 'option'),
  chooseToHear: plainWords,
  saysYes: plainWords,
  saysNo: plainWords,
  propose: plainWords,
  chooseFirst: plainWords,
  back: plainWords,
});

const field = z.strictObject({ label: plainWords, hint: plainWords });

const dissent = z.strictObject({
  question: plainWords,
  hint: plainWords,
  line: wordsWith('name'),
  agrees: wordsWith('name'),
  allAgreed: plainWords,
  own: plainWords,
  ownLabel: plainWords,
  ownHint: plainWords,
  feedback: z.strictObject({ overruled: plainWords, allAgreed: plainWords, fair: plainWords, own: plainWords }),
});

const recording = z.strictObject({
  kicker: plainWords,
  heading: plainWords,
  how: plainWords,
  gone: plainWords,
  fields: z.strictObject({
    decision: field,
    reasons: field,
    interim: field,
    tasks: field,
    signs: field,
    review: field,
  }),
  picks: plainWords,
  tasks: lines,
  signs: lines,
  review: lines,
  dissent,
  look: plainWords,
  worksLabel: plainWords,
  tipLabel: plainWords,
  later: plainWords,
  back: plainWords,
});

export const teamDecisionSchema: z.ZodType<TeamDecisionWords> = z.strictObject({
  ...activityFields('team-decision'),
  id: activityId,
  story: plainWords,
  people: inOrder(person, TEAM_PEOPLE),
  you: plainWords,
  listening,
  weighing,
  options: inOrder(option, TEAM_OPTIONS),
  recording,
  works: z.strictObject({
    all: plainWords,
    dissent: plainWords,
    interim: plainWords,
    asked: plainWords,
    listened: plainWords,
  }),
  tips: z.strictObject({
    smaller: plainWords,
    duty: plainWords,
    threeWeeks: plainWords,
    angela: plainWords,
    review: plainWords,
  }),
  after: z.strictObject({
    kicker: plainWords,
    heading: plainWords,
    review: yesAndNo,
    dissent: yesAndNo,
    thoughtLabel: plainWords,
    always: plainWords,
    record: plainWords,
    views: plainWords,
    nothing: plainWords,
    change: plainWords,
    another: plainWords,
  }),
  reported: yesAndNo,
});
