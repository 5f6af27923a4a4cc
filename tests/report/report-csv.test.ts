import { describe, expect, it } from 'vitest';
import { interactionsCsv, learnersCsv, objectivesCsv } from '../../src/report/index.js';

const learner = {
  attemptId: 'a1',
  learner: '=HYPERLINK("http://example.invalid")',
  edition: 'SCORM 1.2',
  status: 'In progress',
  score: '85%',
  progress: '25%',
  time: '5 minutes',
  lastSeen: '2026-11-21T11:05:00.000Z',
  started: '2026-11-21T10:00:00.000Z',
};

describe('CSV', () => {
  it('begins with a byte order mark and ends lines with CRLF', () => {
    const csv = learnersCsv([learner]);
    expect(csv.startsWith('\uFEFFLearner,Edition,Status,Score,Progress,Time spent,Last seen,Started,Attempt\r\n')).toBe(
      true,
    );
    expect(csv.endsWith('a1\r\n')).toBe(true);
    expect(csv.match(/\n/g)).toHaveLength(2);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes the formula %j harmless', (name) => {
    expect(learnersCsv([{ ...learner, learner: name }])).toContain(`'${name}`);
  });

  it('keeps quotes, commas and line ends inside their cell', () => {
    const csv = objectivesCsv([
      {
        attemptId: 'a1',
        learner: 'Ann "A", Smith',
        objectiveId: 'MOD0',
        objective: 'One\ntwo',
        status: 'Passed',
        score: '',
      },
    ]);
    expect(csv).toContain('"Ann ""A"", Smith","One\ntwo",Passed,,MOD0,a1\r\n');
  });

  it('puts words first and codes last', () => {
    const csv = interactionsCsv([
      {
        attemptId: 'a1',
        learner: 'Sample Learner',
        interactionId: 'MOD1_KC1',
        question: 'What is missing?',
        type: 'Choice',
        response: 'A phone call',
        best: 'A conversation',
        result: 'Another answer',
        time: '5 seconds',
        at: '10:11:12',
      },
    ]);
    expect(csv).toContain(
      'Sample Learner,What is missing?,A phone call,A conversation,Another answer,5 seconds,10:11:12,Choice,MOD1_KC1,a1\r\n',
    );
  });
});
