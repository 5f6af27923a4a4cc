import type { Activity, CountWords, Labelled } from './activity.js';

/** Gains and harms of doing, then gains and harms of not doing. */
export const BALANCE_BOXES = ['gains', 'harms', 'notGains', 'notHarms'] as const;
export type BalanceBox = (typeof BALANCE_BOXES)[number];

/** From the least to the most: worth 1, 2 and 3. */
export const LIKELIHOODS = ['unlikely', 'possible', 'likely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** From the least to the most: worth 1, 2 and 3. */
export const IMPORTANCES = ['little', 'quite', 'greatly'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** From the lightest to the fullest, and last the one that waits. */
export const BALANCE_RESPONSES = ['doIt', 'talk', 'simple', 'others', 'formal', 'notNow'] as const;
export type BalanceResponse = (typeof BALANCE_RESPONSES)[number];

/** A2: weigh what doing and not doing may bring, then choose a response in proportion. */
export interface RiskBalanceWords extends Activity<'risk-balance'> {
  readonly id: string;
  readonly choosing: {
    readonly question: string;
    readonly madeUpLabel: string;
    readonly madeUpGo: string;
    readonly madeUpEmpty: string;
  };
  readonly situations: readonly SituationWords[];
  readonly madeUp: { readonly doing: string; readonly notDoing: string };
  readonly weighing: {
    readonly how: string;
    readonly another: string;
    /** Title of a box; `{if}` the situation's `doing` or `notDoing`. */
    readonly gains: string;
    readonly harms: string;
    readonly likely: { readonly label: string; readonly options: Readonly<Record<Likelihood, string>> };
    readonly matters: { readonly label: string; readonly options: Readonly<Record<Importance, string>> };
    readonly points: CountWords;
    readonly pointsRule: string;
    /** In a box without weights. */
    readonly noneYet: string;
    readonly gone: string;
  };
  readonly ownWeight: {
    readonly open: string;
    readonly text: string;
    readonly hint: string;
    readonly box: string;
    readonly add: string;
    readonly remove: string;
    readonly empty: string;
    readonly full: string;
    readonly boxFull: string;
  };
  readonly balance: {
    /** `{points}` is one of `points`; `{against}` is a figure. */
    readonly doing: string;
    /** `{for}` and `{against}` are figures. */
    readonly notDoing: string;
    readonly closing: string;
    readonly forPan: string;
    readonly againstPan: string;
  };
  readonly responding: {
    readonly question: string;
    readonly options: Readonly<Record<BalanceResponse, string>>;
    readonly look: string;
    /** `{n}` boxes filled. */
    readonly filled: string;
    /** `{box}` has no weight. */
    readonly fillFirst: string;
    readonly chooseFirst: string;
    readonly tipLabel: string;
    readonly fairLabel: string;
    /** What a fair balance says of each response: what it suits, and what it asks for. */
    readonly fits: Readonly<Record<BalanceResponse, string>>;
    /** What works, where there is a tip besides. */
    readonly allFour: string;
  };
  readonly tips: Readonly<Record<'lost' | 'danger' | 'friend' | 'planning' | 'shared' | 'tooMuch' | 'fair', string>>;
}

export interface SituationWords {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  /** `If she gardens`, `If she does not`. */
  readonly doing: string;
  readonly notDoing: string;
  readonly weights: Readonly<Record<BalanceBox, readonly Labelled[]>>;
  /** Where somebody else could be hurt: the weights, and the words in one's own weights, that count them. */
  readonly affected?:
    { readonly weights: readonly string[]; readonly words: readonly string[]; readonly line: string } | undefined;
}
