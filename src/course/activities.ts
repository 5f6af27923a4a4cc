/**
 * The words of each lesson module, as authored in content/activities/<name>.yaml. Plain text throughout.
 * What a module does with them is its own affair; that they are all there is checked by the compiler.
 */
export type ActivityWords = OwnDayWords | TwoVoicesWords | TwoRecordsWords | WhichIdeaWords;

interface Activity<Name extends string> {
  readonly name: Name;
  /** `A0`; absent for a small exercise that completion does not ask for. */
  readonly id?: string;
  /** `MOD0_A0`, on the wire. */
  readonly trackingId: string;
  readonly title: string;
  /** What it is, in one line. */
  readonly summary: string;
  /** How to do it. */
  readonly how: string;
  readonly minutes: number;
}

interface Labelled {
  /** Short and stable: letters and digits. */
  readonly id: string;
  readonly text: string;
}

/** A0: where everyday risks sit for me, and who has to ask. */
export interface OwnDayWords extends Activity<'own-day'> {
  readonly cards: readonly Labelled[];
  /** Exactly three, ids `often`, `think`, `never`. */
  readonly places: readonly Labelled[];
  readonly placeQuestion: string;
  readonly progress: string;
  readonly next: string;
  readonly permissionTitle: string;
  readonly permissionQuestion: string;
  readonly permissionHint: string;
  readonly finish: string;
  readonly back: string;
  readonly summaryTitle: string;
  /** `{n}` cards placed in each place; `{n}` in words is the module's own affair. */
  readonly counts: { readonly often: string; readonly think: string; readonly never: string };
  /** `{card}` ticked for others and done by oneself without thinking. */
  readonly tickedButOwn: string;
  readonly noneTicked: string;
  readonly mostlyNever: string;
  /** Page 0.3 after a new session: the placings are private and gone. */
  readonly gone: string;
  readonly again: string;
  readonly private: string;
}

/** Two pulls, felt at once: how strong is each? */
export interface TwoVoicesWords extends Activity<'two-voices'> {
  readonly voices: readonly { readonly id: string; readonly voice: string; readonly question: string }[];
  /** From "hardly at all" (0) to "very strongly" (4). */
  readonly strengths: readonly string[];
  readonly feedback: { readonly choice: string; readonly safety: string; readonly both: string; readonly neither: string };
  readonly show: string;
}

/** What does each of two records leave out? */
export interface TwoRecordsWords extends Activity<'two-records'> {
  readonly records: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly question: string;
    readonly gaps: readonly { readonly id: string; readonly text: string; readonly missing: boolean; readonly note: string }[];
  }[];
  readonly show: string;
  readonly spotted: string;
  readonly also: string;
  readonly present: string;
  readonly closing: string;
}

/** A1: which of the eight principles would help most here? */
export interface WhichIdeaWords extends Activity<'which-idea'> {
  readonly ideas: readonly { readonly id: string; readonly tag: string; readonly line: string }[];
  readonly scenes: readonly {
    readonly id: string;
    readonly text: string;
    /** Words in `text` that point at the idea. */
    readonly keywords: readonly string[];
    readonly best: readonly string[];
    /** One line on what the idea changes here. */
    readonly bestLine: string;
    readonly near: readonly { readonly idea: string; readonly line: string }[];
  }[];
  readonly question: string;
  readonly position: string;
  readonly look: string;
  readonly bestLabel: string;
  readonly nearLabel: string;
  readonly otherLabel: string;
  readonly otherLine: string;
  readonly tooMany: string;
  readonly chooseFirst: string;
  readonly nextScene: string;
  readonly previousScene: string;
  readonly finished: string;
  readonly overview: string;
}
