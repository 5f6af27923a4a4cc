import type { Activity, Labelled } from './activity.js';

export const SENTENCE_KINDS = ['need', 'goal', 'action'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** Nine sentences from plans: which is a need, which a goal, which an action? */
export interface NeedGoalActionWords extends Activity<'need-goal-action'> {
  readonly kinds: Readonly<Record<SentenceKind, string>>;
  readonly sentences: readonly PlanSentenceWords[];
  readonly look: string;
  readonly placeFirst: string;
  readonly findings: string;
  /** `{n}` of `{total}` stand where the course would put them. */
  readonly fits: string;
  readonly fitsAll: string;
  /** `{kind}` is where the course would put it. */
  readonly other: string;
  readonly closing: string;
}

export interface PlanSentenceWords extends Labelled {
  readonly kind: SentenceKind;
  /** Why it stands there. */
  readonly note: string;
}
