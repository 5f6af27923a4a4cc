import type { AttemptRecord } from '../course/index.js';
import { EMPTY_REPORT_KEY, type ReportKey } from './report-key.js';
import { NONE_LEFT_OUT } from './left-out-item.js';
import { responseWords } from './response-words.js';
import {
  attemptStatusWords,
  editionWords,
  leftOutStatus,
  NOT_RECORDED,
  percentWords,
  resultWords,
  statusWords,
  timeWords,
  typeWords,
} from './words.js';

/** Everything that the L&D reader sees, in words. Times are ISO 8601 as recorded; the page sets them for reading. */
export interface ReportTables {
  readonly totals: ReportTotals;
  readonly attempts: readonly AttemptRow[];
  readonly objectives: readonly ObjectiveRow[];
  readonly interactions: readonly InteractionRow[];
}

export interface ReportTotals {
  readonly learners: number;
  readonly attempts: number;
  readonly completed: number;
  readonly passed: number;
}

export interface AttemptRow {
  readonly attemptId: string;
  readonly learner: string;
  readonly edition: string;
  readonly status: string;
  readonly score: string;
  readonly progress: string;
  readonly time: string;
  readonly lastSeen: string;
  readonly started: string;
}

export interface ObjectiveRow {
  readonly attemptId: string;
  readonly learner: string;
  readonly objectiveId: string;
  readonly objective: string;
  readonly status: string;
  readonly score: string;
}

export interface InteractionRow {
  readonly attemptId: string;
  readonly learner: string;
  readonly interactionId: string;
  readonly question: string;
  readonly type: string;
  readonly response: string;
  readonly best: string;
  readonly result: string;
  readonly time: string;
  readonly at: string;
}

export function summarise(records: readonly AttemptRecord[], key: ReportKey = EMPTY_REPORT_KEY): ReportTables {
  return {
    totals: {
      learners: new Set(records.map(({ learnerId }) => learnerId)).size,
      attempts: records.length,
      completed: records.filter(({ completion }) => completion === 'completed').length,
      passed: records.filter(({ success }) => success === 'passed').length,
    },
    attempts: records.map((record) => attemptRow(record, key)),
    objectives: records.flatMap((record) => objectiveRows(record, key)),
    interactions: records.flatMap((record) => interactionRows(record, key)),
  };
}

function attemptRow(record: AttemptRecord, key: ReportKey): AttemptRow {
  const progress = record.progress ?? partsDone(record, key);
  return {
    attemptId: record.attemptId,
    learner: record.learnerName,
    edition: editionWords(record.edition),
    status: attemptStatusWords(record.completion, record.success),
    score: percentWords(record.score),
    progress: percentWords(progress === undefined ? undefined : progress * 100),
    time: timeWords(record.seconds),
    lastSeen: record.lastSeenAt,
    started: record.startedAt,
  };
}

function partsDone(record: AttemptRecord, { parts = [] }: ReportKey): number | undefined {
  if (parts.length === 0 || record.completion === 'not attempted') return undefined;
  const done = new Set(record.objectives.filter(({ status }) => isDone(status)).map(({ id }) => id));
  return parts.filter((id) => done.has(id)).length / parts.length;
}

function isDone(status: string): boolean {
  return status === 'completed' || status === 'passed';
}

function objectiveRows(record: AttemptRecord, key: ReportKey): ObjectiveRow[] {
  return record.objectives.map(({ id, status, score }) => ({
    attemptId: record.attemptId,
    learner: record.learnerName,
    objectiveId: id,
    objective: own(key.titles, id) ?? id,
    status: leavesOut(record, id) ? leftOutStatus(statusWords(status)) : statusWords(status),
    score: percentWords(score),
  }));
}

/** The player says so under the lesson's own id. */
function leavesOut({ interactions }: AttemptRecord, lesson: string): boolean {
  const said = interactions.find(({ id }) => id === lesson)?.learnerResponse ?? '';
  return said !== '' && said !== NONE_LEFT_OUT;
}

function interactionRows(record: AttemptRecord, key: ReportKey): InteractionRow[] {
  return record.interactions.map((interaction) => {
    const item = own(key.items, interaction.id);
    return {
      attemptId: record.attemptId,
      learner: record.learnerName,
      interactionId: interaction.id,
      question: item?.question ?? interaction.id,
      type: typeWords(interaction.type),
      response: responseWords(interaction.type, interaction.learnerResponse, item),
      best: responseWords(interaction.type, interaction.correctResponse, item),
      result: resultWords(interaction.result),
      time: interaction.seconds === undefined ? NOT_RECORDED : timeWords(interaction.seconds),
      at: interaction.at,
    };
  });
}

/** Ids come from a learner's browser: `constructor` is an id like any other. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
