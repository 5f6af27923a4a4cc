import type { DeckSession } from '../slide-deck.js';
import type { LiveStory } from './live-story.js';

/** What slides.js holds: every slide's HTML, the ways through them, and the stories to be played. */
export interface DeckData {
  readonly title: string;
  readonly slides: Readonly<Record<string, SlideData>>;
  readonly sessions: readonly RunningOrder[];
  readonly stories: readonly LiveStory[];
}

/** A session, its own slides being among the others. */
export type RunningOrder = Omit<DeckSession, 'slides'>;

export interface SlideData {
  readonly html: string;
  /** Where "on" leads when that is not the slide after it. */
  readonly next?: string;
}

/** The session's slides in order. */
export function slidesIn({ parts }: RunningOrder): string[] {
  return parts.flatMap(({ slides }) => slides.map(({ id }) => id));
}

/** The story that a slide belongs to: its address begins with the story's own. */
export function storyOf(stories: readonly LiveStory[], slide: string): LiveStory | undefined {
  return stories.find(({ id }) => slide.split('_')[0] === id.toLowerCase());
}
