import type { AttemptRecord, Completion, InteractionRecord, ObjectiveRecord, Success } from '../course/index.js';
import { secondsOf } from './cmi-time.js';

/** An attempt as the local LMS stores it. */
export interface StoredAttempt {
  readonly attemptId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  /** `scorm12`, `scorm2004` */
  readonly edition: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** The run-time's data model, element → value; empty values are left out. */
  readonly cmi: Readonly<Record<string, string>>;
}

/** Reads either edition's data model: which one it is shows in the elements themselves. */
export function attemptRecordOf({ cmi, ...attempt }: StoredAttempt): AttemptRecord {
  const edition = 'cmi.core.lesson_status' in cmi ? scorm12 : scorm2004;
  return {
    ...attempt,
    ...edition(cmi),
    objectives: listOf(cmi, 'cmi.objectives', objectiveOf),
    interactions: listOf(cmi, 'cmi.interactions', interactionOf),
  };
}

type Cmi = Readonly<Record<string, string>>;
type Core = Pick<AttemptRecord, 'completion' | 'success' | 'score' | 'progress' | 'seconds'>;

/** SCORM 1.2 RTE 3.4.4: one lesson_status carries both facts. */
function scorm12(cmi: Cmi): Core {
  const status = cmi['cmi.core.lesson_status'] ?? '';
  const done = status === 'passed' || status === 'completed';
  const completion = done ? 'completed' : status === 'not attempted' || status === '' ? 'not attempted' : 'incomplete';
  return {
    completion,
    success: status === 'passed' || status === 'failed' ? status : 'unknown',
    score: percentOf(cmi, 'cmi.core.score'),
    progress: done ? 1 : undefined,
    seconds: secondsOf(cmi['cmi.core.total_time']) ?? 0,
  };
}

function scorm2004(cmi: Cmi): Core {
  return {
    completion: completionOf(cmi['cmi.completion_status']),
    success: successOf(cmi['cmi.success_status']),
    score: percentOf(cmi, 'cmi.score'),
    progress: numberOf(cmi['cmi.progress_measure']),
    seconds: secondsOf(cmi['cmi.total_time']) ?? 0,
  };
}

function completionOf(status = ''): Completion | 'not attempted' {
  if (status === 'completed' || status === 'incomplete') return status;
  return 'not attempted';
}

function successOf(status = ''): Success {
  return status === 'passed' || status === 'failed' ? status : 'unknown';
}

/** 2004 has the share itself (score.scaled); 1.2, and courses that send no scaled score, have points. */
function percentOf(cmi: Cmi, score: string): number | undefined {
  const scaled = numberOf(cmi[`${score}.scaled`]);
  if (scaled !== undefined) return rounded(scaled * 100);
  const raw = numberOf(cmi[`${score}.raw`]);
  const min = numberOf(cmi[`${score}.min`]) ?? 0;
  const max = numberOf(cmi[`${score}.max`]) ?? 100;
  return raw === undefined || max <= min ? undefined : rounded(((raw - min) / (max - min)) * 100);
}

function objectiveOf(cmi: Cmi, at: string): ObjectiveRecord {
  const success = successOf(cmi[`${at}.success_status`]);
  const status = cmi[`${at}.status`] ?? (success === 'unknown' ? cmi[`${at}.completion_status`] : success);
  return { id: cmi[`${at}.id`] ?? '', status: status ?? 'unknown', score: percentOf(cmi, `${at}.score`) };
}

function interactionOf(cmi: Cmi, at: string): InteractionRecord {
  return {
    id: cmi[`${at}.id`] ?? '',
    type: cmi[`${at}.type`] ?? '',
    learnerResponse: cmi[`${at}.learner_response`] ?? cmi[`${at}.student_response`] ?? '',
    correctResponse: cmi[`${at}.correct_responses.0.pattern`] ?? '',
    result: cmi[`${at}.result`] ?? '',
    // 1.2 knows the time of day only.
    at: cmi[`${at}.timestamp`] ?? cmi[`${at}.time`] ?? '',
    seconds: secondsOf(cmi[`${at}.latency`]),
  };
}

function listOf<T>(cmi: Cmi, list: string, read: (cmi: Cmi, at: string) => T): T[] {
  const rows: T[] = [];
  while (`${list}.${rows.length}.id` in cmi) rows.push(read(cmi, `${list}.${rows.length}`));
  return rows;
}

function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Two decimals: 0.07 × 100 is not 7 in binary. */
function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
