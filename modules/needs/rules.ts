import type { LifeEventWords, Need, NeedsWords } from '../../src/course/index.js';
import { NEEDS } from '../../src/course/index.js';

/** How loud each need is: 0 (quiet) … 4. */
export type Levels = Readonly<Record<Need, number>>;

export const LOUDEST = 4;
export const EVENTS_WANTED = 3;
export const CARDS_WANTED = 4;

/** What an event really moves: a bar at its end stays there. */
export interface Move {
  readonly need: Need;
  /** Of the bar, after clamping. */
  readonly change: number;
  readonly level: number;
}

export function movesFrom(before: Levels, after: Levels): readonly Move[] {
  return NEEDS.map((need) => ({ need, change: after[need] - before[need], level: after[need] }));
}

/** The levels after one event. Bars clamp at 0 and 4. */
export function levelsAfter(levels: Levels, { changes }: Pick<LifeEventWords, 'changes'>): Levels {
  const level = (need: Need): number => Math.min(LOUDEST, Math.max(0, levels[need] + changes[need]));
  return {
    body: level('body'),
    safety: level('safety'),
    belonging: level('belonging'),
    esteem: level('esteem'),
    growth: level('growth'),
  };
}

/** Events in the order in which they happened. */
export function levelsOf({ start, events }: NeedsWords['life'], happened: readonly string[]): Levels {
  return happened
    .flatMap((id) => events.filter((event) => event.id === id))
    .reduce<Levels>((levels, event) => levelsAfter(levels, event), start);
}

/** What to think about once these events have happened. */
export function questionsAfter({ afterThree, together }: NeedsWords['life'], happened: readonly string[]): string[] {
  return [
    ...(together.events.every((id) => happened.includes(id)) ? [together.text] : []),
    ...(happened.length >= EVENTS_WANTED ? [afterThree] : []),
  ];
}
