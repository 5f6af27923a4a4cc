import type { Activity, CountWords, Labelled } from './activity.js';

export const OWN_DAY_PLACES = ['often', 'think', 'never'] as const;
/** Without thinking, after thinking, or not at all. */
export type OwnDayPlace = (typeof OWN_DAY_PLACES)[number];

/** A0: where everyday risks sit for me, and who has to ask. */
export interface OwnDayWords extends Activity<'own-day'> {
  readonly id: string;
  readonly cards: readonly Labelled[];
  /** All three of `OWN_DAY_PLACES`, in that order. */
  readonly places: readonly { readonly id: OwnDayPlace; readonly text: string }[];
  readonly sorting: {
    readonly question: string;
    /** `{n}` of `{total}`. */
    readonly position: string;
    readonly previous: string;
    readonly next: string;
    /** In place of `next` on the last card. */
    readonly last: string;
    readonly chooseFirst: string;
    /** `{n}` of `{total}` cards placed so far; opens the list of them. */
    readonly overview: string;
    readonly noneHere: string;
  };
  readonly permission: {
    readonly heading: string;
    readonly question: string;
    readonly hint: string;
    readonly back: string;
    readonly onward: string;
    readonly toSummary: string;
  };
  readonly review: OwnDaySummaryWords;
}

/** Page 0.3: what the sorting shows. */
export interface OwnDaySummaryWords {
  readonly heading: string;
  readonly counts: Readonly<Record<OwnDayPlace, CountWords>>;
  readonly pauseLabel: string;
  /** `{card}` ticked for others, and done by oneself without thinking. */
  readonly tickedButOwn: string;
  readonly noneTicked: string;
  readonly mostlyNever: string;
  /** `{n}` of `{total}` placed, or the second question not yet seen. */
  readonly unfinished: string;
  readonly carryOn: string;
  readonly notStarted: string;
  readonly begin: string;
  /** After a new session: the placings were private. */
  readonly gone: string;
  readonly again: string;
}
