import type { NeedRule } from '../need-rules.js';
import type { Activity } from './activity.js';

/** In the order in which the plan is read. */
export const PLAN_FIELDS = [
  'need',
  'goal',
  'measure',
  'strengths',
  'person',
  'others',
  'planB',
  'agreed',
  'target',
  'review',
  'forward',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** In the order in which they are met. */
export const PLAN_STEPS = ['what', 'who', 'when', 'whole'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** A5: a SMART plan, from need to review. */
export interface SmartPlanWords extends Activity<'smart-plan'> {
  readonly id: string;
  readonly lastTime: string;
  readonly choosing: Readonly<Record<'question' | 'yusuf' | 'own' | 'ownLabel' | 'ownHint' | 'start', string>>;
  readonly profile: { readonly heading: string; readonly name: string; readonly text: string };
  /** In place of a name, for a person made up here. */
  readonly someone: string;
  readonly another: string;
  readonly steps: Readonly<Record<PlanStep, { readonly letters: string; readonly title: string }>> & {
    readonly label: string;
  };
  /** Under a step's title; may have a `{name}`. */
  readonly leads: Readonly<Record<PlanStep, string>>;
  readonly fields: Readonly<Record<PlanField, PlanFieldWords>>;
  /** `date`, `notice` and `remove` have an `{n}`. */
  readonly milestones: Readonly<Record<'heading' | 'hint' | 'date' | 'notice' | 'add' | 'remove' | 'check', string>>;
  readonly look: string;
  readonly lookWhole: string;
  /** `{step}` comes after this one. */
  readonly next: string;
  readonly tipsLabel: string;
  readonly goTo: string;
  readonly praiseLabel: string;
  readonly praise: string;
  readonly partPraise: string;
  readonly needPraise: string;
  /** `{fields}` are not filled in yet. */
  readonly missing: string;
  readonly honest: string;
  readonly tips: Readonly<
    Record<'howKnow' | 'onlyBad' | 'firstStep' | 'order' | 'sooner' | 'forward' | 'part' | 'agreed', string>
  >;
  /** `{found}` are the words that a rule spotted. */
  readonly needTips: Readonly<Record<NeedRule, string>>;
  /** `milestone` has an `{n}`, `bends` a `{text}`. */
  readonly timeline: Readonly<
    Record<'heading' | 'empty' | 'today' | 'milestone' | 'review' | 'target' | 'bends', string>
  >;
  readonly model: {
    readonly open: string;
    readonly intro: string;
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  };
  readonly sheet: Readonly<
    Record<'kicker' | 'title' | 'intro' | 'notice' | 'forWhom' | 'plan' | 'milestones', string>
  > & {
    readonly columns: Readonly<Record<'part' | 'words' | 'check', string>>;
    readonly milestoneColumns: Readonly<Record<'date' | 'notice' | 'check', string>>;
  };
  /** `milestone` has an `{n}`. Nothing of what was written: a calendar may be shared. */
  readonly reminders: Readonly<Record<'milestone' | 'review' | 'target', string>>;
}

export interface PlanFieldWords {
  /** May have a `{name}`. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** The question of the sheet's last column. */
  readonly check: string;
}
