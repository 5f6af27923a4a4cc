/** The words behind the codes on the wire, made from the course. Whatever is missing is shown as its code. */
export interface ReportKey {
  /** Objective, lesson or case id → title. */
  readonly titles: Readonly<Record<string, string>>;
  /** Interaction id → its question and the words of its options. */
  readonly items: Readonly<Record<string, ReportItem>>;
  /**
   * Ids of the objectives that stand for parts of the course. SCORM 1.2 has no element for progress: where one is
   * missing, it is counted from these.
   */
  readonly parts?: readonly string[];
}

export interface ReportItem {
  readonly question: string;
  /** Option id (and, for matching, the id on either side) → words. */
  readonly options: Readonly<Record<string, string>>;
}

export const EMPTY_REPORT_KEY: ReportKey = { titles: {}, items: {} };
