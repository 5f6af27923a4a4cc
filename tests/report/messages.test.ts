import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { formatDiagnostic } from '../../src/course/index.js';
import {
  makeFigures,
  MESSAGE_CODES,
  MessageLog,
  NO_REPORT_COURSE,
  parseMapping,
  type Mapping,
  type ReportFigures,
} from '../../src/report/index.js';

const FIXTURES = 'tests/fixtures/report';
const cases = readdirSync(FIXTURES).sort();

/** A folder holds what an officer gives, perhaps with a mapping.yaml; beside it, in expected.txt, what the report says. */
async function told(folder: string): Promise<string> {
  const names = readdirSync(folder).filter((name) => name !== 'expected.txt' && name !== 'mapping.yaml');
  const log = new MessageLog();
  const mapping = mappingIn(folder, log);
  const sources = names.map((path) => ({ path, chunks: () => createReadStream(join(folder, path)) }));
  const engine = await openDuckDb();
  const task = { sources, course: NO_REPORT_COURSE, mapping, log, minGroup: 1, names: true };
  const figures = await makeFigures(engine, task);
  engine.close();
  return [...figures.messages.map(formatDiagnostic), '', ...counted(figures), ''].join('\n');
}

function mappingIn(folder: string, log: MessageLog): Mapping | undefined {
  const path = join(folder, 'mapping.yaml');
  if (!existsSync(path)) return undefined;
  const read = parseMapping(readFileSync(path, 'utf8'));
  if ('mapping' in read) return read.mapping;
  log.add('mapping.yaml', 'bad-mapping', { line: 1, column: 1 }, read.problem);
  return undefined;
}

function counted({ files, learners }: ReportFigures): string[] {
  return [
    ...files.map(({ path, form, attempts, answers }) => `${path}: ${form}, ${attempts} attempts, ${answers} answers`),
    ...learners.map(({ name, standing, score, seconds, lastSeen }) =>
      [name, standing, score ?? '-', seconds ?? '-', lastSeen || '-'].join(' | '),
    ),
  ];
}

describe('what the report says of files that are amiss', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const text = await told(folder);
    await expect(text).toMatchFileSnapshot(join('../..', folder, 'expected.txt'));
    expect(text).toContain(` ${name.split('--')[0] ?? ''}: `);
  });

  it('has a fixture for every code', () => {
    const shown = new Set(cases.map((name) => name.split('--')[0]));
    expect(MESSAGE_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });
});
