import { DELIMITERS, NO_TABLES } from '../words/messages.js';
import { findColumns } from './columns.js';
import { csvRows } from './csv-rows.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';
import type { ImportedAttempt } from './imported-attempt.js';
import type { Mapping } from './mapping.js';
import type { MessageLog } from './message-log.js';
import { isMoodle, isTracks, MOODLE } from './moodle-mapping.js';
import { ODS_PARTS, odsSheet } from './ods-sheet.js';
import { dateOrderOf, type DateOrder } from './read-dates.js';
import { readTracks } from './read-tracks.js';
import { RecordReader } from './record-reader.js';
import { sniff } from './sniff.js';
import type { ReportFile, TableRow, TableRows } from './table.js';
import { LARGEST_MEGABYTES, unzipParts } from './unzip-parts.js';
import { XLSX_PARTS, xlsxSheet } from './xlsx-sheet.js';

/** What a file turned out to be. */
export type FileForm = 'moodle' | 'tracks' | 'mapped' | 'unread';
/** `repeats`: rows of the same attempt belong together. */
export type Sink = (attempts: readonly ImportedAttempt[], repeats: boolean) => void | Promise<void>;

/** Reads one file that an LMS gave; what it is shows in its content, never in its name. */
export async function readReportFile(
  file: ReportFile,
  mapping: Mapping | undefined,
  log: MessageLog,
  sink: Sink,
): Promise<FileForm> {
  const rows = await rowsOf(file, mapping, log);
  if (!rows) return 'unread';
  const batches = rows[Symbol.asyncIterator]();
  const first = await batches.next();
  const [head, ...rest] = first.done === true ? [] : first.value;
  if (!head) {
    log.add(file.path, 'empty-file', START);
    return 'unread';
  }
  const table: OpenTable = { path: file.path, head, first: rest, batches };
  return isTracks(head.cells) ? readTracksTable(table, log, sink) : readMapped(table, mapping, log, sink);
}

const START = { line: 1, column: 1 };

interface OpenTable {
  readonly path: string;
  readonly head: TableRow;
  readonly first: readonly TableRow[];
  readonly batches: AsyncIterator<readonly TableRow[]>;
}

async function* batchesOf({ first, batches }: OpenTable): AsyncGenerator<readonly TableRow[]> {
  yield first;
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) yield next.value;
}

async function readTracksTable(table: OpenTable, log: MessageLog, sink: Sink): Promise<FileForm> {
  const rows: TableRow[] = [];
  for await (const batch of batchesOf(table)) rows.push(...batch);
  await sink([readTracks(table.path, rows, log)], false);
  return 'tracks';
}

async function readMapped(
  table: OpenTable,
  given: Mapping | undefined,
  log: MessageLog,
  sink: Sink,
): Promise<FileForm> {
  const { path, head } = table;
  const headings = head.cells.map((cell) => cell.trim());
  const moodle = isMoodle(headings);
  const mapping = moodle ? moodleWith(given) : given;
  if (!mapping) {
    log.add(path, 'unknown-columns', { line: head.line, column: 1 }, headings.slice(0, 12).join(', '));
    return 'unread';
  }
  const columns = findColumns(path, headings, mapping, log);
  if (!columns) return 'unread';
  const dated = [columns.one.started, columns.one.last_seen].flatMap((index) => index ?? []);
  const dates = mapping.dates ?? orderOf(table, dated, log);
  const reader = new RecordReader({ path, headings, columns, mapping, dates, log });
  let answers = 0;
  for await (const batch of batchesOf(table)) {
    const attempts = batch.flatMap((row) => reader.read(row) ?? []);
    for (const { interactions } of attempts) answers += interactions.length;
    await sink(attempts, mapping.form === 'long');
  }
  if (reader.withoutQuestion > 0) log.add(path, 'no-questions', START);
  else if (columns.answers.length > 0 && answers === 0) log.add(path, 'no-answers', START);
  if (reader.withoutStatus > 0) log.add(path, 'status-not-told', START, String(reader.withoutStatus));
  return moodle ? 'moodle' : 'mapped';
}

