/** The activities whose lesson modules make a worksheet. */
export const WORKSHEETS: readonly string[] = ['decision-record', 'smart-plan', 'scenario', 'action-plan'];

/** A form to take away, filled in or blank. Plain text throughout. */
export interface Worksheet {
  /** Without an ending; small letters, digits, hyphens. */
  readonly fileName: string;
  readonly kicker: string;
  readonly title: string;
  readonly intro: string;
  /** What the sheet is not: stands on every one. */
  readonly notice: string;
  /** On paper, labels stand beside what they ask for: a form of one page. */
  readonly dense?: boolean;
  readonly parts: readonly WorksheetPart[];
}

export type WorksheetPart =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly label: string;
      readonly hint?: string;
      readonly text: string;
      /** Ruled lines to write on, where there is no text. */
      readonly lines: number;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** Percent of the width for each column; left out where they are alike. */
      readonly shares?: readonly number[];
      readonly rows: readonly (readonly string[])[];
      /** To write in, below the rows. */
      readonly blankRows: number;
    };

/** A day to be reminded of. */
export interface Reminder {
  readonly title: string;
  /** ISO day. */
  readonly date: string;
}
