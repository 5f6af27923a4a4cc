import { MessageLog, parseMapping, type Mapping, type ReportFile } from '../report/index.js';
import type { Complaint } from './pages/files-page.js';

/** What an officer gave at the L&D door: files, and how to show them. */
export interface GivenFiles {
  readonly sources: readonly ReportFile[];
  readonly mapping: Mapping | undefined;
  readonly log: MessageLog;
  readonly minGroup: number;
  readonly names: boolean;
  /** Page and tables to take away, instead of the page to look at. */
  readonly archive: boolean;
}

/** Bytes. More is read by the command, a piece at a time: here the files are held whole. */
export const LARGEST_GIVEN = 300_000_000;

/** Reads the form of `filesPage`. */
export async function readGivenFiles(form: FormData): Promise<GivenFiles | { readonly complaint: Complaint }> {
  const files = form.getAll('files').filter(isFile);
  if (files.length === 0) return { complaint: { field: 'files', words: 'Please choose the files first.' } };
  const minGroup = Number(form.get('min-group'));
  if (!Number.isInteger(minGroup) || minGroup < 1)
    return { complaint: { field: 'min-group', words: 'Please write a whole number from 1 for the smallest group.' } };
  const log = new MessageLog();
  return {
    sources: files.map((file) => ({ path: file.name, chunks: () => chunksOf(file) })),
    mapping: await mappingIn(form.getAll('mapping').find(isFile), log),
    log,
    minGroup,
    names: form.get('names') !== null,
    archive: form.get('as') === 'zip',
  };
}

/** A field left empty comes as a file without name or bytes. */
function isFile(value: unknown): value is File {
  return value instanceof File && (value.name !== '' || value.size > 0);
}

async function mappingIn(file: File | undefined, log: MessageLog): Promise<Mapping | undefined> {
  if (!file) return undefined;
  const read = parseMapping(await file.text());
  if ('mapping' in read) return read.mapping;
  log.add(file.name, 'bad-mapping', { line: 1, column: 1 }, read.problem);
  return undefined;
}

const PIECE = 1 << 20;

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE)
    yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
}
