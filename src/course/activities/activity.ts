/** What every activity has. */
export interface Activity<Name extends string> {
  readonly name: Name;
  /** `A0`; absent for a small exercise that completion does not ask for. */
  readonly id?: string;
  /** False where the activity is offered and completion does not ask for it. */
  readonly required?: false | undefined;
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
  /** Ideas of content/seeds.yaml that it practises. */
  readonly seeds: readonly string[];
}

export interface Labelled {
  /** Short and stable: letters and digits. */
  readonly id: string;
  readonly text: string;
}

export interface CountWords {
  readonly none: string;
  readonly one: string;
  /** With `{n}`. */
  readonly many: string;
}
