import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { makeFigures, MessageLog, NO_REPORT_COURSE, parseMapping } from '../../src/report/index.js';

/* Mappings that people begin with: those in docs/report-mappings, and the one that the guide shows. */

const FOLDER = 'docs/report-mappings';
const guide = readFileSync('docs/reporting-guide.md', 'utf8');

async function figuresOf(mappingText: string, csv: string) {
  const read = parseMapping(mappingText);
  if ('problem' in read) throw new Error(read.problem);
  const chunks = async function* () {
    yield await Promise.resolve(new TextEncoder().encode(csv));
  };
  const engine = await openDuckDb();
  const course = { ...NO_REPORT_COURSE, passMark: 80 };
  const task = { course, mapping: read.mapping, log: new MessageLog(), minGroup: 1, names: true };
  const figures = await makeFigures(engine, { ...task, sources: [{ path: 'export.csv', chunks }] });
  engine.close();
  return figures;
}

/** Invented rows under the headings that each of the two ways of naming gives. */
const HEADINGS = {
  'as the API names them, with points':
    'id,learner.id,registrationCompletion,registrationSuccess,score.scaled,totalSecondsTracked,firstAccessDate,lastAccessDate,runtimeInteractions.id,runtimeInteractions.type,runtimeInteractions.learnerResponse,runtimeInteractions.correctResponses,runtimeInteractions.result,runtimeInteractions.latency',
  'in words':
    'Registration ID,Learner ID,Registration Completion,Registration Success,Score Scaled,Total Seconds Tracked,First Access Date,Last Access Date,Interaction ID,Interaction Type,Learner Response,Correct Responses,Result,Latency',
};
const ROWS = [
  'r1,sample-1,COMPLETED,PASSED,93.0,1966.0,2026-11-20T17:50:14.000Z,2026-11-21T07:38:33.000Z,MOD1_KC1,choice,a,a,correct,PT12.5S',
  'r1,sample-1,COMPLETED,PASSED,93.0,1966.0,2026-11-20T17:50:14.000Z,2026-11-21T07:38:33.000Z,MOD1_KC2,choice,b,c,incorrect,PT8S',
  'r2,sample-2,INCOMPLETE,UNKNOWN,,60.0,2026-11-21T09:00:00.000Z,2026-11-21T09:01:00.000Z,MOD1_KC1,choice,b,a,incorrect,PT3S',
];

describe('the mapping for SCORM Cloud', () => {
  it.each(Object.entries(HEADINGS))('reads headings %s', async (_, head) => {
    const figures = await figuresOf(readFileSync(join(FOLDER, 'scorm-cloud.yaml'), 'utf8'), [head, ...ROWS].join('\n'));
    expect(figures.messages.map(({ code }) => code)).toEqual(['unknown-ids']);
    expect(figures.learners).toMatchObject([
      { name: 'sample-1', standing: 'passed', score: 93, seconds: 1966, lastSeen: '2026-11-21' },
      { name: 'sample-2', standing: 'incomplete', seconds: 60, lastSeen: '2026-11-21' },
    ]);
    expect(figures.scores.reached).toBe(1);
    expect(figures.items.map(({ id, people, facility }) => [id, people, facility])).toEqual([
      ['MOD1_KC1', 2, 0.5],
      ['MOD1_KC2', 1, 0],
    ]);
  });
});

it('every mapping that is there to begin with is understood', () => {
  const shown = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text]) => text ?? []);
  const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  expect(shown.length).toBeGreaterThan(0);
  for (const text of [...shown, ...files]) expect(parseMapping(text)).toHaveProperty('mapping');
});
