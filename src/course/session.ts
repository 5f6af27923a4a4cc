import type { SourceSpan } from './diagnostic.js';

/** A running order for a room: what a trainer shows, and for how long. From content/sessions.yaml. */
export interface Session {
  /** Lasting: it stands in addresses and in what a trainer's laptop remembers. */
  readonly id: string;
  readonly title: string;
  /** One line below the title. */
  readonly lead: string;
  /** What the room types into its own course afterwards; absent where a session ticks nothing. */
  readonly word?: string;
  readonly parts: readonly SessionPart[];
  readonly span: SourceSpan;
}

export interface SessionPart {
  readonly title: string;
  readonly minutes: number;
  /** What is shown, in order; nothing in a pause. */
  readonly shows: readonly SessionStop[];
  /** The words of a pause. */
  readonly pause?: string;
  /** Tracking ids of the activities that the room does together in it. */
  readonly doneLive: readonly string[];
}

export interface SessionStop {
  readonly kind: 'lesson' | 'case' | 'closing';
  readonly id: string;
  /** One page of the lesson, by its author's id; without it all of them. */
  readonly page?: string;
  /** Which of a case study's questions to the room are asked, counted from 1; without it all of them. */
  readonly questions?: readonly number[];
}

/** What a learner types to say that they were there. */
export interface LiveWord {
  readonly word: string;
  /** Tracking ids of the activities that it ticks. */
  readonly activities: readonly string[];
}

/** Stands in an activity's record for: done together with a trainer. */
export const DONE_LIVE = 'done_live';

/** Capitals, blanks and points make no difference to a word that was read from a wall. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function liveWordOf({ word, parts }: Session): LiveWord | undefined {
  const activities = [...new Set(parts.flatMap(({ doneLive }) => doneLive))];
  return word === undefined || activities.length === 0 ? undefined : { word: plainWord(word), activities };
}
