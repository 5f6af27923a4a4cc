import type { RunningOrder } from './deck-data.js';
import type { RoomState } from './room-state.js';

/** Where the room is in its time. Seconds. */
export interface Pace {
  readonly part: number;
  readonly partTitle: string;
  readonly partPlanned: number;
  /** Planned from the part's beginning to this slide's end. */
  readonly partDue: number;
  readonly slidePlanned: number;
  readonly slideSpent: number;
  readonly elapsed: number;
  readonly planned: number;
  /** Above 0: behind the plan; below: ahead of it; 0 while this slide's own time runs. */
  readonly behind: number;
}

export function paceOf({ parts, minutes }: RunningOrder, state: RoomState, now: number): Pace {
  const part = parts.findIndex(({ slides }) => slides.some(({ id }) => id === state.slide));
  const before = parts.slice(0, Math.max(0, part)).reduce((sum, each) => sum + each.minutes * 60, 0);
  const slides = parts[part]?.slides ?? [];
  const at = slides.findIndex(({ id }) => id === state.slide);
  const earlier = slides.slice(0, Math.max(0, at)).reduce((sum, { seconds }) => sum + seconds, 0);
  const slidePlanned = slides[at]?.seconds ?? 0;
  const elapsed = state.startedAt === undefined ? 0 : (now - state.startedAt) / 1000;
  return {
    part,
    partTitle: parts[part]?.title ?? '',
    partPlanned: (parts[part]?.minutes ?? 0) * 60,
    partDue: earlier + slidePlanned,
    slidePlanned,
    slideSpent: (now - state.slideSince) / 1000,
    elapsed,
    planned: minutes * 60,
    behind: behindPlan(elapsed, before + earlier, slidePlanned),
  };
}

function behindPlan(elapsed: number, from: number, planned: number): number {
  if (elapsed > from + planned) return elapsed - from - planned;
  return elapsed < from ? elapsed - from : 0;
}
