import type { AttemptRecord, InteractionRecord, ObjectiveRecord } from '../../course/index.js';
import type { Columns, Series } from './columns.js';
import type { ImportedAttempt } from './imported-attempt.js';
import type { KnownStatus, Mapping } from './mapping.js';
import type { MessageLog } from './message-log.js';
import { readDate, type DateOrder } from './read-dates.js';
import { looksLikeFormula, readScore, readStatus, readTime, saysNothing, withoutEntities } from './read-values.js';
import type { TableRow } from './table.js';

export interface ReadSettings {
  readonly path: string;
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly dates: DateOrder;
  readonly log: MessageLog;
}

/** One row's facts. What cannot be read is told with its place, and the rest of the row counts. */
export class RecordReader {
  readonly #settings: ReadSettings;
  #row: TableRow = { line: 0, cells: [] };
  /** Attempts with a score where their status would stand. */
  withoutStatus = 0;
  /** Answers whose question the file does not name. */
  withoutQuestion = 0;

  constructor(settings: ReadSettings) {
    this.#settings = settings;
  }

  read(row: TableRow): ImportedAttempt | undefined {
    this.#row = row;
    const { one } = this.#settings.columns;
    this.#tellLength();
    const name = this.#typed(one.name);
    const learner = this.#cell(one.learner) || name;
    if (learner === '') {
      this.#tell('no-learner', one.learner ?? 0);
      return undefined;
    }
    const status = this.#statuses();
    return {
      line: row.line,
      learner,
      name: name || learner,
      group: this.#typed(one.group),
      number: this.#cell(one.attempt),
      startedAt: this.#date(one.started),
      lastSeenAt: this.#date(one.last_seen),
      ...status,
      progress: this.#progress(one.progress),
      seconds: this.#number(one.time, 'unread-time', readTime),
      objectives: this.#objectives(),
      interactions: this.#interactions(),
    };
  }

  #statuses(): Pick<ImportedAttempt, 'completion' | 'success' | 'score'> {
    const { one, others } = this.#settings.columns;
    const score = this.#number(one.score, 'unread-number', (text) =>
      readScore(text, this.#settings.mapping.score_out_of),
    );
    const told = [one.completion, one.success].flatMap((index) => this.#status(index) ?? []);
    const own = one.completion === undefined && one.success === undefined ? this.#courseColumn(others) : {};
    const known = own.status === undefined ? told : [own.status];
    if (known.length === 0 && (own.score ?? score) !== undefined) this.withoutStatus += 1;
    return { ...factsOf(known), score: own.score ?? score };
  }

  /** Moodle puts a score into the course's own column, or else its status. */
  #courseColumn(others: readonly number[]): { status?: KnownStatus; score?: number } {
    for (const index of others) {
      const text = this.#cell(index);
      const status = readStatus(text, this.#settings.mapping.statuses);
      const score = text.includes('/') ? readScore(text, this.#settings.mapping.score_out_of) : undefined;
      if (status !== undefined) return { status };
      if (score !== undefined) return { score };
    }
    return {};
  }

  #status(index: number | undefined): KnownStatus | undefined {
    const text = this.#cell(index);
    if (saysNothing(text)) return undefined;
    const status = readStatus(text, this.#settings.mapping.statuses);
    if (status === undefined && index !== undefined) this.#tell('unread-status', index, text, this.#heading(index));
    return status;
  }

  #interactions(): InteractionRecord[] {
    const { one, answers } = this.#settings.columns;
    const found = answers.flatMap((series) => this.#answer(series) ?? []);
    const own = one.interaction === undefined ? undefined : this.#answer({ id: undefined, at: one });
    return own ? [...found, own] : found;
  }

  #answer({ id, at }: Series): InteractionRecord | undefined {
    const response = this.#typed(at.response);
    const known = id ?? this.#cell(at.interaction);
    if (known === '') {
      if (response !== '') this.withoutQuestion += 1;
      return undefined;
    }
    const result = this.#cell(at.result);
    if (response === '' && result === '') return undefined;
    return {
      id: known,
      type: this.#cell(at.type),
      learnerResponse: response,
      correctResponse: this.#typed(at.correct),
      result: result.toLowerCase(),
      at: '',
      seconds: this.#number(at.latency, 'unread-time', readTime),
    };
  }

  #objectives(): ObjectiveRecord[] {
    const { one, objectives } = this.#settings.columns;
    const all = one.objective === undefined ? objectives : [...objectives, { id: undefined, at: one }];
    return all.flatMap(({ id, at }) => {
      const known = id ?? this.#cell(at.objective);
      const status = this.#cell(at.objective_status).toLowerCase();
      const score = this.#number(at.objective_score, 'unread-number', (text) => readScore(text, 100));
      return known === '' || (saysNothing(status) && score === undefined) ? [] : [{ id: known, status, score }];
    });
  }

  #progress(index: number | undefined): number | undefined {
    const percent = this.#number(index, 'unread-number', (text) => readScore(text, Number(text) <= 1 ? 1 : 100));
    return percent === undefined ? undefined : percent / 100;
  }

  #date(index: number | undefined): string | undefined {
    const text = this.#cell(index);
    if (index === undefined || saysNothing(text)) return undefined;
    const date = readDate(text, this.#settings.dates);
    if (date === undefined) this.#tell('unread-date', index, text, this.#heading(index));
    return date;
  }

  #number(
    index: number | undefined,
    code: 'unread-number' | 'unread-time',
    read: (text: string) => number | undefined,
  ): number | undefined {
    const text = this.#cell(index);
    if (index === undefined || saysNothing(text)) return undefined;
    const number = read(text);
    if (number === undefined) this.#tell(code, index, text, this.#heading(index));
    return number;
  }

  /** A cell that people type into. */
  #typed(index: number | undefined): string {
    const text = this.#cell(index);
    if (index !== undefined && text !== '' && looksLikeFormula(text))
      this.#tell('formula-cell', index, this.#heading(index));
    return text;
  }

  #cell(index: number | undefined): string {
    const text = index === undefined ? '' : (this.#row.cells[index] ?? '').trim();
    return this.#settings.mapping.html ? withoutEntities(text) : text;
  }

  #heading(index: number): string {
    return this.#settings.headings[index] ?? '';
  }

  #tellLength(): void {
    const [has, wants] = [this.#row.cells.length, this.#settings.headings.length];
    if (has < wants) this.#tell('short-row', has, String(has), String(wants));
    if (has > wants) this.#tell('long-row', wants, String(has), String(wants));
  }

  #tell(code: Parameters<MessageLog['add']>[1], index: number, ...values: readonly string[]): void {
    const { log, path } = this.#settings;
    log.add(path, code, { line: this.#row.line, column: index + 1 }, ...values);
  }
}

/** One word or two for two facts, as far as they are told. */
function factsOf(known: readonly KnownStatus[]): {
  completion: ImportedAttempt['completion'];
  success: AttemptRecord['success'];
} {
  const success = known.includes('passed') ? 'passed' : known.includes('failed') ? 'failed' : 'unknown';
  const alone = known.length === 1 && success === 'passed';
  if (known.includes('completed') || alone) return { completion: 'completed', success };
  if (known.includes('incomplete') || success === 'failed') return { completion: 'incomplete', success };
  return { completion: known.includes('not attempted') ? 'not attempted' : 'not told', success };
}
