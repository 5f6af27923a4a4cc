import type { AssessmentProgress } from './assessment.js';
import type { ActivityProgress, CaseProgress, Progress } from './progress.js';

/** Each step returns a new value, or the same one when nothing has changed. */

export function seePage(progress: Progress, page: string): Progress {
  if (progress.place === page && progress.seen.includes(page)) return progress;
  const seen = progress.seen.includes(page) ? progress.seen : [...progress.seen, page];
  return { ...progress, seen, place: page };
}

/** A page left out has not been seen, however long it was on screen; coming back to it later sees it. */
export function leaveOutPages(progress: Progress, pages: readonly string[]): Progress {
  const seen = progress.seen.filter((id) => !pages.includes(id));
  return { ...progress, seen, leftOut: [...new Set([...progress.leftOut, ...pages])] };
}

export function enterCase(progress: Progress, caseStudy: string): Progress {
  return progress.place === caseStudy ? progress : { ...progress, place: caseStudy };
}

/** A done activity stays done when it is opened again. */
export function reportActivity(progress: Progress, id: string, report: ActivityProgress): Progress {
  const before = progress.activities[id];
  const state = before?.state === 'done' ? 'done' : report.state;
  const choices = report.choices ?? before?.choices;
  const live = before?.live && report.state !== 'done' ? { live: true as const } : {};
  const after: ActivityProgress = { state, ...live, ...(choices && { choices }) };
  return { ...progress, activities: { ...progress.activities, [id]: after } };
}

export function answerItem(progress: Progress, item: string, option: string): Progress {
  if (progress.answers[item] === option) return progress;
  return { ...progress, answers: { ...progress.answers, [item]: option } };
}

export function playCase(progress: Progress, id: string, played: CaseProgress): Progress {
  return { ...progress, cases: { ...progress.cases, [id]: played } };
}

export function sitAssessment(progress: Progress, assessment: AssessmentProgress): Progress {
  return progress.assessment === assessment ? progress : { ...progress, assessment };
}
