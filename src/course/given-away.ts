import { isChoice, type Item } from './item.js';

/** What could give right answers away, counted over items with one right option. */
export interface GivenAway {
  readonly singles: number;
  /** How often the right option alone is the longest, and the shortest. */
  readonly longest: number;
  readonly shortest: number;
  /** How often the right option stands first, second … as written. */
  readonly places: readonly number[];
}

export function givenAway(items: readonly Item[]): GivenAway {
  const singles = items.filter(isChoice).filter(({ type }) => type === 'single' || type === 'scenario');
  const rightAt = singles.map(({ options }) => options.findIndex(({ correct }) => correct));
  const only = (better: (other: number, right: number) => boolean): number =>
    singles.filter(({ options }, index) => {
      const right = options[rightAt[index] ?? -1]?.text.length ?? 0;
      return options.every(({ correct, text }) => correct || better(text.length, right));
    }).length;
  const most = Math.max(0, ...singles.map(({ options }) => options.length));
  return {
    singles: singles.length,
    longest: only((other, right) => other < right),
    shortest: only((other, right) => other > right),
    places: Array.from({ length: most }, (_, place) => rightAt.filter((at) => at === place).length),
  };
}
