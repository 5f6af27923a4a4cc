import type { SourceSpan } from './diagnostic.js';

/** An authored question. Its tracked record is an Interaction. */
export type Item = SingleItem | ScenarioItem | MultipleItem | TrueFalseItem | MatchItem | OrderItem;
export type ItemType = Item['type'];
/** Items that are answered by choosing options. */
export type ChoiceItem = SingleItem | ScenarioItem | MultipleItem | TrueFalseItem;

interface ItemFacts {
  /** The author's id, unique in its file: `KC1`, `Q01`. */
  readonly id: string;
  /** `MOD1_KC1`, `FINAL_Q01` */
  readonly trackingId: string;
  readonly objective: string;
  readonly seeds: readonly string[];
  /** The author's guess at the share of learners who are right at the first try, above 0 and below 1. */
  readonly difficulty?: number;
  /** The question in plain words, its scene included: for reports. */
  readonly text: string;
  readonly html: string;
  readonly span: SourceSpan;
}

/** One option is right. */
export interface SingleItem extends ItemFacts {
  readonly type: 'single';
  readonly options: readonly ItemOption[];
}

/** A single choice about a short scene, which stands above the question. */
export interface ScenarioItem extends ItemFacts {
  readonly type: 'scenario';
  readonly sceneHtml: string;
  readonly options: readonly ItemOption[];
}

/** Two or more options are right, and all of them have to be chosen. */
export interface MultipleItem extends ItemFacts {
  readonly type: 'multiple';
  readonly options: readonly ItemOption[];
}

/** Its two options have the ids `t` and `f`. */
export interface TrueFalseItem extends ItemFacts {
  readonly type: 'true-false';
  readonly options: readonly ItemOption[];
}

export interface MatchItem extends ItemFacts {
  readonly type: 'match';
  readonly pairs: readonly MatchPair[];
  /** On the whole. */
  readonly feedbackHtml: string;
}

export interface OrderItem extends ItemFacts {
  readonly type: 'order';
  /** In the right order. */
  readonly steps: readonly OrderStep[];
  /** On the whole. */
  readonly feedbackHtml: string;
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

export interface MatchPair {
  /** One letter, given once and kept. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
  readonly answer: MatchAnswer;
  readonly span: SourceSpan;
}

/** What belongs to the other side of a pair. */
export interface MatchAnswer {
  /** A figure made from the pair's letter: `a` → `1`. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
}

export interface OrderStep {
  /** One letter, given once and kept. Learners first meet the steps in the order of their letters. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
  readonly span: SourceSpan;
}

export function isChoice(item: Item): item is ChoiceItem {
  return item.type !== 'match' && item.type !== 'order';
}

/** More pairs than this would need figures of two digits. */
export const MOST_PAIRS = 9;

export function matchAnswerId(pairId: string): string {
  return String(pairId.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
}
