import { knownNumberIn, numberIn, textIn, type Engine } from './engine.js';
import type { LearnerFigure, Standing } from './figure-types.js';
import { STANDING } from './people.js';

/** Everybody by name: only for whoever asked for names. */
export async function listLearners(engine: Engine, titles: Readonly<Record<string, string>>): Promise<LearnerFigure[]> {
  const rows = await engine.rows(`
    SELECT name, grp, ${STANDING} AS standing, score, seconds, strftime(coalesce(seen, started), '%Y-%m-%d') AS seen, stuck.id AS place, tries::INTEGER AS tries
    FROM person JOIN learner USING (learner) LEFT JOIN stuck USING (attempt) ORDER BY lower(name), learner`);
  return rows.map((row) => ({
    name: textIn(row, 'name'),
    group: textIn(row, 'grp'),
    standing: textIn(row, 'standing') as Standing,
    score: knownNumberIn(row, 'score'),
    seconds: knownNumberIn(row, 'seconds'),
    lastSeen: textIn(row, 'seen'),
    stuckAt: titles[textIn(row, 'place')] ?? textIn(row, 'place'),
    attempts: numberIn(row, 'tries'),
  }));
}
