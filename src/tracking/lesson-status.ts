import type { Completion, Success } from '../course/index.js';

export interface Status {
  readonly completion: Completion;
  readonly success: Success;
}

/**
 * SCORM 1.2 has one word for two facts. `failed` is never said: Moodle would re-open the course for review and end the
 * tries, and others leave it in progress for good.
 */
export function foldStatus({ completion, success }: Status): 'incomplete' | 'completed' | 'passed' {
  if (completion !== 'completed' || success === 'failed') return 'incomplete';
  return success === 'passed' ? 'passed' : 'completed';
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
  failed: 1,
  completed: 2,
  passed: 3,
};

/** Whether `next` says more than what the run-time holds. A status never falls within an attempt. */
export function rises(held: string | undefined, next: string): boolean {
  return (RANKS[next] ?? 0) > (RANKS[held ?? ''] ?? 0);
}
