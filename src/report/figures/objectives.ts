import type { TitledId } from '../report-course.js';
import { knownNumberIn, numberIn, textIn, type Engine, type EngineRow } from './engine.js';
import type { ObjectiveFigure, StuckFigure } from './figure-types.js';
import { hiddenParts } from './hidden-parts.js';

/** Shares are of the people whose file says anything of the objective. */
export async function countObjectives(engine: Engine, minGroup: number): Promise<readonly EngineRow[]> {
  return engine.rows(
    `SELECT id, count(*)::INTEGER AS people, sum(met)::INTEGER AS met,
      CASE WHEN count(score) >= ${minGroup} THEN avg(score) END AS score FROM objective GROUP BY id`,
  );
}

export function objectiveFigures(
  rows: readonly EngineRow[],
  wanted: readonly TitledId[],
  minGroup: number,
): ObjectiveFigure[] {
  return wanted.flatMap(({ id, title }) => {
    const row = rows.find((each) => textIn(each, 'id') === id);
    if (!row) return [];
    const people = numberIn(row, 'people');
    return [
      { id, title, people, few: people < minGroup, met: numberIn(row, 'met'), score: knownNumberIn(row, 'score') },
    ];
  });
}

/** People who are not complete, with the first part of the route that is not done. Files without objectives say nothing of it. */
export const STUCK = `
  CREATE TABLE stuck AS
  SELECT person.attempt, min_by(part.id, part.place) AS id
  FROM person JOIN (SELECT DISTINCT attempt FROM objective) told USING (attempt) CROSS JOIN part
  LEFT JOIN objective o ON o.attempt = person.attempt AND o.id = part.id AND o.met = 1
  WHERE person.done < 3 AND o.attempt IS NULL GROUP BY person.attempt;
`;

/** Not seen for so many days before the newest date there is. */
const QUIET_DAYS = 30;

export async function countStuck(engine: Engine, parts: readonly TitledId[], minGroup: number): Promise<StuckFigure[]> {
  const rows = await engine.rows(`
    SELECT id, count(*)::INTEGER AS people, count(*) FILTER (seen < (SELECT max(seen) FROM person) - INTERVAL ${QUIET_DAYS} DAY)::INTEGER AS quiet
    FROM stuck JOIN person USING (attempt) GROUP BY id`);
  const all = parts.map(({ id, title }) => {
    const row = rows.find((each) => textIn(each, 'id') === id);
    return { id, title, people: numberIn(row, 'people'), quiet: numberIn(row, 'quiet') };
  });
  const hidden = hiddenParts(
    all.map(({ people }) => people),
    minGroup,
  );
  return all.map((part, place) => ({ ...part, few: hidden.has(place) })).filter(({ people, few }) => people > 0 || few);
}
