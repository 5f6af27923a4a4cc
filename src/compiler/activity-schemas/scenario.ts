import { z } from 'zod';
import type { ScenarioStepWords, ScenarioWords } from '../../course/index.js';
import { SCENARIO_ASKS, SCENARIO_STEPS } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

/** Each of these things to be said, and nothing else. */
const all = <const Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, plainWords])) as Record<Key, typeof plainWords>);

const lines = z.int().min(1).max(8, { error: 'from 1 to 8 lines' });

const step = z
  .strictObject({
    id: z.enum(SCENARIO_STEPS),
    name: plainWords,
    heading: plainWords,
    questions: z
      .array(
        z.strictObject({
          id: stableId,
          text: plainWords,
          why: plainWords,
          example: plainWords,
          rows: lines,
          asks: z.enum(SCENARIO_ASKS).optional(),
        }),
      )
      .min(1, { error: 'at least one question in each step' })
      .superRefine(uniqueIds),
    fields: z.array(z.strictObject({ label: plainWords, questions: z.array(stableId).min(1), lines })).min(1),
  })
  .superRefine(({ questions, fields }, context) => {
    const onPaper = fields.flatMap((field) => field.questions);
    for (const { id } of questions) {
      if (onPaper.filter((each) => each === id).length === 1) continue;
      context.addIssue({ code: 'custom', path: ['fields'], message: `"${id}" has to stand in exactly one field` });
    }
    for (const id of onPaper) {
      if (questions.some((question) => question.id === id)) continue;
      context.addIssue({ code: 'custom', path: ['fields'], message: `there is no question "${id}" in this step` });
    }
  });

const asking = z.strictObject({
  ...all('why', 'example', 'enough', 'extra', 'skip', 'next', 'finish', 'previous', 'all', 'story', 'progress').shape,
  ...all('authorityLabel', 'authorityHint', 'noneNeeded', 'noneNeededHint').shape,
  step: wordsWith('n', 'name'),
  question: wordsWith('n', 'total'),
  nextStep: wordsWith('name'),
});

const overview = z.strictObject({
  ...all('heading', 'done', 'notBegun', 'answered', 'skipped', 'open', 'none', 'carryOn', 'change').shape,
  left: wordsWith('steps'),
  count: wordsWith('n'),
});

export const scenarioSchema: z.ZodType<ScenarioWords> = z.strictObject({
  ...activityFields('scenario'),
  id: activityId,
  choosing: all('question', 'given', 'givenStory', 'own', 'ownLabel', 'ownHint', 'begin', 'gone'),
  steps: z.array(step).superRefine(inOrder),
  asking,
  overview,
  tips: all('label', 'keep', 'goOn', 'show', 'authority', 'strengths', 'statement', 'riskOf', 'watching'),
  signposts: z.strictObject({ ...all('label', 'child', 'private').shape, danger: z.array(plainWords).min(1) }),
  sheet: all('kicker', 'title', 'intro', 'notice', 'again', 'about', 'authority', 'noneNeeded'),
});

function inOrder(steps: readonly ScenarioStepWords[], context: z.RefinementCtx): void {
  if (steps.map(({ id }) => id).join() !== SCENARIO_STEPS.join()) {
    context.addIssue({ code: 'custom', message: `the steps are ${SCENARIO_STEPS.join(', ')}, in this order` });
  }
  const seen = new Set<string>();
  steps.forEach(({ questions }, at) => {
    questions.forEach(({ id }, place) => {
      if (seen.has(id)) {
        const message = `another step has a question "${id}": give this one its own id`;
        context.addIssue({ code: 'custom', path: [at, 'questions', place, 'id'], message });
      }
      seen.add(id);
    });
  });
}
