import { Report, type Editorial, type SourceFile } from '../compiler/index.js';
import { sortDiagnostics, type Course, type Diagnostic, type UnverifiedPoint } from '../course/index.js';
import { checkCoverage } from './check-coverage.js';
import { checkDates } from './check-dates.js';
import { checkGlossary } from './check-glossary.js';
import { checkLawHasSource, checkShelfLife, unverifiedPoints } from './check-law.js';
import { checkLinks } from './check-links.js';
import { checkPictures } from './check-pictures.js';
import { checkSentences } from './check-sentences.js';
import { checkSpelling, type Dictionary } from './check-spelling.js';
import { checkWordList } from './check-word-list.js';
import { checkOtherGrades, measureLessons, type LessonMeasure } from './measure-lessons.js';
import { readPieces } from './read-pieces.js';
import { renderCoverage } from './render-coverage.js';
import { surveyCoverage } from './survey-coverage.js';

export interface EditingInput {
  readonly files: readonly SourceFile[];
  readonly editorial: Editorial;
  /** Absent while the files have errors. */
  readonly course: Course | undefined;
  readonly dictionary: Dictionary;
  /** ISO day. */
  readonly today: string;
}

export interface Editing {
  readonly diagnostics: readonly Diagnostic[];
  readonly lessons: readonly LessonMeasure[];
  readonly unverified: readonly UnverifiedPoint[];
  /** `docs/coverage.md`; absent while the files have errors. */
  readonly coverage?: string;
}

/** What a good editor would say of the course. Nothing here stops a build. */
export function checkEditing({ files, editorial, course, dictionary, today }: EditingInput): Editing {
  const report = new Report();
  const pieces = readPieces(files);
  checkSentences(pieces, report);
  checkWordList(pieces, editorial.avoid, report);
  checkSpelling(pieces, dictionary, editorial.known, report);
  checkDates(pieces, report);
  checkOtherGrades(course, pieces, report);
  checkPictures(files, report);
  checkLinks(files, report);
  if (!course) return { diagnostics: sortDiagnostics(report.diagnostics), lessons: [], unverified: [] };
  const lessons = measureLessons(course, pieces, report);
  checkShelfLife(course, today, report);
  checkLawHasSource(course, pieces, report);
  checkGlossary(course, files, pieces, report);
  const covered = surveyCoverage(course, editorial.seeds);
  checkCoverage(course, covered, report);
  return {
    diagnostics: sortDiagnostics(report.diagnostics),
    lessons,
    unverified: unverifiedPoints(course),
    coverage: renderCoverage(course, covered),
  };
}
