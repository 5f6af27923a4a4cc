import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { makeFigures, MessageLog, NO_REPORT_COURSE } from '../../src/report/index.js';

const HEADS = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'A course'];
const ROW = ['Sample Learner', 'learner@example.com', '1', '21 November 2026, 7:57 PM', '46347.5', '', 'Passed'];

async function read(name: string, parts: Readonly<Record<string, string>>) {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const engine = await openDuckDb();
  const log = new MessageLog();
  const chunks = async function* () {
    yield await Promise.resolve(bytes);
  };
  const task = { course: NO_REPORT_COURSE, mapping: undefined, log, minGroup: 1, names: true };
  const figures = await makeFigures(engine, { ...task, sources: [{ path: name, chunks }] });
  engine.close();
  return figures;
}

it('reads a workbook: shared and inline strings, runs, numbers, dates as numbers, formulas by their last value', async () => {
  const shared = HEADS.map((head, at) =>
    at === 0 ? '<si><r><t>Na</t></r><r><t>me</t></r></si>' : `<si><t>${head}</t></si>`,
  );
  const heads = HEADS.map((_, at) => `<c r="${'ABCDEFG'.charAt(at)}1" t="s"><v>${at}</v></c>`);
  const cells = ROW.map((text, at) => {
    const place = `${'ABCDEFG'.charAt(at)}2`;
    if (text === '') return '';
    if (at === 0) return `<c r="${place}" t="str"><f>HYPERLINK("x")</f><v>${text}</v></c>`;
    return /^[\d.]+$/.test(text)
      ? `<c r="${place}"><v>${text}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  const figures = await read('basic.xlsx', {
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${shared.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${heads.join('')}</row><row r="2">${cells.join('')}</row></sheetData></worksheet>`,
  });
  expect(figures.learners).toMatchObject([{ name: 'Sample Learner', standing: 'passed', lastSeen: '2026-11-21' }]);
  expect(figures.messages.map(({ code, span }) => [code, span.line, span.column])).toEqual([['formula-cell', 2, 1]]);
});

it('reads an OpenDocument table, its repeated cells and the emptiness below it', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = ROW.map((text) => (text === '' ? '<table:table-cell table:number-columns-repeated="1"/>' : cell(text)));
  const rows = [HEADS.map(cell), row].map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`);
  const below =
    '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const figures = await read('basic.ods', {
    'content.xml': `<doc xmlns:table="t" xmlns:text="x"><table:table>${rows.join('')}${below}</table:table></doc>`,
  });
  expect(figures.learners).toMatchObject([{ name: 'Sample Learner', standing: 'passed', lastSeen: '2026-11-21' }]);
  expect(figures.messages).toEqual([]);
});

it('refuses a course package by name', async () => {
  const { messages } = await read('course.zip', { 'imsmanifest.xml': '<manifest/>' });
  expect(messages.map(({ code }) => code)).toEqual(['not-a-table']);
});
