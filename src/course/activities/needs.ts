import type { Activity, Labelled } from './activity.js';

/** From the base of the pyramid to its top. */
export const NEEDS = ['body', 'safety', 'belonging', 'esteem', 'growth'] as const;
export type Need = (typeof NEEDS)[number];

/** A6: how needs grow loud and quiet through a life, and which one may be behind what somebody does. */
export interface NeedsWords extends Activity<'needs'> {
  readonly id: string;
  readonly needs: Readonly<Record<Need, string>>;
  readonly life: {
    /** Small print of this part; the activity's own note stands with the cards. */
    readonly note: string;
    readonly story: string;
    readonly caption: string;
    readonly columns: { readonly need: string; readonly bar: string; readonly level: string; readonly change: string };
    /** `{n}` of 4. */
    readonly level: string;
    readonly up: string;
    readonly down: string;
    readonly same: string;
    /** `{need}`, its `{change}` and the level `{n}` that it has now. */
    readonly announced: string;
    readonly nothingMoved: string;
    /** How loud each need is at the start. */
    readonly start: Readonly<Record<Need, number>>;
    readonly eventsTitle: string;
    readonly events: readonly LifeEventWords[];
    /** `{n}` events so far. */
    readonly count: string;
    readonly startAgain: string;
    readonly startedAgain: string;
    readonly questionLabel: string;
    readonly afterThree: string;
    /** Shown once both of these events have happened. */
    readonly together: { readonly events: readonly string[]; readonly text: string };
    /** `{n}` cards kept from an earlier session. */
    readonly cardsKept: string;
  };
  readonly cards: {
    readonly heading: string;
    readonly how: string;
    /** `{n}` of `{total}`. */
    readonly position: string;
    readonly question: string;
    readonly look: string;
    readonly chooseFirst: string;
    /** `{need}` was picked. */
    readonly likelyLabel: string;
    readonly otherLabel: string;
    readonly otherLine: string;
    /** `{need}` was picked in an earlier session. */
    readonly beforeLabel: string;
    readonly ask: string;
    readonly askOneWay: string;
    readonly previous: string;
    readonly next: string;
    /** `{n}` of `{total}` looked at. */
    readonly count: string;
    readonly closing: string;
    /** Said where enough cards are done and the events are not. */
    readonly eventsMissing: string;
    readonly list: readonly NeedCardWords[];
  };
}

export interface LifeEventWords extends Labelled {
  /** −4 … 4 for each need. */
  readonly changes: Readonly<Record<Need, number>>;
  readonly line: string;
}

export interface NeedCardWords extends Labelled {
  /** Needs that are likely here. */
  readonly accepted: readonly Need[];
  /** What the likely needs have to do with it. */
  readonly line: string;
  /** A question that would check it. */
  readonly check: string;
}
