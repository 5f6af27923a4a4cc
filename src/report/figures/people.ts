import { numberIn, knownNumberIn, textIn, type Engine } from './engine.js';
import { hiddenParts } from './hidden-parts.js';
import { STANDINGS, type GroupFigure, type OverTime, type PeopleFigure, type Standing } from './figure-types.js';

/** A person's standing in one word, in SQL. */
export const STANDING = `CASE WHEN done = 3 AND success = 2 THEN 'passed' WHEN done = 3 THEN 'completed'
  WHEN success = 1 THEN 'failed' WHEN done = 2 THEN 'incomplete' WHEN done = 1 THEN 'not attempted' ELSE 'not told' END`;

export async function countPeople(engine: Engine, minGroup: number): Promise<PeopleFigure> {
  const rows = await engine.rows(
    `SELECT ${STANDING} AS standing, count(*)::INTEGER AS n, sum(tries)::INTEGER AS tries FROM person GROUP BY 1`,
  );
  const of = (standing: Standing) =>
    numberIn(
      rows.find((row) => row['standing'] === standing),
      'n',
    );
  const people = rows.reduce((sum, row) => sum + numberIn(row, 'n'), 0);
  return {
    people,
    few: people < minGroup,
    attempts: rows.reduce((sum, row) => sum + numberIn(row, 'tries'), 0),
    standings: Object.fromEntries(STANDINGS.map((standing) => [standing, of(standing)])) as Record<Standing, number>,
  };
}

export async function newestDate(engine: Engine): Promise<string | undefined> {
  const [row] = await engine.rows(`SELECT strftime(max(greatest(started, seen)), '%Y-%m-%d') AS day FROM person`);
  return textIn(row, 'day') || undefined;
}

/** By days, weeks or months, whichever makes a picture that can be read. */
export async function countOverTime(engine: Engine): Promise<OverTime> {
  const [span] = await engine.rows(
    `SELECT date_diff('day', min(started), max(greatest(started, seen)))::INTEGER AS days, count(*) FILTER (started IS NULL)::INTEGER AS undated FROM person`,
  );
  const days = numberIn(span, 'days');
  const step = days <= 21 ? 'day' : days <= 180 ? 'week' : 'month';
  const rows = await engine.rows(`
    WITH event AS (
      SELECT date_trunc('${step}', started) AS moment, 1 AS s, 0 AS c FROM person WHERE started IS NOT NULL
      UNION ALL SELECT date_trunc('${step}', coalesce(seen, started)), 0, 1 FROM person WHERE started IS NOT NULL AND done = 3),
    bounds AS (SELECT min(moment) AS a, max(moment) AS z FROM event),
    steps AS (SELECT unnest(generate_series(a, z, INTERVAL 1 ${step})) AS moment FROM bounds),
    counted AS (SELECT moment, sum(s) AS s, sum(c) AS c FROM event GROUP BY moment)
    SELECT strftime(steps.moment, '%Y-%m-%d') AS day, (sum(coalesce(s, 0)) OVER w)::INTEGER AS started, (sum(coalesce(c, 0)) OVER w)::INTEGER AS completed
    FROM steps LEFT JOIN counted USING (moment) WINDOW w AS (ORDER BY steps.moment) ORDER BY steps.moment`);
  return {
    step,
    rows: rows.map((row) => ({
      from: textIn(row, 'day'),
      started: numberIn(row, 'started'),
      completed: numberIn(row, 'completed'),
    })),
    undated: numberIn(span, 'undated'),
  };
}

/**
 * Groups of fewer than `minGroup` are put together. Where they would still be too few, the smallest group shown joins
 * them, so that nobody can be worked out by taking the groups from the whole. People without a group count as one, that is not shown.
 */
export async function countGroups(engine: Engine, minGroup: number): Promise<GroupFigure[]> {
  const sums = `count(*)::INTEGER AS people, count(*) FILTER (done = 3)::INTEGER AS completed,
    count(*) FILTER (success = 2)::INTEGER AS passed, CASE WHEN count(score) >= ${minGroup} THEN median(score) END AS score`;
  const sized = await engine.rows(
    `SELECT grp, count(*)::INTEGER AS n FROM person JOIN learner USING (learner) GROUP BY grp ORDER BY n, grp`,
  );
  const groupless = sized.findIndex((row) => textIn(row, 'grp') === '');
  if (sized.length === (groupless < 0 ? 0 : 1)) return [];
  const joined = hiddenParts(
    sized.map((row) => numberIn(row, 'n')),
    minGroup,
  );
  const names = sized.filter((_, place) => !joined.has(place) && place !== groupless).map((row) => textIn(row, 'grp'));
  await engine.run(`CREATE OR REPLACE TABLE shown_group (grp VARCHAR)`);
  await engine.append(
    'shown_group',
    names.map((name) => [name]),
  );
  const rows = await engine.rows(`
    SELECT coalesce(shown_group.grp, '') AS label, ${sums} FROM person JOIN learner USING (learner) LEFT JOIN shown_group USING (grp)
    ${joined.has(groupless) ? '' : `WHERE learner.grp <> ''`} GROUP BY label`);
  return rows
    .map((row) => ({
      name: textIn(row, 'label'),
      people: numberIn(row, 'people'),
      completed: numberIn(row, 'completed'),
      passed: numberIn(row, 'passed'),
      score: knownNumberIn(row, 'score'),
    }))
    .filter(({ people }) => people >= minGroup)
    .sort(
      (a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'en', { numeric: true }),
    );
}
