import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import type { SourceSpan } from '../course/index.js';
import type { Report } from './report.js';
import type { Places } from './source-file.js';
import { fieldMessage, fieldName, missingHint, yamlMessage } from './yaml-messages.js';

/** A YAML text inside a file, read and checked: values, and where each of them stands. */
export interface YamlValues<T> {
  readonly value: T;
  readonly spanOf: (...path: (string | number)[]) => SourceSpan;
}

/** Reads a YAML text that begins at `offset` of its file. Mistakes go to the report; the value is then absent. */
export function readYaml<T>(
  text: string,
  offset: number,
  schema: ZodType<T>,
  places: Places,
  report: Report,
): YamlValues<T> | undefined {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const error of document.errors) {
    // An error at the end of the text may name the place after it.
    const at = offset + Math.min(error.pos[0], text.trimEnd().length);
    report.error(places.at(at), 'yaml', yamlMessage(error), 'Check quotes, colons and indents there');
  }
  if (document.errors.length > 0) return undefined;
  const values = toValues(document);
  if (values === undefined) {
    const hint = 'Write the value out at each place instead of using & and *';
    report.error(places.at(offset), 'yaml', 'an alias leads nowhere, or too many lead to one another', hint);
    return undefined;
  }
  const spanOf = (...path: (string | number)[]): SourceSpan => places.at(offset + nodeOffset(document, path));
  const result = schema.safeParse(values);
  if (result.success) return { value: result.data, spanOf };
  reportIssues(result.error, document, offset, places, report);
  return undefined;
}

/** Undefined when aliases cannot be followed: the library throws then. */
function toValues(document: Document): unknown {
  try {
    return (document.toJS() as unknown) ?? {};
  } catch {
    return undefined;
  }
}

function nodeOffset(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: readonly (string | number)[], key: string): number {
  const map: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (!isMap(map)) return nodeOffset(document, path);
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : nodeOffset(document, path);
}

function reportIssues(error: ZodError, document: Document, offset: number, places: Places, report: Report): void {
  for (const issue of error.issues) {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const hint = 'Take it out, or look up its name in docs/authoring.md';
      for (const key of issue.keys) {
        const span = places.at(offset + keyOffset(document, path, key));
        report.error(span, 'unknown-field', `"${key}" is not a field here`, hint);
      }
      continue;
    }
    const parent = path.slice(0, -1);
    const isKey = issue.code === 'invalid_key';
    const at = isKey ? keyOffset(document, parent, String(path.at(-1))) : nodeOffset(document, path);
    const span = places.at(offset + at);
    const name = fieldName(path);
    if (path.length > 0 && !document.hasIn(path)) {
      report.error(span, 'missing-field', `"${name}" is missing`, missingHint(path, issue));
    } else {
      const hint = 'See docs/authoring.md for what it may hold';
      report.error(span, 'field-value', `"${name}" does not fit: ${fieldMessage(issue)}`, hint);
    }
  }
}
