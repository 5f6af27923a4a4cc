import type { Activity } from './activity.js';

/** The ten parts of a record, in order. */
export const RECORD_PARTS = [
  'decision',
  'wants',
  'capacity',
  'options',
  'asked',
  'law',
  'why',
  'different',
  'who',
  'review',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** Steps of writing, and the parts that each asks for. */
export const RECORD_STEPS = {
  person: ['decision', 'wants', 'capacity'],
  choices: ['options'],
  reasons: ['asked', 'law', 'why', 'different'],
  next: ['who', 'review'],
} as const satisfies Record<string, readonly RecordPart[]>;
export type RecordStep = keyof typeof RECORD_STEPS;

export const CAPACITY_ANSWERS = ['presumed', 'helped', 'can', 'cannot'] as const;
export type CapacityAnswer = (typeof CAPACITY_ANSWERS)[number];

/** Parts that are one stretch of words. */
export type TextPart = Exclude<RecordPart, 'capacity' | 'options'>;

export interface RecordOption {
  readonly name: string;
  readonly good: string;
  readonly harm: string;
}

export type RecordWork = 'voice' | 'options' | 'because' | 'different' | 'review';
export type RecordTip = 'cannot' | 'options' | 'voice' | 'date' | 'because' | 'swap' | 'length';

/** A3: a short record of a decision, part by part. */
export interface DecisionRecordWords extends Activity<'decision-record'> {
  readonly id: string;
  readonly start: {
    readonly question: string;
    readonly write: string;
    readonly madeUp: string;
    readonly madeUpStory: string;
    readonly about: string;
    readonly aboutHint: string;
    readonly carryOn: string;
    readonly model: string;
  };
  readonly given: { readonly id: string; readonly title: string; readonly story: string };
  readonly factsTitle: string;
  readonly facts: readonly string[];
  readonly ownFactsTitle: string;
  readonly ownFacts: readonly string[];
  readonly stepsLabel: string;
  readonly steps: Readonly<Record<RecordStep | 'read', string>>;
  readonly fields: Readonly<
    Record<RecordPart, { readonly label: string; readonly hint: string; readonly prompt: string }>
  >;
  readonly capacity: {
    readonly question: string;
    readonly answers: Readonly<Record<CapacityAnswer, string>>;
    readonly reason: string;
  };
  readonly options: RecordOption & {
    /** `{n}`: its number. */
    readonly title: string;
    readonly more: string;
  };
  readonly reviewDate: { readonly label: string; readonly hint: string };
  readonly reading: {
    readonly back: string;
    /** `{step}` that follows. */
    readonly next: string;
    /** `{n}`: the part's number, in all three. */
    readonly change: string;
    readonly fill: string;
    readonly open: string;
    /** `{n}` of `{total}`. */
    readonly count: string;
    /** `{n}`. */
    readonly words: string;
    readonly look: string;
    readonly worksLabel: string;
    readonly tipLabel: string;
    readonly keep: string;
    readonly clear: string;
    readonly young: string;
    readonly compare: string;
    readonly stopComparing: string;
    readonly yours: string;
    readonly ours: string;
  };
  readonly works: Readonly<Record<RecordWork, string>>;
  /** `swap`: the `{word}` found, and what to `{say}`. */
  readonly tips: Readonly<Record<RecordTip, string>>;
  /** Beginnings of words for a condition or an age, which say nothing about a decision. */
  readonly conditions: readonly string[];
  /** Beginnings of words for what a person can or cannot do with a decision. */
  readonly abilities: readonly string[];
  readonly swaps: readonly { readonly avoid: readonly string[]; readonly say: string }[];
  readonly model: {
    readonly title: string;
    readonly intro: string;
    readonly parts: Readonly<Record<TextPart, string>>;
    readonly capacity: CapacityAnswer;
    readonly reason: string;
    readonly options: readonly RecordOption[];
    /** The day of the review, in words. */
    readonly day: string;
    readonly read: string;
  };
  readonly sheet: {
    readonly fileName: string;
    readonly kicker: string;
    readonly title: string;
    readonly about: string;
    readonly reviewDay: string;
    readonly intro: string;
    readonly notice: string;
    readonly reminder: string;
  };
}
