import { passageIn, type LiveStory } from './live-story.js';
import type { RoomDecision } from './room-decision.js';
import { offeredTo, routeBefore } from './room-route.js';

/** What a room has done so far. An immutable value: every change makes a new one. Nothing in it says who anybody is. */
export interface RoomState {
  /** The running order's id. */
  readonly session: string;
  /** The slide on the wall; empty on the first, where nothing has begun. */
  readonly slide: string;
  /** When the first slide of the session came up; milliseconds, as all times here. */
  readonly startedAt?: number;
  readonly slideSince: number;
  /** By story. */
  readonly runs: Readonly<Record<string, StoryRun>>;
  /** By slide. */
  readonly clocks: Readonly<Record<string, RoomClock>>;
  readonly savedAt: number;
}

export interface StoryRun {
  /** The latest vote at each passage. */
  readonly votes: Readonly<Record<string, Counts>>;
  /** Letters whose feedback the room has been shown, by passage. */
  readonly revealed: Readonly<Record<string, readonly string[]>>;
  readonly route: readonly RoomDecision[];
}

/** How many hands each letter has had. */
export type Counts = Readonly<Record<string, number>>;

/** Running while it has an end; stopped, it keeps what was left. */
export type RoomClock = { readonly endsAt: number } | { readonly left: number };

export const NO_RUN: StoryRun = { votes: {}, revealed: {}, route: [] };

/** More hands than any hall holds are a slip of the finger. */
const MOST_HANDS = 99;

export function freshRoom(session: string, now: number): RoomState {
  return { session, slide: '', slideSince: now, runs: {}, clocks: {}, savedAt: now };
}

export function runOf(state: RoomState, story: string): StoryRun {
  return state.runs[story] ?? NO_RUN;
}

function withRun(state: RoomState, story: string, run: Partial<StoryRun>): RoomState {
  return { ...state, runs: { ...state.runs, [story]: { ...runOf(state, story), ...run } } };
}

export function countHand(state: RoomState, story: LiveStory, passage: string, letter: string, by: number): RoomState {
  if (!isOffered(state, story, { passage, letter })) return state;
  const { votes } = runOf(state, story.id);
  const counts = votes[passage] ?? {};
  const hands = Math.min(MOST_HANDS, Math.max(0, (counts[letter] ?? 0) + by));
  return withRun(state, story.id, { votes: { ...votes, [passage]: { ...counts, [letter]: hands } } });
}

/** Whether the way that the room took leaves a choice open. */
function isOffered(state: RoomState, story: LiveStory, { passage: slide, letter }: RoomDecision): boolean {
  const passage = passageIn(story, slide);
  const offered = passage ? offeredTo(story, runOf(state, story.id).route, passage) : [];
  return offered.some((choice) => choice.letter === letter);
}

export function reveal(state: RoomState, story: LiveStory, passage: string, letter: string): RoomState {
  if (!isOffered(state, story, { passage, letter })) return state;
  const { revealed } = runOf(state, story.id);
  const before = revealed[passage] ?? [];
  const after = before.includes(letter) ? before : [...before, letter];
  return withRun(state, story.id, { revealed: { ...revealed, [passage]: after } });
}

export function hideLast(state: RoomState, story: LiveStory, passage: string): RoomState {
  const { revealed } = runOf(state, story.id);
  const after = (revealed[passage] ?? []).slice(0, -1);
  return withRun(state, story.id, { revealed: { ...revealed, [passage]: after } });
}

/** A decision taken again forgets what came after it. What is not on offer cannot be followed. */
export function follow(state: RoomState, story: LiveStory, { passage, letter }: RoomDecision): RoomState {
  if (!isOffered(state, story, { passage, letter })) return state;
  const before = routeBefore(story, runOf(state, story.id).route, passage);
  return withRun(state, story.id, { route: [...before, { passage, letter }] });
}

export function undo(state: RoomState, story: LiveStory): RoomState {
  return withRun(state, story.id, { route: runOf(state, story.id).route.slice(0, -1) });
}

/** On arriving at a slide: the session's time begins with the first one after the start. */
export function arrive(state: RoomState, slide: string, now: number): RoomState {
  if (slide === state.slide) return state;
  const startedAt = state.startedAt ?? (slide === '' ? undefined : now);
  return { ...state, slide, slideSince: now, ...(startedAt !== undefined && { startedAt }) };
}

export function secondsLeft(clock: RoomClock | undefined, whole: number, now: number): number {
  if (!clock) return whole;
  return 'left' in clock ? clock.left : (clock.endsAt - now) / 1000;
}

export function toggleClock(state: RoomState, slide: string, whole: number, now: number): RoomState {
  const clock = state.clocks[slide];
  const left = secondsLeft(clock, whole, now);
  const next = clock && 'endsAt' in clock ? { left } : { endsAt: now + left * 1000 };
  return { ...state, clocks: { ...state.clocks, [slide]: next } };
}

export function resetClock(state: RoomState, slide: string): RoomState {
  const { [slide]: _gone, ...clocks } = state.clocks;
  return { ...state, clocks };
}
