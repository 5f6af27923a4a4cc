import type { Activity, Labelled } from './activity.js';

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
