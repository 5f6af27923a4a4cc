import type { CaseStudy, Diagnostic } from '../course/index.js';
import type { StoryProof } from './prove-story.js';

/** An ending may move a meter by so much of its ten steps, to fit its story; farther, story and figures disagree. */
const FARTHEST_LANDING = 4;
/** Whoever always leans one way ends at most here, and so far below the best route's four meters together. */
const HIGHEST_LEANING = 60;
const METERS_BELOW = 10;
/** With fewer passages, places and lengths say nothing. */
const FEWEST_TO_COUNT = 6;

/** What holds for all routes together; in a story that works, nothing of this stops it. */
export function checkProof(caseStudy: CaseStudy, proof: StoryProof): Diagnostic[] {
  return [
    ...checkOutcomes(caseStudy, proof),
    ...checkLandings(caseStudy, proof),
    ...checkLeanings(caseStudy, proof),
    ...checkBestChoices(caseStudy, proof),
  ];
}

/** In a story that marks its passages with outcomes. */
function checkOutcomes({ passages, span }: CaseStudy, { outcomes }: StoryProof): Diagnostic[] {
  if (!passages.some((passage) => passage.outcomes && passage.outcomes.length > 0)) return [];
  return outcomes
    .filter(({ onBestRoute }) => !onBestRoute)
    .map(({ id }) => ({
      severity: 'warning',
      code: 'outcome-not-met',
      message: `best_route comes to no passage that works towards ${id}`,
      hint: `Mark one with {#its-id outcomes=${id}}, or take ${id} out of outcomes.`,
      span,
    }));
}

function checkLandings({ span }: CaseStudy, { landings }: StoryProof): Diagnostic[] {
  return landings
    .filter(({ by }) => Math.abs(by) > FARTHEST_LANDING)
    .map(({ ending, meter, by, route }) => ({
      severity: 'warning',
      code: 'far-landing',
      message: `the landing of "${ending}" moves ${meter} by ${by > 0 ? '+' : ''}${by} on the route ${route}`,
      hint: `Let the choices on the way move it, or widen the landing: ${FARTHEST_LANDING} is as far as it should go.`,
      span,
    }));
}

function checkLeanings({ span }: CaseStudy, { leanings, bestTotal }: StoryProof): Diagnostic[] {
  return leanings
    .filter(({ percent, total }) => percent > HIGHEST_LEANING || total > bestTotal - METERS_BELOW)
    .map(({ stance, percent, total }) => ({
      severity: 'warning',
      code: 'lean-without-cost',
      message: `somebody who always leans to "${stance}" can end with ${percent}%, and meters of ${total} together`,
      hint: `Let caution and haste both cost: at most ${HIGHEST_LEANING}%, and ${METERS_BELOW} below the best route's ${bestTotal}.`,
      span,
    }));
}

function checkBestChoices({ span }: CaseStudy, { bestChoices }: StoryProof): Diagnostic[] {
  const { count, places, shortest, longest } = bestChoices;
  if (count < FEWEST_TO_COUNT) return [];
  const told: [string, number][] = [
    ...places.map((times, index): [string, number] => [`stands in place ${index + 1}`, times]),
    ['is the shortest', shortest],
    ['is the longest', longest],
  ];
  return told
    .filter(([, times]) => times > count / 2)
    .map(([what, times]) => ({
      severity: 'warning',
      code: 'best-choice-looks',
      message: `the best choice ${what} in ${times} of ${count} passages, so its looks give it away`,
      hint: 'Even them out: about a third each first, second and third, shortest, middle and longest.',
      span,
    }));
}
