import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { EXPORT_MAPPING, generateExport } from '../../scripts/generate-export.js';
import { reportCourseOf } from '../../scripts/report-course.js';
import { hiddenParts } from '../../src/report/figures/hidden-parts.js';
import {
  figureCsvs,
  makeFigures,
  MessageLog,
  NO_REPORT_COURSE,
  parseMapping,
  renderReport,
  type ReportFigures,
} from '../../src/report/index.js';

const HEAD = 'Name,Email address,Department,Attempt,Started on,Last accessed on,Score,A course';

/** `scored`: so many of each team have a score. */
async function figuresOf(teams: Readonly<Record<string, number>>, minGroup: number, scored = 0) {
  const rows = Object.entries(teams).flatMap(([team, size]) =>
    Array.from({ length: size }, (_, n) =>
      [`=Sample,${team}${n}@example.com,${team},1,2026-11-21,2026-11-21`, n < scored ? 80 : '', 'Passed'].join(),
    ),
  );
  const bytes = new TextEncoder().encode([HEAD, ...rows].join('\n'));
  const chunks = async function* () {
    yield await Promise.resolve(bytes);
  };
  const engine = await openDuckDb();
  const task = { course: NO_REPORT_COURSE, mapping: undefined, log: new MessageLog(), minGroup, names: true };
  const figures = await makeFigures(engine, { ...task, sources: [{ path: 'basic.csv', chunks }] });
  engine.close();
  return figures;
}

it('puts small groups together, and takes one more in where they would still be too few', async () => {
  const groups = async (teams: Readonly<Record<string, number>>) =>
    (await figuresOf(teams, 5)).groups.map(({ name, people }) => [name, people]);
  expect(await groups({ North: 9, South: 6, East: 3, West: 2 })).toEqual([
    ['North', 9],
    ['South', 6],
    ['', 5],
  ]);
  expect(await groups({ North: 9, South: 6, East: 3 })).toEqual([
    ['North', 9],
    ['', 9],
  ]);
});

it('shows a middle score where enough of the group have one', async () => {
  const scores = async (scored: number) => (await figuresOf({ North: 9 }, 5, scored)).groups.map(({ score }) => score);
  expect(await scores(4)).toEqual([undefined]);
  expect(await scores(5)).toEqual([80]);
});

it('makes harmless in its files what a spreadsheet would run', async () => {
  const { 'learners.csv': learners = '' } = figureCsvs(await figuresOf({ North: 1 }, 1));
  expect(learners).toContain("'=Sample");
});

describe('the parts of a whole that are not shown', () => {
  it.each([
    ['none, where all are large enough or empty', [5, 0, 9], []],
    ['the small ones, where they are enough together', [3, 2, 9], [0, 1]],
    ['one more, where a single small one could be worked out', [3, 0, 6, 9], [0, 2]],
    ['all, where nothing else could hide a small one', [4, 7], [0, 1]],
    ['one alone, where there is no other', [3], [0]],
  ])('are %s', (_, counts, hidden) => {
    expect([...hiddenParts(counts, 5)].sort()).toEqual(hidden);
  });
});

describe('a report of sixty learners', () => {
  const MIN_GROUP = 5;
  const course = reportCourseOf(compileOrStop('.').course);
  let folder: string;
  const made = async (learners: number): Promise<ReportFigures> => {
    const path = join(folder, `${learners}.csv`);
    generateExport(path, course, learners);
    const read = parseMapping(EXPORT_MAPPING);
    const engine = await openDuckDb();
    const sources = [{ path: 'export.csv', chunks: () => createReadStream(path) }];
    const mapping = 'mapping' in read ? read.mapping : undefined;
    const task = { sources, course, mapping, log: new MessageLog(), minGroup: MIN_GROUP, names: false };
    const figures = await makeFigures(engine, task);
    engine.close();
    return figures;
  };
  let figures: ReportFigures;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'few-people-'));
    figures = await made(60);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const wholes = (): readonly (readonly [string, number, readonly (number | undefined)[]])[] => [
    ['scores', figures.scores.known, figures.scores.bands.map(({ count }) => count)],
    ['time', figures.time.known, figures.time.bands.map(({ count }) => count)],
    ...figures.stories.flatMap(({ id, few, started, ended, endings, left, routes }) =>
      few
        ? []
        : ([
            [`${id}, endings`, ended, endings.map(({ count }) => count)],
            [`${id}, stopped`, started - ended, left.map(({ count }) => count)],
            [`${id}, routes`, ended, routes.map(({ count }) => count)],
          ] as const),
    ),
  ];

  it('shows no part that few people are in, nor lets it be worked out from the others', () => {
    expect(wholes().some(([, , counts]) => counts.includes(undefined))).toBe(true);
    for (const [name, whole, counts] of wholes()) {
      const shown = counts.filter((count) => count !== undefined);
      expect(
        shown.filter((count) => count > 0 && count < MIN_GROUP),
        name,
      ).toEqual([]);
      const held = whole - shown.reduce((sum, count) => sum + count, 0);
      // Where nothing at all is shown, its sum is not told in the parts' place either.
      if (shown.some((count) => count > 0)) expect([name, held === 0 || held >= MIN_GROUP]).toEqual([name, true]);
    }
  });

  it('has no count of few people in the files that list parts, and no part that the page leaves out', () => {
    const files = figureCsvs(figures);
    for (const name of ['groups', 'scores', 'time', 'endings', 'stopped', 'routes', 'stuck'] as const) {
      const [head = '', ...rows] = (files[`${name}.csv`] ?? '').trim().split('\r\n');
      const at = head.replace('\ufeff', '').split(',').indexOf('Learners');
      const counts = rows.map((row) => (row.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [])[at]?.replace(',', ''));
      expect(
        counts.filter((count) => Number(count) > 0 && Number(count) < MIN_GROUP),
        name,
      ).toEqual([]);
    }
    const page = renderReport(figures, course, { style: '', styleHash: '' });
    expect(page).toContain('not shown');
  });

  it('shows nothing at all of four learners, on the page or in a file', async () => {
    figures = await made(4);
    const page = renderReport(figures, course, { style: '', styleHash: '' });
    expect(page).toContain('fewer than 5 learners');
    expect(page.match(/<h2/g)).toHaveLength(1);
    const { 'messages.csv': messages, ...files } = figureCsvs(figures);
    expect(messages).toBeDefined();
    for (const [name, text] of Object.entries(files))
      expect([name, text.trim().split('\r\n').length]).toEqual([name, 1]);
  });
});
