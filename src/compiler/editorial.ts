import type { z } from 'zod';
import type { Parsed } from '../course/index.js';
import { Report } from './report.js';
import { wordListSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';
import { readYaml } from './yaml-values.js';

/** Words that the course leaves out, and what to say instead. */
export type WordRule = z.infer<typeof wordListSchema>['avoid'][number];

/** What authors have written down about their own writing. */
export interface Editorial {
  readonly avoid: readonly WordRule[];
  /** Words that the dictionary does not have. */
  readonly known: readonly string[];
}

export const NO_EDITORIAL: Editorial = { avoid: [], known: [] };

/** `content/word-list.yaml` */
export function parseWordList(file: SourceFile): Parsed<Pick<Editorial, 'avoid' | 'known'>> {
  const report = new Report();
  const values = readYaml(file.text, 0, wordListSchema, new Places(file), report);
  return { value: values?.value, diagnostics: report.diagnostics };
}
