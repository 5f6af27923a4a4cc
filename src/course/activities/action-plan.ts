import type { Activity, Labelled } from './activity.js';

/** Up to three things that the learner will do, each with a day and somebody who asks. */
export interface ActionPlanWords extends Activity<'action-plan'> {
  readonly startersHeading: string;
  readonly startersHint: string;
  readonly starters: readonly Labelled[];
  /** Said when a starter has gone into a row; with `{n}`. */
  readonly started: string;
  /** With `{n}`. */
  readonly row: string;
  /** Beside the second and third. */
  readonly optional: string;
  readonly fields: Readonly<Record<ActionField, ActionFieldWords>>;
  readonly look: string;
  readonly tipLabel: string;
  readonly praiseLabel: string;
  readonly tips: Readonly<Record<ActionTipWords, string>>;
  readonly praise: string;
  readonly keepMine: string;
  readonly limits: string;
  /** The plan of an earlier visit was not kept. */
  readonly gone: string;
  /** What a calendar shows: never what the learner wrote. */
  readonly reminderTitle: string;
  readonly sheet: {
    readonly kicker: string;
    readonly title: string;
    readonly intro: string;
    readonly table: string;
    readonly columns: Readonly<Record<ActionField, string>>;
    readonly after: string;
    readonly afterHint: string;
    readonly notice: string;
  };
}

export const ACTION_FIELDS = ['will', 'whom', 'by', 'know', 'ask'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

export interface ActionFieldWords {
  readonly label: string;
  readonly hint: string;
}

/** With `{found}`: N1 to N4, the words that a rule spotted. */
export const ACTION_TIPS = ['nothing', 'N1', 'N2', 'N3', 'N4', 'noDay', 'past', 'far', 'know', 'ask'] as const;
export type ActionTipWords = (typeof ACTION_TIPS)[number];
