import type { Activity, Labelled } from './activity.js';

export const SCENARIO_STEPS = ['worried', 'well', 'watch', 'help', 'limit', 'safe', 'story'] as const;
export type ScenarioStep = (typeof SCENARIO_STEPS)[number];

/** What the feedback rules look for in an answer. */
export const SCENARIO_ASKS = ['statement', 'watching', 'limits'] as const;
export type ScenarioAsk = (typeof SCENARIO_ASKS)[number];

/** What an answer may be asked once more; the first are the most useful. */
export const SCENARIO_TIPS = ['authority', 'strengths', 'statement', 'riskOf', 'watching'] as const;
export type ScenarioTip = (typeof SCENARIO_TIPS)[number];

/** A7: a story of what might happen, and a plan that fits it, one question at a time. */
export interface ScenarioWords extends Activity<'scenario'> {
  readonly id: string;
  readonly choosing: {
    readonly question: string;
    readonly given: string;
    readonly givenStory: string;
    readonly own: string;
    readonly ownLabel: string;
    readonly ownHint: string;
    readonly begin: string;
    /** After a new session in which nothing was kept. */
    readonly gone: string;
  };
  /** One for each of `SCENARIO_STEPS`, in that order. */
  readonly steps: readonly ScenarioStepWords[];
  readonly asking: {
    /** `{n}` of 7, and the step's short `{name}`. */
    readonly step: string;
    /** `{n}` of `{total}` in the step. */
    readonly question: string;
    readonly why: string;
    readonly example: string;
    /** While the step has no answer. */
    readonly enough: string;
    /** Once it has one. */
    readonly extra: string;
    readonly skip: string;
    readonly next: string;
    /** On the last question. */
    readonly finish: string;
    /** To the step called `{name}`; offered once the open one has an answer. */
    readonly nextStep: string;
    readonly previous: string;
    readonly all: string;
    readonly story: string;
    readonly progress: string;
    readonly authorityLabel: string;
    readonly authorityHint: string;
    readonly noneNeeded: string;
    readonly noneNeededHint: string;
  };
  readonly overview: {
    readonly heading: string;
    readonly done: string;
    /** `{steps}` without an answer. */
    readonly left: string;
    readonly notBegun: string;
    /** `{n}` of 7 steps with an answer. */
    readonly count: string;
    readonly answered: string;
    readonly skipped: string;
    readonly open: string;
    readonly none: string;
    readonly carryOn: string;
    readonly change: string;
  };
  readonly tips: Readonly<Record<ScenarioTip, string>> & {
    readonly label: string;
    readonly keep: string;
    readonly goOn: string;
    readonly show: string;
  };
  readonly signposts: {
    readonly label: string;
    readonly child: string;
    readonly danger: readonly string[];
    readonly private: string;
  };
  readonly sheet: {
    readonly kicker: string;
    readonly title: string;
    readonly intro: string;
    readonly notice: string;
    readonly again: string;
    readonly about: string;
    readonly authority: string;
    readonly noneNeeded: string;
  };
}

export interface ScenarioStepWords {
  readonly id: ScenarioStep;
  readonly name: string;
  readonly heading: string;
  readonly questions: readonly ScenarioQuestionWords[];
  /** How the paper form puts the step's questions together. */
  readonly fields: readonly ScenarioFieldWords[];
}

export interface ScenarioQuestionWords extends Labelled {
  /** Why we ask, in one sentence. */
  readonly why: string;
  readonly example: string;
  readonly rows: number;
  readonly asks?: ScenarioAsk | undefined;
}

export interface ScenarioFieldWords {
  readonly label: string;
  /** Ids of the questions whose answers stand in it. */
  readonly questions: readonly string[];
  /** Ruled lines of the blank form. */
  readonly lines: number;
}
