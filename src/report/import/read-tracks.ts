import { attemptRecordOf } from '../attempt-record-of.js';
import type { ImportedAttempt } from './imported-attempt.js';
import type { MessageLog } from './message-log.js';
import { readTime } from './read-values.js';
import type { TableRow } from './table.js';

/**
 * Moodle's "Track details" of one attempt. Its 1.2 names have underscores before indexes, and its times are words; who
 * and when it does not say.
 */
export function readTracks(path: string, rows: readonly TableRow[], log: MessageLog): ImportedAttempt {
  log.add(path, 'one-attempt', { line: 1, column: 1 });
  const cmi: Record<string, string> = {};
  for (const { line, cells } of rows) {
    const [element = '', value = ''] = cells;
    if (cells.length < 2) log.add(path, 'short-row', { line, column: cells.length }, String(cells.length), '2');
    else cmi[element.replace(/_(\d+)/g, '.$1')] = value;
  }
  const record = attemptRecordOf({
    attemptId: path,
    learnerId: path,
    learnerName: path,
    edition: '',
    startedAt: '',
    lastSeenAt: '',
    cmi,
  });
  const total = cmi['cmi.core.total_time'] ?? cmi['cmi.total_time'];
  return {
    ...record,
    line: 1,
    learner: path,
    name: path,
    group: '',
    number: '1',
    startedAt: undefined,
    lastSeenAt: undefined,
    seconds: total === undefined ? undefined : readTime(total),
  };
}
