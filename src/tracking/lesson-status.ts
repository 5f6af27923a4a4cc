import type { Completion, ReportingMode, Success } from '../course/index.js';

export interface Status {
  readonly completion: Completion;
  readonly success: Success;
}

/**
 * SCORM 1.2 has one word for two facts. `failed` is said only where the build asks for it: Moodle then re-opens the course
 * for review and ends the tries, and others leave it in progress for good.
 */
export function foldStatus(
  { completion, success }: Status,
  mode: ReportingMode = 'passed-incomplete',
): 'incomplete' | 'failed' | 'completed' | 'passed' {
  if (success === 'failed') return saysFailed(mode) ? 'failed' : 'incomplete';
  if (completion !== 'completed') return 'incomplete';
  return success === 'passed' && mode.startsWith('passed') ? 'passed' : 'completed';
}

/** SCORM 2004 says success apart. Where `failed` may have been said, `passed` has to follow: nothing else takes it back. */
export function successWord(success: Success, mode: ReportingMode): Success {
  if (success === 'failed') return saysFailed(mode) ? 'failed' : 'unknown';
  return success === 'passed' && mode === 'completed-incomplete' ? 'unknown' : success;
}

function saysFailed(mode: ReportingMode): boolean {
  return mode.endsWith('failed');
}

export function unfoldStatus(lessonStatus: string): Status {
  if (lessonStatus === 'passed') return { completion: 'completed', success: 'passed' };
  if (lessonStatus === 'completed') return { completion: 'completed', success: 'unknown' };
  return { completion: 'incomplete', success: lessonStatus === 'failed' ? 'failed' : 'unknown' };
}

/** Words of both editions, in the order in which an attempt may rise. Words of one rank leave each other alone. */
const RANKS: Readonly<Record<string, number>> = {
  '': 0,
  unknown: 0,
  'not attempted': 0,
  browsed: 1,
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
};

/** Whether `next` says more than what the run-time holds. A status never falls within an attempt. */
export function rises(held: string | undefined, next: string): boolean {
  return (RANKS[next] ?? 0) > (RANKS[held ?? ''] ?? 0);
}
