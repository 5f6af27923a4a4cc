import type { Condition, Decision, MeterState } from '../course/index.js';

/** What a condition can ask about, just before a decision: the meters, and the decisions behind the learner. */
export interface Memory {
  readonly meters: MeterState;
  readonly decisions: readonly Decision[];
}

/** A choice as far as its conditions go: the course's own, or one made of it for a room. */
export interface Conditional {
  readonly conditions?: readonly Condition[] | undefined;
}

/** The choices that a passage has for somebody who came to it this way, in the author's order. */
export function offeredChoices<C extends Conditional>(
  { choices }: { readonly choices: readonly C[] },
  memory: Memory,
): readonly C[] {
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
