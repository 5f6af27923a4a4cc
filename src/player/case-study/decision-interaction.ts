import type { CaseStudy, Choice, Passage } from '../../course/index.js';
import type { Unrecorded } from '../player.svelte.js';

const BEST = 3;

/** The record of one decision: its result is the share of the best that there was. */
export function decisionInteraction(
  caseStudy: CaseStudy,
  passage: Passage,
  choice: Choice,
  seconds: number,
): Unrecorded {
  return {
    id: passage.trackingId,
    type: 'choice',
    learnerResponse: [choice.id],
    correctResponse: passage.choices.filter(({ quality }) => quality === BEST).map(({ id }) => id),
    result: choice.quality / BEST,
    description: `${caseStudy.title}: ${passage.title}`,
    objectives: [caseStudy.id],
    latencySeconds: seconds,
  };
}
