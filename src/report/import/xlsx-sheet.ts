import { SheetBuilder, WIDEST, type Sheet } from './sheet.js';
import { walkXml } from './walk-xml.js';

export const XLSX_PARTS = /^xl\/(sharedStrings\.xml|workbook\.xml|worksheets\/sheet\d+\.xml)$/;

/** The first sheet of an Office Open XML workbook (ECMA-376 part 1, 18.3). Undefined where it is damaged. */
export function xlsxSheet(parts: Readonly<Record<string, Uint8Array>>): Sheet | undefined {
  const [first] = Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  const bytes = first === undefined ? undefined : parts[first];
  const shared = sharedStrings(parts['xl/sharedStrings.xml']);
  return bytes && shared && sheetOf(bytes, shared);
}

/** 18.4.8: an item's text may stand in several runs; phonetic runs (rPh) are no part of it. */
function sharedStrings(bytes: Uint8Array | undefined): string[] | undefined {
  const strings: string[] = [];
  let inText = false;
  let phonetic = false;
  const sound =
    bytes === undefined ||
    walkXml(bytes, {
      open: (name) => {
        if (name === 'si') strings.push('');
        if (name === 'rPh') phonetic = true;
        inText = name === 't' && !phonetic;
      },
      text: (text) => {
        if (inText) strings.push((strings.pop() ?? '') + text);
      },
      close: (name) => {
        if (name === 'rPh') phonetic = false;
        inText = false;
      },
    });
  return sound ? strings : undefined;
}

function sheetOf(bytes: Uint8Array, shared: readonly string[]): Sheet | undefined {
  const builder = new SheetBuilder();
  let line = 0;
  let column = 0;
  let cells: string[] = [];
  let kind = '';
  let value = '';
  let inValue = false;
  const sound = walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') [line, column, cells] = [Number(attributes['r'] ?? line + 1), 0, []];
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        [kind, value] = [attributes['t'] ?? 'n', ''];
      }
      if (name === 'f') builder.formula(line, column);
      inValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      inValue = false;
      if (name === 'c' && column <= WIDEST) cells[column - 1] = kind === 's' ? (shared[Number(value)] ?? '') : value;
      if (name === 'row') builder.add(line, cells);
    },
  });
  return sound ? builder.sheet : undefined;
}

/** `AB12` → 28 */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; /[A-Z]/.test(place.charAt(at)); at += 1) column = column * 26 + place.charCodeAt(at) - 64;
  return column;
}
