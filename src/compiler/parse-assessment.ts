import type { Parsed } from '../course/index.js';
import type { AssessmentDocument } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { readItems } from './parse-items.js';
import { Report } from './report.js';
import { assessmentSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

/** `quizzes/assessment.md` → the bank of the final assessment. */
export function parseAssessment(file: SourceFile): Parsed<AssessmentDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, assessmentSchema, places, report);
  const items = readItems(file, front.bodyOffset, places, report);
  const value = front.values && { front: front.values, items, span: places.at(0) };
  return { value, diagnostics: report.diagnostics };
}
