import type { MeterState, Picture, Quality, SlideKind, SourceSpan, SpeakerNotes } from '../course/index.js';

/** The trainer's deck: every slide in reading order, cut into the parts of a session. */
export interface SlideDeck {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly groups: readonly SlideGroup[];
  /** Minutes of every slide on the way through; each story counted along its best route. */
  readonly minutes: number;
}

/** The title, a lesson, a case study or the closing. Shown as one column in the overview. */
export interface SlideGroup {
  readonly id: string;
  readonly kind: 'title' | 'lesson' | 'case' | 'closing';
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly minutes: number;
}

export interface DeckSlide {
  /** Lasting address in the deck, `cs1_kitchen-table_vote`: made from the authors' ids, never from a position. */
  readonly id: string;
  /** Number at the foot of the slide, from 1. */
  readonly folio: number;
  readonly content: SlideContent;
  readonly notes: SpeakerNotes;
  /** False for passages beside a story's best route: their minutes do not count towards the session. */
  readonly onRoute: boolean;
  /** Where the clicker leads when that is not the slide below: stories branch. */
  readonly next?: string;
  readonly span: SourceSpan;
}

export type SlideContent = PlainContent | PassageContent | VoteContent | FeedbackContent;

export interface PlainContent {
  readonly kind: SlideKind | 'case' | 'ending';
  readonly kicker: string;
  readonly title: string;
  readonly html: string;
  readonly picture?: Picture;
  /** Large figure on the opener of a lesson. */
  readonly number?: string;
  /** Names the slide for a screen reader when it has no title of its own. */
  readonly heading: string;
}

export interface PassageContent {
  readonly kind: 'passage';
  readonly kicker: string;
  readonly title: string;
  readonly html: string;
}

export interface VoteContent {
  readonly kind: 'vote';
  readonly kicker: string;
  readonly title: string;
  readonly picture: Picture;
  readonly choices: readonly VoteChoice[];
}

export interface VoteChoice {
  /** A, B or C: its place in the author's file. */
  readonly letter: string;
  readonly html: string;
  /** Slide id of the passage that it leads to. */
  readonly leadsTo: string;
}

export interface FeedbackContent {
  readonly kind: 'feedback';
  readonly kicker: string;
  readonly title: string;
  readonly choices: readonly FeedbackChoice[];
}

export interface FeedbackChoice extends VoteChoice {
  readonly feedbackHtml: string;
  readonly quality: Quality;
  readonly change: MeterState;
}
