import type { LiveStory } from './live/live-story.js';
import type { MeterState, Picture, Quality, SlideKind, SourceSpan, SpeakerNotes } from '../course/index.js';

/** The trainer's deck: every slide in reading order, cut into the parts of a session. */
export interface SlideDeck {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly groups: readonly SlideGroup[];
  /** Minutes of every slide on the way through; each story counted along its best route. */
  readonly minutes: number;
  /** What a trainer can choose on the first slide: the author's running orders, each part alone, and everything. */
  readonly sessions: readonly DeckSession[];
}

/** A way through the deck, with its time. */
export interface DeckSession {
  /** Lasting, in the address: `half-day`, `mod1`, `all`. */
  readonly id: string;
  readonly kind: 'session' | 'part' | 'all';
  readonly title: string;
  readonly lead: string;
  /** What a learner types afterwards to tick the activities done live. */
  readonly word?: string;
  readonly minutes: number;
  readonly parts: readonly DeckSessionPart[];
  /** Slides of this session alone: pauses, and the word. They belong to no group. */
  readonly slides: readonly DeckSlide[];
}

export interface DeckSessionPart {
  readonly title: string;
  readonly minutes: number;
  readonly slides: readonly TimedSlide[];
}

export interface TimedSlide {
  readonly id: string;
  /** Its share of the part's time; 0 beside a story's best route. */
  readonly seconds: number;
}

/** The title, a lesson, a case study or the closing. Shown as one column in the overview. */
export interface SlideGroup {
  readonly id: string;
  readonly kind: 'title' | 'lesson' | 'case' | 'closing';
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly minutes: number;
  /** Of a case study: what a room needs to play it. */
  readonly story?: LiveStory;
}

export interface DeckSlide {
  /** Lasting address in the deck, `cs1_kitchen-table_vote`: made from the authors' ids, never from a position. */
  readonly id: string;
  /** Number at the foot of the slide, from 1. */
  readonly folio: number;
  readonly content: SlideContent;
  readonly notes: SpeakerNotes;
  /** The lesson's page that it belongs to, by its author's id. */
  readonly page?: string;
  /** False for passages beside a story's best route: their minutes do not count towards the session. */
  readonly onRoute: boolean;
  /** Where the clicker leads when that is not the slide below: stories branch. */
  readonly next?: string;
  readonly span: SourceSpan;
}

export type SlideContent = PlainContent | PassageContent | VoteContent | FeedbackContent | RouteContent;

export interface PlainContent {
  readonly kind: Exclude<SlideKind, 'none'> | 'case' | 'ending' | 'pause' | 'word';
  readonly kicker: string;
  readonly title: string;
  readonly html: string;
  readonly picture?: Picture;
  /** Large figure on the opener of a lesson. */
  readonly number?: string;
  /** Minutes on the clock of an activity or a pause. */
  readonly timer?: number;
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
  /** A, B, C …: its place in the author's file. */
  readonly letter: string;
  readonly html: string;
  /** Slide id of the passage that it leads to. */
  readonly leadsTo: string;
  /** What it asks of the way so far, in words; absent where it is open to everybody. */
  readonly onlyIf?: string;
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

/** The balanced route through a story; in the room, the room's own stands beside it. */
export interface RouteContent {
  readonly kind: 'compared';
  readonly kicker: string;
  readonly title: string;
  readonly steps: readonly RouteStep[];
  /** The ending that it comes to. */
  readonly ending: string;
}

export interface RouteStep {
  readonly title: string;
  readonly letter: string;
  readonly quality: Quality;
}
