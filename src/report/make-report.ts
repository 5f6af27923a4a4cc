import type { AttemptRecord } from '../course/index.js';
import type { Engine } from './figures/engine.js';
import { computeFigures, type FigureChoices } from './figures/compute-figures.js';
import type { FileFigure, ReportFigures } from './figures/figure-types.js';
import { Loader } from './figures/loader.js';
import type { ImportedAttempt } from './import/imported-attempt.js';
import type { Mapping } from './import/mapping.js';
import type { MessageLog } from './import/message-log.js';
import { readReportFile } from './import/read-report-file.js';
import type { ReportFile } from './import/table.js';
import type { ReportCourse } from './report-course.js';

/** A record store's attempts, or a file that is still to be read. */
export type ReportSource = ReportFile | { readonly path: string; readonly records: () => Iterable<AttemptRecord> };

export interface ReportTask extends FigureChoices {
  readonly sources: readonly ReportSource[];
  readonly course: ReportCourse;
  readonly mapping: Mapping | undefined;
  readonly log: MessageLog;
  /** Told now and then how far it has come. */
  readonly onProgress?: (path: string, attempts: number, answers: number) => void;
}

/** From files to figures: the whole way, whoever asks. */
export async function makeFigures(engine: Engine, task: ReportTask): Promise<ReportFigures> {
  const { course, log, sources, mapping, onProgress } = task;
  const loader = await Loader.open(engine, course, log);
  const files: FileFigure[] = [];
  for (const source of sources) {
    loader.beginFile(source.path);
    const before = { attempts: loader.attempts, answers: loader.answers };
    const sink = async (attempts: readonly ImportedAttempt[], repeats: boolean): Promise<void> => {
      await loader.add(attempts, repeats);
      onProgress?.(source.path, loader.attempts, loader.answers);
    };
    const form =
      'records' in source ? await addRecords(source.records(), sink) : await readReportFile(source, mapping, log, sink);
    files.push({
      path: source.path,
      form,
      attempts: loader.attempts - before.attempts,
      answers: loader.answers - before.answers,
    });
  }
  await loader.finish();
  return computeFigures(engine, course, files, log, task);
}

const LOT = 500;

async function addRecords(
  records: Iterable<AttemptRecord>,
  sink: (attempts: readonly ImportedAttempt[], repeats: boolean) => Promise<void>,
): Promise<'store'> {
  let lot: ImportedAttempt[] = [];
  for (const record of records) {
    lot.push(importedOf(record));
    if (lot.length < LOT) continue;
    await sink(lot, true);
    lot = [];
  }
  await sink(lot, true);
  return 'store';
}

function importedOf(record: AttemptRecord): ImportedAttempt {
  return {
    ...record,
    line: 0,
    learner: record.learnerId,
    name: record.learnerName,
    group: '',
    number: record.attemptId,
  };
}
