import { STANCES, type CaseStudy, type Decision, type Stance } from '../course/index.js';

export type StanceCounts = Readonly<Record<Stance, number>>;

/** How the decisions of a run leaned; those that the story has no more, or that say nothing of it, are left out. */
export function countStances({ passages }: CaseStudy, route: readonly Decision[]): StanceCounts {
  const taken = route.map(
    ({ passage, choice }) => passages.find(({ id }) => id === passage)?.choices.find(({ id }) => id === choice)?.stance,
  );
  return eachStance((stance) => taken.filter((own) => own === stance).length);
}

export function addStances(counts: readonly StanceCounts[]): StanceCounts {
  return eachStance((stance) => counts.reduce((sum, each) => sum + each[stance], 0));
}

/** What there is to say of it: mostly balanced, leaning one way, or both ways alike. */
export function leaningOf({ over, balanced, under }: StanceCounts): Stance | 'both' {
  if (balanced >= over + under) return 'balanced';
  return over === under ? 'both' : over > under ? 'over' : 'under';
}

function eachStance(count: (stance: Stance) => number): StanceCounts {
  const [over, balanced, under] = STANCES.map(count);
  return { over: over ?? 0, balanced: balanced ?? 0, under: under ?? 0 };
}
