import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type { Worksheet, WorksheetPart } from '../course/index.js';
import { documentStyles } from './word-styles.js';

export interface WordOptions {
  /** `Date: 4 May 2026`, or `Date:` and room to write. */
  readonly dateLine: string;
  /** BCP 47. */
  readonly language: string;
}

/** Twips: A4, with 2 cm around. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const MEASURE = A4.width - 2 * MARGIN;
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '867583', space: 4 };
/** Twips: as high as an empty row of a printed sheet. */
const ROOM = 794;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN, between: THIN };

/** An editable document with real headings and tables; an unanswered question is a box of ruled lines to type in. */
export async function renderWordDocument(sheet: Worksheet, options: WordOptions): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: sheet.title,
    creator: sheet.kicker,
    lastModifiedBy: sheet.kicker,
    description: sheet.notice,
    styles: documentStyles(options.language),
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: footer(sheet.notice) },
        children: [...head(sheet, options.dateLine), ...sheet.parts.flatMap(partOf)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function head({ kicker, title, intro }: Worksheet, dateLine: string): Paragraph[] {
  return [
    new Paragraph({ style: 'Kicker', text: kicker }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    new Paragraph({ text: intro }),
    new Paragraph({ text: dateLine }),
  ];
}

/** On every page: what the sheet is not, and which page it is. */
function footer(notice: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.LEFT,
        children: [new TextRun(`${notice} · `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function partOf(part: WorksheetPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.text })];
    case 'field':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_3, text: part.label }),
        ...(part.hint ? [new Paragraph({ style: 'Small', keepNext: true, text: part.hint })] : []),
        ...(part.text.trim() ? paragraphs(part.text) : ruledLines(part.lines)),
      ];
    case 'table':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.caption }), tableOf(part)];
  }
}

function paragraphs(text: string): Paragraph[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => new Paragraph({ text: line }));
}

function ruledLines(lines: number): Paragraph[] {
  return Array.from(
    { length: lines },
    () => new Paragraph({ border: BOX, spacing: { after: 0, line: 400 }, indent: { left: 80, right: 80 } }),
  );
}

function tableOf({ columns, shares, rows, blankRows }: Extract<WorksheetPart, { kind: 'table' }>): Table {
  const widths = columns.map((_, at) => Math.floor((MEASURE * (shares?.[at] ?? 100 / columns.length)) / 100));
  const cell = (text: string, width: number, isHead: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: isHead ? [new Paragraph({ style: 'TableHead', text })] : paragraphs(text),
    });
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      // Room for a pen, where the sheet is printed.
      ...(columns.some((_, at) => !cells[at]?.trim()) && { height: { value: ROOM, rule: HeightRule.ATLEAST } }),
      children: widths.map((width, at) => cell(cells[at] ?? '', width, isHead)),
    });
  const blanks = Array.from({ length: blankRows }, () => row([]));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((cells) => row(cells)), ...blanks],
  });
}
