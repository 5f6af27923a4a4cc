import type { Choice, Condition, Decision, MeterState, Passage } from '../course/index.js';

/** What a condition can ask about, just before a decision: the meters, and the decisions behind the learner. */
export interface Memory {
  readonly meters: MeterState;
  readonly decisions: readonly Decision[];
}

/** The choices that a passage has for somebody who came to it this way, in the author's order. */
export function offeredChoices({ choices }: Passage, memory: Memory): readonly Choice[] {
  return choices.filter(({ conditions }) => !conditions || conditions.every((condition) => isMet(condition, memory)));
}

function isMet(condition: Condition, { meters, decisions }: Memory): boolean {
  if (condition.kind === 'meter') {
    const value = meters[condition.meter];
    return value >= condition.range.min && value <= condition.range.max;
  }
  const found = decisions.some(
    ({ passage, choice }) =>
      passage === condition.passage && (condition.kind === 'visited' || choice === condition.choice),
  );
  return found === condition.holds;
}
