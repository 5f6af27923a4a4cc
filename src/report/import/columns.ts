import { closestHint } from '../words/messages.js';
import { MAPPED_COLUMNS, type MappedColumn, type Mapping } from './mapping.js';
import type { MessageLog } from './message-log.js';

/** Where each fact of a row stands: indexes of cells. */
export interface Columns {
  readonly one: Readonly<Partial<Record<MappedColumn, number>>>;
  /** Of a wide file: the columns of each question or objective. `id` where the heading itself names it. */
  readonly answers: readonly Series[];
  readonly objectives: readonly Series[];
  /** Columns under no known heading: in Moodle's files, the course's own with its status. */
  readonly others: readonly number[];
}

export interface Series {
  readonly id: string | undefined;
  readonly at: Readonly<Partial<Record<MappedColumn, number>>>;
}

const ANSWER: readonly MappedColumn[] = ['interaction', 'type', 'response', 'correct', 'result', 'latency'];
const OBJECTIVE: readonly MappedColumn[] = ['objective', 'objective_status', 'objective_score'];
/** Without these a report says less than it could. */
const MISSED: readonly MappedColumn[] = [
  'attempt',
  'started',
  'last_seen',
  'completion',
  'score',
  'interaction',
  'response',
];

/** Finds the mapping's columns among the headings; undefined where nothing says whose a row is. */
export function findColumns(
  path: string,
  headings: readonly string[],
  mapping: Mapping,
  log: MessageLog,
): Columns | undefined {
  const known = headings.map((heading) => heading.trim());
  const one: Partial<Record<MappedColumn, number>> = {};
  for (const column of MAPPED_COLUMNS) {
    const wanted = (mapping.columns[column] ?? []).filter((heading) => !isPattern(heading));
    const found = wanted.find((heading) => known.includes(heading));
    if (found !== undefined) one[column] = known.indexOf(found);
    else if (wanted.length > 0) tellMissing(path, column, wanted[0] ?? '', known, log);
  }
  if (one.learner === undefined) return undefined;
  const answers = seriesOf(known, mapping, ANSWER);
  const objectives = seriesOf(known, mapping, OBJECTIVE);
  const taken = new Set([...Object.values(one), ...[...answers, ...objectives].flatMap(({ at }) => Object.values(at))]);
  return { one, answers, objectives, others: known.flatMap((_, index) => (taken.has(index) ? [] : [index])) };
}

function tellMissing(
  path: string,
  column: MappedColumn,
  wanted: string,
  known: readonly string[],
  log: MessageLog,
): void {
  const code = column === 'learner' ? 'missing-column' : 'missing-optional-column';
  if (column === 'learner' || MISSED.includes(column)) {
    log.add(path, code, { line: 1, column: 1 }, wanted, closestHint(closest(wanted, known)));
  }
}

/** A heading that shares a word with the one that is missed. */
function closest(wanted: string, known: readonly string[]): string | undefined {
  const words = new Set(wanted.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return known.find((heading) => (heading.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word)));
}

function isPattern(heading: string): boolean {
  return heading.includes('{n}') || heading.includes('{id}');
}

function seriesOf(known: readonly string[], mapping: Mapping, columns: readonly MappedColumn[]): Series[] {
  const series = new Map<string, { id: string | undefined; at: Partial<Record<MappedColumn, number>> }>();
  for (const column of columns) {
    for (const pattern of (mapping.columns[column] ?? []).filter(isPattern)) {
      const named = pattern.includes('{id}');
      const [before = '', after = ''] = pattern.split(/\{n\}|\{id\}/);
      for (const [index, heading] of known.entries()) {
        const middle = heading.slice(before.length, heading.length - after.length);
        if (!heading.startsWith(before) || !heading.endsWith(after) || !(named ? /^\S+$/ : /^\d+$/).test(middle))
          continue;
        const entry = series.get(middle) ?? { id: named ? middle : undefined, at: {} };
        entry.at[column] = index;
        series.set(middle, entry);
      }
    }
  }
  return [...series.values()];
}
