import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Places } from './source-file.js';
import { setQuotes } from './typography.js';

/** The opening line of a block: words that stand alone, and `key=value` pairs. */
export interface BlockHeader {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Offset of each key's value in the file. */
  readonly offsets: Readonly<Record<string, number>>;
}

export interface HeaderRule {
  readonly words?: boolean;
  readonly keys: readonly string[];
  readonly required?: readonly string[];
}

const PART = /(?:([a-z_]+)=)?(?:"([^"]*)"|(\S+))/g;

export function readBlockHeader(
  name: string,
  header: string,
  offset: number,
  rule: HeaderRule,
  places: Places,
  report: Report,
): BlockHeader {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const offsets: Record<string, number> = {};
  for (const match of header.matchAll(PART)) {
    const [, key, quoted, bare] = match;
    const at = offset + match.index;
    const value = quoted ?? bare ?? '';
    if (key === undefined) {
      words.push(value);
      if (!rule.words)
        report.error(places.at(at), 'block-attribute', `":::${name}" takes no "${value}"`, attributeHint(name, rule));
    } else if (!rule.keys.includes(key)) {
      report.error(places.at(at), 'block-attribute', `":::${name}" has no "${key}"`, suggest(key, rule.keys));
    } else {
      values[key] = quoted === undefined ? value : setQuotes(quoted);
      offsets[key] = at;
    }
  }
  for (const key of rule.required ?? []) {
    if (!(key in values)) {
      report.error(places.at(offset), 'block-attribute', `":::${name}" needs ${key}=…`, attributeHint(name, rule));
    }
  }
  return { words, values, offsets };
}

function attributeHint(name: string, rule: HeaderRule): string {
  const keys = rule.keys.map((key) => `${key}=…`).join(' ');
  return keys ? `Write :::${name} ${keys}; values with spaces stand in double quotes` : `Write :::${name} alone`;
}
