import { z } from 'zod';
import type { IdeaSceneWords, WhichIdeaWords } from '../../course/index.js';
import { activityFields, activityId, plainWords, stableId, uniqueIds, wordsWith } from './words.js';

const idea = z.strictObject({ id: stableId, tag: plainWords, line: plainWords });

const scene = z
  .strictObject({
    id: stableId,
    text: plainWords,
    keywords: z.array(plainWords).min(1, { error: 'at least one piece of the scene to mark' }),
    best: z
      .array(stableId)
      .min(1, { error: 'at least one idea that fits best' })
      .max(2, { error: 'at most two ideas: a learner can pick no more' }),
    bestLine: plainWords,
    near: z.array(z.strictObject({ idea: stableId, line: plainWords })),
  })
  .superRefine(({ text, keywords }, context) => {
    keywords.forEach((keyword, at) => {
      if (text.includes(keyword)) return;
      const message = `“${keyword}” does not stand in the scene in just these letters`;
      context.addIssue({ code: 'custom', path: ['keywords', at], message });
    });
  });

export const whichIdeaSchema: z.ZodType<WhichIdeaWords> = z
  .strictObject({
    ...activityFields('which-idea'),
    id: activityId,
    ideas: z.array(idea).superRefine(uniqueIds),
    scenes: z.array(scene).superRefine(uniqueIds),
    question: plainWords,
    position: wordsWith('n', 'total'),
    ideasTitle: plainWords,
    look: plainWords,
    tooMany: plainWords,
    chooseFirst: plainWords,
    bestLabel: wordsWith('ideas'),
    nearLabel: wordsWith('ideas'),
    otherLabel: plainWords,
    otherLine: wordsWith('words'),
    beforeLabel: wordsWith('ideas'),
    beforeLine: wordsWith('ideas'),
    previousScene: plainWords,
    nextScene: plainWords,
    toOverview: plainWords,
    overview: z.strictObject({
      heading: plainWords,
      text: plainWords,
      first: wordsWith('idea'),
      helps: wordsWith('ideas'),
      again: plainWords,
    }),
  })
  .superRefine(({ ideas, scenes }, context) => {
    const known = ideas.map(({ id }) => id);
    for (const { path, id } of scenes.flatMap(ideasNamed)) {
      if (known.includes(id)) continue;
      const message = `there is no idea "${id}"; the ideas are ${known.join(', ')}`;
      context.addIssue({ code: 'custom', path: ['scenes', ...path], message });
    }
  });

function ideasNamed({ best, near }: IdeaSceneWords, at: number) {
  return [
    ...best.map((id, place) => ({ id, path: [at, 'best', place] })),
    ...near.map((entry, place) => ({ id: entry.idea, path: [at, 'near', place, 'idea'] })),
  ];
}
