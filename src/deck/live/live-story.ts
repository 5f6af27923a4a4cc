import type { Condition, MeterState, Quality } from '../../course/index.js';
import type { RoomDecision } from './room-decision.js';

/** A case study as a room plays it. Passages and endings go by the address of their slide. */
export interface LiveStory {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly meters: MeterState;
  readonly passages: readonly LivePassage[];
  readonly endings: readonly { readonly id: string; readonly title: string }[];
  /** The balanced route: passages, then the ending. */
  readonly balanced: readonly string[];
  /** Where the endings lead: the slide that compares the routes. */
  readonly compare: string;
}

export interface LivePassage {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly LiveChoice[];
  /** In a story with conditions: the way that counts as behind a room that leapt here. */
  readonly usualWay?: readonly RoomDecision[];
}

export interface LiveChoice {
  readonly letter: string;
  /** Plain text. */
  readonly text: string;
  readonly quality: Quality;
  readonly change: MeterState;
  readonly leadsTo: string;
  /** What the way here has to have been: its passages by their slides, its choices by their letters. */
  readonly conditions?: readonly Condition[];
}

/** A slide's own passage: `cs1_start` for `cs1_start_vote`, since authors' ids hold no underscore. */
export function passageOf(slide: string): string {
  return slide.split('_').slice(0, 2).join('_');
}

export function passageIn(story: LiveStory, slide: string): LivePassage | undefined {
  return story.passages.find(({ id }) => id === passageOf(slide));
}

/** The choice that the balanced route takes: the strongest where several lead the same way. */
export function balancedChoice({ balanced }: LiveStory, passage: LivePassage): LiveChoice | undefined {
  const at = balanced.indexOf(passage.id);
  const leading = passage.choices.filter(({ leadsTo }) => at >= 0 && leadsTo === balanced[at + 1]);
  return [...leading].sort((a, b) => b.quality - a.quality)[0];
}
