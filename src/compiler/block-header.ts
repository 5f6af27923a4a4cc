import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Positions } from './source-file.js';
import { setQuotes } from './typography.js';

export interface HeaderWord {
  readonly text: string;
  /** In the file. */
  readonly offset: number;
}

/** The opening line of a block: words that stand alone, and `key=value` pairs. */
export interface BlockHeader {
  readonly words: readonly HeaderWord[];
  /** By key; offsets are those of the values. */
  readonly values: Readonly<Record<string, HeaderWord>>;
}

export interface HeaderRule {
  readonly words?: boolean;
  readonly keys: readonly string[];
  readonly required?: readonly string[];
}

const PART = /(?:([a-z][a-z_-]*)=)?(?:"([^"]*)"(?=\s|$)|(\S+))/g;

export function readBlockHeader(
  name: string,
  header: string,
  offset: number,
  rule: HeaderRule,
  positions: Positions,
  report: Report,
): BlockHeader {
  const complain = (at: number, message: string, hint: string): void =>
    report.error(positions.at(at), 'block-attribute', message, hint);
  const words: HeaderWord[] = [];
  const values: Record<string, HeaderWord> = {};
  for (const match of header.matchAll(PART)) {
    const [whole, key, quoted, bare] = match;
    const at = offset + match.index;
    const text = quoted ?? bare ?? '';
    const word = { text, offset: at + whole.length - text.length - (quoted === undefined ? 0 : 1) };
    if (bare !== undefined && /["“”]/.test(bare)) {
      complain(word.offset, `the quotes do not match: ${bare}`, 'Put one straight " before the words and one after');
      if (key !== undefined && rule.keys.includes(key)) values[key] = word;
      break;
    }
    if (key === undefined) {
      words.push(word);
      if (!rule.words) complain(at, `":::${name}" takes no "${text}"`, attributeHint(name, rule));
    } else if (!rule.keys.includes(key)) {
      complain(at, `":::${name}" has no "${key}"`, suggest(key, rule.keys));
    } else if (Object.hasOwn(values, key)) {
      complain(at, `${key} stands twice`, 'Take one of the two out');
    } else {
      values[key] = { ...word, text: quoted === undefined ? text : setQuotes(quoted) };
    }
  }
  for (const key of rule.required ?? []) {
    if (!values[key]?.text.trim()) complain(offset, `":::${name}" needs ${key}=…`, attributeHint(name, rule));
  }
  return { words, values };
}

function attributeHint(name: string, rule: HeaderRule): string {
  const parts = [...(rule.words ? ['the ids'] : []), ...rule.keys.map((key) => `${key}=…`)].join(' ');
  return parts ? `Write :::${name} ${parts}; values with spaces stand in double quotes` : `Write :::${name} alone`;
}
