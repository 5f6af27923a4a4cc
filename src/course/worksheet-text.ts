import type { Worksheet, WorksheetPart } from './worksheet.js';

/** The worksheet as words alone, for an email or a document of one's own. `empty` stands where nothing is written. */
export function worksheetText(sheet: Worksheet, empty: string): string {
  const parts = sheet.parts.map((part) => partText(part, empty));
  return `${[sheet.title, sheet.intro, ...parts, sheet.notice].filter((part) => part !== '').join('\n\n')}\n`;
}

function partText(part: WorksheetPart, empty: string): string {
  switch (part.kind) {
    case 'heading':
      return part.text.toUpperCase();
    case 'field':
      return `${part.label}\n${part.text.trim() || empty}`;
    case 'table':
      return [part.caption, ...rowsText(part.columns, part.rows, empty)].join('\n');
  }
}

function rowsText(columns: readonly string[], rows: readonly (readonly string[])[], empty: string): string[] {
  if (rows.length === 0) return [empty];
  return rows.map((row, index) => {
    const cells = columns.map((column, at) => `${column}: ${(row[at] ?? '').trim() || empty}`);
    return `${index + 1}. ${cells.join(' · ')}`;
  });
}
