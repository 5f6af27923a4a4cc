import { knownNumberIn, numberIn, type Engine } from './engine.js';
import type { Spread } from './figure-types.js';
import { withoutFew } from './hidden-parts.js';

/** How a column of `person` is spread, in bands of a width. The last band holds everything beyond as well. */
export async function spreadOf(
  engine: Engine,
  column: 'score' | 'seconds',
  width: number,
  bands: number,
  minGroup: number,
): Promise<Spread> {
  const [sums] = await engine.rows(`
    SELECT count(${column})::INTEGER AS known, quantile_cont(${column}, 0.25) AS a, median(${column}) AS b, quantile_cont(${column}, 0.75) AS c FROM person`);
  const counted = await engine.rows(`
    SELECT least(greatest(floor(${column} / ${width}), 0), ${bands - 1})::INTEGER AS band, count(*)::INTEGER AS n FROM person WHERE ${column} IS NOT NULL GROUP BY 1`);
  const known = numberIn(sums, 'known');
  const none = { quarter: undefined, median: undefined, threeQuarters: undefined };
  if (known < minGroup) return { known, few: known > 0, bands: [], ...none };
  const all = Array.from({ length: bands }, (_, band) => ({
    from: band * width,
    to: (band + 1) * width,
    count: numberIn(
      counted.find((row) => row['band'] === band),
      'n',
    ),
  }));
  return {
    known,
    few: false,
    bands: withoutFew(all, minGroup),
    quarter: knownNumberIn(sums, 'a'),
    median: knownNumberIn(sums, 'b'),
    threeQuarters: knownNumberIn(sums, 'c'),
  };
}

export async function countReached(engine: Engine, passMark: number): Promise<number> {
  const [row] = await engine.rows(`SELECT count(*)::INTEGER AS n FROM person WHERE score >= ${passMark}`);
  return numberIn(row, 'n');
}
