import { expect, it } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { figureCsvs, makeFigures, MessageLog, NO_REPORT_COURSE } from '../../src/report/index.js';

const HEAD = 'Name,Email address,Department,Attempt,Started on,Last accessed on,Score,A course';

async function figuresOf(teams: Readonly<Record<string, number>>, minGroup: number) {
  const rows = Object.entries(teams).flatMap(([team, size]) =>
    Array.from({ length: size }, (_, n) => `=Sample,${team}${n}@example.com,${team},1,2026-11-21,2026-11-21,,Passed`),
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

it('makes harmless in its files what a spreadsheet would run', async () => {
  const { 'learners.csv': learners = '' } = figureCsvs(await figuresOf({ North: 1 }, 1));
  expect(learners).toContain("'=Sample");
});
