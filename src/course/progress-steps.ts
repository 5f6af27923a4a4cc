import type { ActivityProgress, CaseProgress, Progress } from './progress.js';

/** Each step returns a new value, or the same one when nothing has changed. */

export function seePage(progress: Progress, page: string): Progress {
  if (progress.place === page && progress.seen.includes(page)) return progress;
  const seen = progress.seen.includes(page) ? progress.seen : [...progress.seen, page];
  return { ...progress, seen, place: page };
}

export function enterCase(progress: Progress, caseStudy: string): Progress {
  return progress.place === caseStudy ? progress : { ...progress, place: caseStudy };
}

/** A done activity stays done when it is opened again. */
export function reportActivity(progress: Progress, id: string, report: ActivityProgress): Progress {
  const before = progress.activities[id];
  const state = before?.state === 'done' ? 'done' : report.state;
  const choices = report.choices ?? before?.choices;
  const after: ActivityProgress = choices ? { state, choices } : { state };
  return { ...progress, activities: { ...progress.activities, [id]: after } };
}

export function answerItem(progress: Progress, item: string, option: string): Progress {
  if (progress.answers[item] === option) return progress;
  return { ...progress, answers: { ...progress.answers, [item]: option } };
}

/** Keeps the run under way. Results of earlier runs stay. */
export function playCase(progress: Progress, id: string, run: Pick<CaseProgress, 'seed' | 'route' | 'open'>): Progress {
  const before = progress.cases[id] ?? { runs: 0, best: undefined };
  return { ...progress, cases: { ...progress.cases, [id]: { ...run, runs: before.runs, best: before.best } } };
}

/** An ending has been reached: the run counts, and the best score is kept. */
export function endCase(progress: Progress, id: string, ending: string, percent: number): Progress {
  const before = progress.cases[id];
  if (!before) return progress;
  const best = before.best && before.best.percent >= percent ? before.best : { ending, percent };
  return { ...progress, cases: { ...progress.cases, [id]: { ...before, runs: before.runs + 1, best } } };
}