/** An organisation's mapping may name its own column for groups beside Moodle's. */
function moodleWith(given: Mapping | undefined): Mapping {
  const group = given?.columns.group;
  return {
    ...MOODLE,
    ...(given?.dates && { dates: given.dates }),
    statuses: given?.statuses ?? {},
    columns: { ...MOODLE.columns, ...(group && { group }) },
  };
}

function orderOf({ path, first }: OpenTable, columns: readonly number[], log: MessageLog): DateOrder {
  for (const column of columns) {
    const texts = first.map(({ cells }) => (cells[column] ?? '').trim());
    const order = dateOrderOf(texts);
    if (order === 'ambiguous')
      log.add(path, 'ambiguous-dates', { line: first[0]?.line ?? 1, column: column + 1 }, texts[0] ?? '');
    else if (order !== 'no-matter') return order;
  }
  return 'day-first';
}

async function rowsOf(file: ReportFile, mapping: Mapping | undefined, log: MessageLog): Promise<TableRows | undefined> {
  const kind = sniff(await headOf(file));
  if (kind === 'zip') return sheetRows(file, log);
  if (kind === 'text') return textRows(file, mapping, log);
  if (kind === 'empty') log.add(file.path, 'empty-file', START);
  else log.add(file.path, 'not-a-table', START, kind === 'store' ? NO_TABLES.binary : NO_TABLES[kind]);
  return undefined;
}

export async function headOf({ chunks }: ReportFile): Promise<Uint8Array> {
  for await (const chunk of chunks()) return chunk;
  return new Uint8Array();
}

async function textRows(
  file: ReportFile,
  mapping: Mapping | undefined,
  log: MessageLog,
): Promise<TableRows | undefined> {
  const { encoding, pieces } = await decodeText(file.chunks);
  if (encoding !== 'utf-8') log.add(file.path, 'other-encoding', START, encoding);
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done === true ? '' : first.value;
  const delimiter = findDelimiter(start);
  if (delimiter === undefined) {
    log.add(file.path, 'not-a-table', START, NO_TABLES.prose);
    return undefined;
  }
  if (mapping?.delimiter !== undefined && mapping.delimiter !== delimiter) {
    log.add(file.path, 'wrong-delimiter', START, DELIMITERS[mapping.delimiter] ?? '', DELIMITERS[delimiter] ?? '');
  }
  const all = async function* (): AsyncGenerator<string> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  return csvRows(file.path, all(), delimiter, log);
}

async function sheetRows(file: ReportFile, log: MessageLog): Promise<TableRows | undefined> {
  const bytes: Uint8Array[] = [];
  for await (const chunk of file.chunks()) bytes.push(chunk);
  const opened = unzipParts(
    joined(bytes),
    (name) => XLSX_PARTS.test(name) || ODS_PARTS.test(name) || name === 'imsmanifest.xml',
  );
  if ('problem' in opened) {
    if (opened.problem === 'too-large') log.add(file.path, 'too-large', START, String(LARGEST_MEGABYTES));
    else log.add(file.path, 'damaged-file', START, 'zip');
    return undefined;
  }
  const { parts } = opened;
  if ('imsmanifest.xml' in parts || Object.keys(parts).length === 0) {
    log.add(file.path, 'not-a-table', START, 'imsmanifest.xml' in parts ? NO_TABLES.package : NO_TABLES.zip);
    return undefined;
  }
  const sheet = 'content.xml' in parts ? odsSheet(parts) : xlsxSheet(parts);
  if (!sheet) {
    log.add(file.path, 'damaged-file', START, 'XML');
    return undefined;
  }
  for (const place of sheet.formulas) log.add(file.path, 'formula-cell', place, String(place.column));
  return (async function* () {
    yield await Promise.resolve(sheet.rows);
  })();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
