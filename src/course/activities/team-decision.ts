import type { Activity, Labelled } from './activity.js';

/** Round the table: the person first, then those closest. */
export const TEAM_PEOPLE = ['liang', 'hui', 'precious', 'tom', 'shah', 'angela'] as const;
export type TeamPerson = (typeof TEAM_PEOPLE)[number];

export const TEAM_OPTIONS = ['A', 'B', 'C', 'D', 'E'] as const;
export type TeamOption = (typeof TEAM_OPTIONS)[number];

/** The parts of a record besides the different views, as they stand on it. */
export const TEAM_FIELDS = ['decision', 'reasons', 'interim', 'tasks', 'signs', 'review'] as const;
export type TeamField = (typeof TEAM_FIELDS)[number];

/** A9: hear people, propose, decide, and record every view. */
export interface TeamDecisionWords extends Activity<'team-decision'> {
  readonly id: string;
  readonly story: string;
  /** All of `TEAM_PEOPLE`, in that order. */
  readonly people: readonly TeamPersonWords[];
  readonly you: string;
  readonly listening: {
    readonly kicker: string;
    readonly question: string;
    /** `{n}` talks left of `{total}`. */
    readonly left: string;
    readonly none: string;
    readonly heard: string;
    readonly noTime: string;
    /** Until somebody has been talked to. */
    readonly waiting: string;
    readonly enter: string;
    /** `{n}` talks are still to be had. */
    readonly more: string;
    readonly moreOne: string;
    readonly swap: string;
    readonly swapWhom: string;
    /** After a new session: `{option}` and one of `reported`. */
    readonly back: string;
  };
  readonly weighing: {
    readonly kicker: string;
    readonly heading: string;
    readonly how: string;
    /** Above the lines of those who were not heard before the meeting; of all six after a new session. */
    readonly unheard: string;
    readonly reminder: string;
    readonly question: string;
    readonly gains: string;
    readonly harms: string;
    readonly chipsHint: string;
    readonly own: string;
    readonly ownGain: string;
    readonly ownHarm: string;
    readonly ownHint: string;
    readonly votes: { readonly caption: string; readonly person: string; readonly yes: string; readonly no: string };
    /** `{n}` people could live with `{option}`. */
    readonly count: string;
    readonly chooseToHear: string;
    readonly saysYes: string;
    readonly saysNo: string;
    readonly propose: string;
    readonly chooseFirst: string;
    readonly back: string;
  };
  /** All of `TEAM_OPTIONS`, in that order. */
  readonly options: readonly TeamOptionWords[];
  readonly recording: {
    readonly kicker: string;
    readonly heading: string;
    readonly how: string;
    readonly gone: string;
    readonly fields: Readonly<Record<TeamField, { readonly label: string; readonly hint: string }>>;
    readonly picks: string;
    readonly tasks: readonly string[];
    readonly signs: readonly string[];
    readonly review: readonly string[];
    readonly dissent: {
      readonly question: string;
      readonly hint: string;
      /** `{name}`, whose view is to be written down. */
      readonly line: string;
      /** `{name}` said yes to the decision. */
      readonly agrees: string;
      /** The same line for everybody, and no true one. */
      readonly allAgreed: string;
      readonly own: string;
      readonly ownLabel: string;
      readonly ownHint: string;
      readonly feedback: Readonly<Record<'overruled' | 'allAgreed' | 'fair' | 'own', string>>;
    };
    readonly look: string;
    readonly worksLabel: string;
    readonly tipLabel: string;
    readonly later: string;
    readonly back: string;
  };
  readonly works: Readonly<Record<'all' | 'dissent' | 'interim' | 'asked' | 'listened', string>>;
  readonly tips: Readonly<Record<'smaller' | 'duty' | 'threeWeeks' | 'angela' | 'review', string>>;
  readonly after: {
    readonly kicker: string;
    readonly heading: string;
    readonly review: Readonly<Record<'yes' | 'no', string>>;
    readonly dissent: Readonly<Record<'yes' | 'no', string>>;
    readonly thoughtLabel: string;
    readonly always: string;
    readonly record: string;
    readonly views: string;
    readonly nothing: string;
    readonly change: string;
    readonly another: string;
  };
  /** What the record of learning says of the different views. */
  readonly reported: Readonly<Record<'yes' | 'no', string>>;
}

export interface TeamPersonWords {
  readonly id: TeamPerson;
  readonly name: string;
  readonly role: string;
  /** What you ask, and what they answer. */
  readonly ask: string;
  readonly says: readonly string[];
  /** Their view in a line, for those who were not heard before the meeting. */
  readonly line: string;
  /** To each option, when it is proposed. */
  readonly reactions: Readonly<Record<TeamOption, string>>;
  /** A record of their view that shows who lost, and no reason. */
  readonly overruled: string;
  /** A fair record of their view, for each option that they could not live with. */
  readonly fair: Readonly<Partial<Record<TeamOption, string | undefined>>>;
}

export interface TeamOptionWords {
  readonly id: TeamOption;
  readonly title: string;
  readonly text: string;
  readonly gains: readonly Labelled[];
  readonly harms: readonly Labelled[];
  /** Ready-made lines of the record. */
  readonly decision: string;
  readonly interim: readonly string[];
  /** Six weeks on, with and without a plan for the meantime. */
  readonly outcome: { readonly planned: string; readonly unplanned: string };
}
