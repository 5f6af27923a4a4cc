import { storyOf, type DeckData, type RunningOrder } from '../live/deck-data.js';
import type { LiveStory } from '../live/live-story.js';
import type { PointerPlace, RoomAction, RoomNews } from '../live/messages.js';
import { backStep, nextStep } from '../live/next-slide.js';
import type { RoomDecision } from '../live/room-decision.js';
import { endOf } from '../live/room-route.js';
import {
  arrive,
  countHand,
  follow,
  hideLast,
  resetClock,
  reveal,
  runOf,
  toggleClock,
  undo,
  type RoomState,
} from '../live/room-state.js';

/** What the room's rules ask of the slides' window. */
export interface Wall {
  readonly show: (slide: string) => void;
  readonly toggleBlackout: () => void;
  readonly isBlackedOut: () => boolean;
  readonly point: (at: PointerPlace | undefined) => void;
  /** Minutes on the clock of a slide, in seconds. */
  readonly clockOf: (slide: string) => number;
}

/** The one place where a session's state changes. Both windows send their wishes here, and are told what came of them. */
export class Room {
  readonly #listeners: ((news: RoomNews) => void)[] = [];
  #state: RoomState;

  constructor(
    readonly data: DeckData,
    readonly order: RunningOrder,
    state: RoomState,
    readonly wall: Wall,
  ) {
    this.#state = state;
  }

  get news(): RoomNews {
    return { state: this.#state, blackedOut: this.wall.isBlackedOut() };
  }

  listen(listener: (news: RoomNews) => void): void {
    this.#listeners.push(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener(this.news);
  }

  /** The wall has come to a slide, by whatever way. */
  arrived(slide: string): void {
    this.#set(arrive(this.#state, slide, Date.now()));
  }

  act(action: RoomAction): void {
    switch (action.do) {
      case 'next':
        return this.#next();
      case 'back':
        return this.#back();
      case 'show':
        return this.wall.show(action.slide);
      case 'blackout':
        return this.wall.toggleBlackout();
      case 'point':
        return this.wall.point(action.at);
      case 'restart':
        return this.#set({ ...this.#state, startedAt: Date.now(), slideSince: Date.now() });
      case 'clock':
        return this.#clock(action.slide, action.command);
      default:
        return this.#inStory(action);
    }
  }

  #next(): void {
    const step = nextStep(this.data, this.order, this.#state);
    if (step.kind === 'show') this.wall.show(step.slide);
    else if (step.kind !== 'end') this.act({ do: step.kind, passage: step.passage, letter: step.letter });
  }

  #back(): void {
    const step = backStep(this.data, this.order, this.#state);
    if (step?.kind === 'show') this.wall.show(step.slide);
    else if (step?.kind === 'hide') this.#set(hideLast(this.#state, step.story, step.passage));
    else this.wall.show('');
  }

  #clock(slide: string, command: 'start' | 'reset'): void {
    const whole = this.wall.clockOf(slide);
    const next =
      command === 'reset' ? resetClock(this.#state, slide) : toggleClock(this.#state, slide, whole, Date.now());
    this.#set(next);
  }

  #inStory(action: Extract<RoomAction, { do: 'count' | 'reveal' | 'follow' | 'undo' }>): void {
    const story = storyOf(this.data.stories, this.#state.slide);
    if (!story) return;
    if (action.do === 'count') {
      this.#set(countHand(this.#state, story, action.passage, action.letter, action.by));
    } else if (action.do === 'reveal') {
      this.#set(reveal(this.#state, story, action.passage, action.letter));
    } else if (action.do === 'follow') {
      this.#follow(story, action);
    } else {
      this.#undo(story);
    }
  }

  #follow(story: LiveStory, decision: RoomDecision): void {
    const followed = follow(this.#state, story, decision);
    // What is not on offer leads nowhere.
    if (followed === this.#state) return;
    this.#set(followed);
    this.wall.show(endOf(story, runOf(followed, story.id).route));
  }

  /** Back to the vote that is taken back. */
  #undo(story: LiveStory): void {
    const last = runOf(this.#state, story.id).route.at(-1);
    if (!last) return;
    this.#set(undo(this.#state, story));
    this.wall.show(`${last.passage}_vote`);
  }

  #set(state: RoomState): void {
    this.#state = { ...state, savedAt: Date.now() };
    this.tell();
  }
}
