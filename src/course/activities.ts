/**
 * The words of each lesson module, as authored in content/activities/<name>.yaml. Plain text throughout; `{n}` and the
 * like are places that the module fills in. What a module does with its words is its own affair; that they are all
 * there is checked by the compiler.
 */
export type ActivityWords =
  OwnDayWords | TwoVoicesWords | TwoRecordsWords | WhichIdeaWords | RiskBalanceWords | NeedsWords;

export type ActivityName = ActivityWords['name'];

interface Activity<Name extends string> {
  readonly name: Name;
  /** `A0`; absent for a small exercise that completion does not ask for. */
  readonly id?: string;
  /** `MOD0_A0`, on the wire. */
  readonly trackingId: string;
  /** For reports and lists. */
  readonly title: string;
  /** Heads the module on the page, below the page's own title. */
  readonly heading: string;
  /** What it is, in one line. */
  readonly summary: string;
  /** How to do it. */
  readonly how: string;
  /** Small print: `{n}` minutes, not scored. */
  readonly note: string;
  readonly minutes: number;
}

interface Labelled {
  /** Short and stable: letters and digits. */
  readonly id: string;
  readonly text: string;
}

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

export interface CountWords {
  readonly none: string;
  readonly one: string;
  /** With `{n}`. */
  readonly many: string;
}

/** Two pulls, felt at once: how strong is each? */
export interface TwoVoicesWords extends Activity<'two-voices'> {
  readonly scene: string;
  /** Ids `choice` and `safety`, in that order. */
  readonly voices: readonly { readonly id: 'choice' | 'safety'; readonly says: string }[];
  /** Five, from the faintest (0) to the strongest (4). */
  readonly strengths: readonly string[];
  readonly show: string;
  readonly readingLabel: string;
  /** By which voice is the stronger. */
  readonly readings: {
    readonly choice: string;
    readonly safety: string;
    readonly both: string;
    readonly neither: string;
  };
  readonly closing: string;
}

/** What does each of two records leave out? */
export interface TwoRecordsWords extends Activity<'two-records'> {
  readonly records: readonly CareRecordWords[];
  readonly show: string;
  readonly findingsHeading: string;
  readonly spotted: string;
  readonly also: string;
  readonly present: string;
  readonly closing: string;
}

export interface CareRecordWords {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Poor words on purpose: marked on the page as an example to avoid. */
  readonly avoid: boolean;
  readonly question: string;
  readonly gaps: readonly RecordGapWords[];
}

export interface RecordGapWords extends Labelled {
  /** True when the record leaves it out. */
  readonly missing: boolean;
  /** Why it matters, or where the record says it. */
  readonly note: string;
}

/** A1: which of the eight principles would help most here? */
export interface WhichIdeaWords extends Activity<'which-idea'> {
  readonly id: string;
  readonly ideas: readonly IdeaWords[];
  readonly scenes: readonly IdeaSceneWords[];
  readonly question: string;
  /** `{n}` of `{total}`. */
  readonly position: string;
  readonly ideasTitle: string;
  readonly look: string;
  readonly tooMany: string;
  readonly chooseFirst: string;
  /** Labels above feedback; `{ideas}` are those that the label speaks of. */
  readonly bestLabel: string;
  readonly nearLabel: string;
  readonly otherLabel: string;
  /** `{words}` are marked in the scene. */
  readonly otherLine: string;
  /** `{ideas}` chosen in an earlier session. */
  readonly beforeLabel: string;
  /** `{ideas}` that help most. */
  readonly beforeLine: string;
  readonly previousScene: string;
  readonly nextScene: string;
  /** In place of `nextScene` on the last one. */
  readonly toOverview: string;
  readonly overview: {
    readonly heading: string;
    readonly text: string;
    /** `{idea}` picked first. */
    readonly first: string;
    /** `{ideas}` that help most. */
    readonly helps: string;
    readonly again: string;
  };
}

export interface IdeaWords {
  /** `P1` … `P8`. */
  readonly id: string;
  readonly tag: string;
  readonly line: string;
}

export interface IdeaSceneWords {
  readonly id: string;
  readonly text: string;
  /** Pieces of `text` that point at the idea. */
  readonly keywords: readonly string[];
  /** Where two are named, the fit is best with both. */
  readonly best: readonly string[];
  /** What the idea changes here. */
  readonly bestLine: string;
  readonly near: readonly { readonly idea: string; readonly line: string }[];
}

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
    readonly madeUpHint: string;
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
  };
  readonly tips: Readonly<Record<'lost' | 'danger' | 'friend' | 'planning' | 'tooMuch' | 'fair', string>>;
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

/** From the base of the pyramid to its top. */
export const NEEDS = ['body', 'safety', 'belonging', 'esteem', 'growth'] as const;
export type Need = (typeof NEEDS)[number];

/** A6: how needs grow loud and quiet through a life, and which one may be behind what somebody does. */
export interface NeedsWords extends Activity<'needs'> {
  readonly id: string;
  readonly needs: Readonly<Record<Need, string>>;
  readonly life: {
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
    readonly toCards: string;
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
    readonly back: string;
    /** `{n}` of `{total}` looked at. */
    readonly count: string;
    readonly closing: string;
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
