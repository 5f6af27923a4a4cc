import { describe, expect, it } from 'vitest';
import type { AttemptRecord, InteractionRecord } from '../../src/course/index.js';
import { summarise, type ReportKey } from '../../src/report/index.js';

const interaction: InteractionRecord = {
  id: 'MOD1_KC1',
  type: 'choice',
  learnerResponse: 'a',
  correctResponse: 'b',
  result: 'incorrect',
  at: '2026-11-21T10:11:12',
  seconds: 5,
};

const attempt: AttemptRecord = {
  attemptId: 'a1',
  learnerId: 'l1',
  learnerName: 'Sample Learner',
  edition: 'scorm12',
  completion: 'incomplete',
  success: 'unknown',
  score: undefined,
  progress: undefined,
  seconds: 3900,
  startedAt: '2026-11-21T10:00:00.000Z',
  lastSeenAt: '2026-11-21T11:05:00.000Z',
  objectives: [],
  interactions: [],
};

const key: ReportKey = {
  titles: { MOD0: 'Welcome', LO1: 'Explain risk' },
  items: { MOD1_KC1: { question: 'What is missing?', options: { a: 'A phone call', b: 'A conversation' } } },
  parts: ['MOD0', 'MOD1', 'CS1', 'CS2'],
};

const row = (change: Partial<AttemptRecord>) => summarise([{ ...attempt, ...change }], key).attempts[0];
const interactionRow = (change: Partial<InteractionRecord>, withKey: ReportKey | undefined = key) =>
  summarise([{ ...attempt, interactions: [{ ...interaction, ...change }] }], withKey).interactions[0];

describe('summarise', () => {
  it('makes a row in words for each attempt', () => {
    expect(row({ score: 84.6 })).toEqual({
      attemptId: 'a1',
      learner: 'Sample Learner',
      edition: 'SCORM 1.2',
      status: 'In progress',
      score: '85%',
      progress: '0%',
      time: '1 hour 5 minutes',
      lastSeen: '2026-11-21T11:05:00.000Z',
      started: '2026-11-21T10:00:00.000Z',
    });
  });

  it.each([
    ['not attempted', 'unknown', 'Not started'],
    ['incomplete', 'failed', 'Not yet passed'],
    ['completed', 'unknown', 'Completed'],
    ['completed', 'passed', 'Completed and passed'],
    ['completed', 'failed', 'Completed, not yet passed'],
    ['incomplete', 'passed', 'Passed'],
  ] as const)('says %s and %s as "%s"', (completion, success, words) => {
    expect(row({ completion, success })?.status).toBe(words);
  });

  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [59.6, '1 minute'],
    [3599, '1 hour'],
    [7260, '2 hours 1 minute'],
  ])('says %s seconds as "%s"', (seconds, words) => {
    expect(row({ seconds })?.time).toBe(words);
  });

  it('counts progress from the parts where the edition has no element for it', () => {
    const objectives = [
      { id: 'MOD0', status: 'completed', score: undefined },
      { id: 'CS1', status: 'passed', score: 67 },
      { id: 'LO1', status: 'passed', score: undefined },
      { id: 'MOD1', status: 'incomplete', score: undefined },
    ];
    expect(row({ objectives })?.progress).toBe('50%');
    expect(row({ objectives, progress: 0.25 })?.progress).toBe('25%');
    expect(summarise([{ ...attempt, objectives }]).attempts[0]?.progress).toBe('Not recorded');
  });

  it('adds up learners and attempts', () => {
    const done: AttemptRecord = { ...attempt, attemptId: 'a2', completion: 'completed', success: 'passed' };
    const totals = { learners: 1, attempts: 2, completed: 1, passed: 1 };
    expect(summarise([attempt, done]).totals).toEqual(totals);
  });

  it.each([
    ['MOD5_early_signs,MOD5_check', 'Completed, with pages left out after its content note'],
    ['MOD5_early_signs[,]MOD5_check', 'Completed, with pages left out after its content note'],
    ['none', 'Completed'],
    ['', 'Completed'],
  ])('tells a lesson read in full from one with pages left out: %s', (learnerResponse, status) => {
    const objectives = [{ id: 'MOD5', status: 'completed', score: undefined }];
    const interactions = [{ ...interaction, id: 'MOD5', learnerResponse }];
    expect(summarise([{ ...attempt, objectives, interactions }], key).objectives[0]?.status).toBe(status);
  });

  it('names objectives by title, or by code', () => {
    const objectives = [
      { id: 'MOD0', status: 'completed', score: 50 },
      { id: 'constructor', status: 'unknown', score: undefined },
    ];
    const rows = summarise([{ ...attempt, objectives }], key).objectives;
    expect(rows.map(({ objective, status, score }) => [objective, status, score])).toEqual([
      ['Welcome', 'Completed', '50%'],
      ['constructor', 'Not known yet', 'Not recorded'],
    ]);
  });

  it('says an answer in words, and in codes where the key has none', () => {
    expect(interactionRow({})).toMatchObject({
      question: 'What is missing?',
      type: 'Choice',
      response: 'A phone call',
      best: 'A conversation',
      result: 'Another answer',
      time: '5 seconds',
    });
    expect(interactionRow({ learnerResponse: 'z' })).toMatchObject({ response: 'z' });
    expect(interactionRow({ id: 'toString' })).toMatchObject({ question: 'toString', response: 'a' });
  });

  it.each([
    ['a[,]b', 'choice', 'A phone call; A conversation'],
    ['{a,b}', 'choice', 'A phone call; A conversation'],
    ['s1[.]a[,]s2[.]b', 'matching', 's1: A phone call; s2: A conversation'],
    ['s1.a,s2.b', 'matching', 's1: A phone call; s2: A conversation'],
    ['a, b', 'fill-in', 'a, b'],
  ])('reads the response %s (%s)', (learnerResponse, type, words) => {
    expect(interactionRow({ learnerResponse, type })?.response).toBe(words);
  });

  it.each([
    ['1', 'Strong choice'],
    ['0.6666667', 'Sound choice'],
    ['0.67', 'Sound choice'],
    ['0.33', 'Understandable, with a cost'],
    ['0', 'Likely to cause harm'],
    ['correct', 'Best answer'],
    ['incorrect', 'Another answer'],
    ['wrong', 'Another answer'],
    ['neutral', 'Noted'],
    ['7', '7'],
    ['', ''],
  ])('says the result "%s" as "%s"', (result, words) => {
    expect(interactionRow({ result })?.result).toBe(words);
  });
});
