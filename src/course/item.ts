import type { SourceSpan } from './diagnostic.js';

/** An authored question. Its tracked record is an Interaction. */
export interface Item {
  /** The author's id, unique in its file: `KC1`. */
  readonly id: string;
  /** `MOD1_KC1` */
  readonly trackingId: string;
  readonly type: 'single';
  readonly objective: string;
  readonly seeds: readonly string[];
  /** The question in plain words, for reports. */
  readonly text: string;
  readonly html: string;
  readonly options: readonly ItemOption[];
  readonly span: SourceSpan;
}

export interface ItemOption {
  /** One letter, given once and kept. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
  readonly correct: boolean;
  readonly feedbackHtml: string;
  readonly span: SourceSpan;
}
