import type { ZodType } from 'zod';
import type { Report } from './report.js';
import type { Places, SourceFile } from './source-file.js';
import { readYaml, type YamlValues } from './yaml-values.js';

export interface FrontMatter<T> {
  /** Absent when it is missing or does not fit its schema. */
  readonly values: YamlValues<T> | undefined;
  /** Where the text below it begins. */
  readonly bodyOffset: number;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;
const UNOPENED = /^(?:[a-z_]+:.*\n|[ \t]+.*\n)+---[ \t]*(?:\n|$)/;

export function readFrontMatter<T>(
  file: SourceFile,
  schema: ZodType<T>,
  places: Places,
  report: Report,
): FrontMatter<T> {
  const match = FENCE.exec(file.text);
  if (!match) {
    const hint = 'Start the file with a line ---, the fields, and another line ---';
    report.error(places.at(0), 'missing-front-matter', 'the file has no front matter', hint);
    // Where only the first line --- is missing, the fields are no text of the body.
    return { values: undefined, bodyOffset: UNOPENED.exec(file.text)?.[0].length ?? 0 };
  }
  const start = file.text.indexOf('\n') + 1;
  return { values: readYaml(match[1] ?? '', start, schema, places, report), bodyOffset: match[0].length };
}
