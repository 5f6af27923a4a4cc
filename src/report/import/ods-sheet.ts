import { SheetBuilder, WIDEST, type Sheet } from './sheet.js';
import { walkXml } from './walk-xml.js';

export const ODS_PARTS = /^content\.xml$/;

/** The first table of an OpenDocument spreadsheet (ODF 1.2 part 1, 9.1). Undefined where it is damaged. */
export function odsSheet(parts: Readonly<Record<string, Uint8Array>>): Sheet | undefined {
  const bytes = parts['content.xml'];
  const reader = new OdsReader();
  return bytes && walkXml(bytes, reader) ? reader.builder.sheet : undefined;
}

class OdsReader {
  readonly builder = new SheetBuilder();
  #tables = 0;
  #line = 1;
  #cells: string[] = [];
  #rowTimes = 1;
  #cellTimes = 1;
  /** What the cell says by itself: a number or a date in a form that does not depend on how it is shown. */
  #stated: string | undefined;
  #paragraphs: string[] = [];
  #inParagraph = 0;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'table:table') this.#tables += 1;
    if (this.#tables > 1) return;
    if (name === 'table:table-row')
      [this.#cells, this.#rowTimes] = [[], times(attributes['table:number-rows-repeated'])];
    if (isCell(name)) {
      this.#cellTimes = times(attributes['table:number-columns-repeated']);
      this.#stated = attributes['office:date-value'] ?? attributes['office:value'];
      this.#paragraphs = [];
      if (attributes['table:formula'] !== undefined) this.builder.formula(this.#line, this.#cells.length + 1);
    }
    if (name === 'text:p') {
      this.#inParagraph += 1;
      this.#paragraphs.push('');
    }
    if (name === 'text:s') this.text(' '.repeat(times(attributes['text:c'])));
  };

  readonly text = (text: string): void => {
    if (this.#inParagraph > 0) this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text);
  };

  readonly close = (name: string): void => {
    if (this.#tables > 1) return;
    if (name === 'text:p') this.#inParagraph -= 1;
    if (isCell(name)) {
      const value = this.#stated ?? this.#paragraphs.join('\n');
      for (let time = 0; time < this.#cellTimes && this.#cells.length < WIDEST; time += 1) this.#cells.push(value);
    }
    if (name !== 'table:table-row') return;
    // The rows below the table are one empty row, a million times over.
    const filled = this.#cells.some((cell) => cell !== '');
    for (let time = 0; filled && time < this.#rowTimes; time += 1) this.builder.add(this.#line + time, this.#cells);
    this.#line += this.#rowTimes;
  };
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

function times(count: string | undefined): number {
  return Math.max(1, Number(count ?? 1) || 1);
}
