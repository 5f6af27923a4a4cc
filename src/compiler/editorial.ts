import type { z } from 'zod';
import type { Parsed, SourceSpan } from '../course/index.js';
import { reportDuplicates } from './parse-heading.js';
import { Report } from './report.js';
import { seedsSchema, wordListSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';
import { readYaml } from './yaml-values.js';

/** Words that the course leaves out, and what to say instead. */
export type WordRule = z.infer<typeof wordListSchema>['avoid'][number];

/** An idea that the course is to carry, and the places where. */
export type Seed = z.infer<typeof seedsSchema>[number] & { readonly span: SourceSpan };

/** What authors have written down about their own writing. */
export interface Editorial {
  readonly avoid: readonly WordRule[];
  /** Words that the dictionary does not have. */
  readonly known: readonly string[];
  /** Empty in a course that keeps no such list. */
  readonly seeds: readonly Seed[];
}

export const NO_EDITORIAL: Editorial = { avoid: [], known: [], seeds: [] };

/** `content/word-list.yaml` */
export function parseWordList(file: SourceFile): Parsed<Pick<Editorial, 'avoid' | 'known'>> {
  const report = new Report();
  const values = readYaml(file.text, 0, wordListSchema, new Places(file), report);
  return { value: values?.value, diagnostics: report.diagnostics };
}

/** `content/seeds.yaml` */
export function parseSeeds(file: SourceFile): Parsed<Pick<Editorial, 'seeds'>> {
  const report = new Report();
  const values = readYaml(file.text, 0, seedsSchema, new Places(file), report);
  const seeds = values?.value.map((seed, index) => ({ ...seed, span: values.spanOf(index, 'id') }));
  reportDuplicates(seeds ?? [], 'idea', report);
  return { value: seeds && { seeds }, diagnostics: report.diagnostics };
}
