import { describe, expect, it } from 'vitest';
import { attemptRecordOf } from '../../src/report/index.js';

const about = {
  attemptId: 'a1',
  learnerId: 'l1',
  learnerName: 'Sample Learner',
  startedAt: '2026-11-21T10:00:00.000Z',
  lastSeenAt: '2026-11-21T11:00:00.000Z',
};

describe('attemptRecordOf, SCORM 1.2', () => {
  const record = (cmi: Record<string, string>) =>
    attemptRecordOf({ ...about, edition: 'scorm12', cmi: { 'cmi.core.lesson_status': 'incomplete', ...cmi } });

  it.each([
    ['passed', 'completed', 'passed', 1],
    ['completed', 'completed', 'unknown', 1],
    ['failed', 'incomplete', 'failed', undefined],
    ['incomplete', 'incomplete', 'unknown', undefined],
    ['browsed', 'incomplete', 'unknown', undefined],
    ['not attempted', 'not attempted', 'unknown', undefined],
  ])('reads lesson_status %s as %s and %s', (status, completion, success, progress) => {
    expect(record({ 'cmi.core.lesson_status': status })).toMatchObject({ completion, success, progress });
  });

  it('reads time, score, objectives and interactions', () => {
    const read = record({
      'cmi.core.total_time': '0001:02:03.5',
      'cmi.core.score.raw': '45',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '50',
      'cmi.objectives.0.id': 'MOD0',
      'cmi.objectives.0.status': 'completed',
      'cmi.objectives.1.id': 'CS1',
      'cmi.objectives.1.status': 'incomplete',
      'cmi.objectives.1.score.raw': '67',
      'cmi.interactions.0.id': 'MOD1_KC1',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.student_response': 'a',
      'cmi.interactions.0.correct_responses.0.pattern': 'b',
      'cmi.interactions.0.result': 'wrong',
      'cmi.interactions.0.time': '10:11:12',
      'cmi.interactions.0.latency': '0000:00:05.50',
    });
    expect(read).toMatchObject({ seconds: 3723.5, score: 90 });
    expect(read.objectives).toEqual([
      { id: 'MOD0', status: 'completed', score: undefined },
      { id: 'CS1', status: 'incomplete', score: 67 },
    ]);
    expect(read.interactions).toEqual([
      {
        id: 'MOD1_KC1',
        type: 'choice',
        learnerResponse: 'a',
        correctResponse: 'b',
        result: 'wrong',
        at: '10:11:12',
        seconds: 5.5,
      },
    ]);
  });
});

describe('attemptRecordOf, SCORM 2004', () => {
  const record = (cmi: Record<string, string>) => attemptRecordOf({ ...about, edition: 'scorm2004', cmi });

  it('reads both facts, score, progress and time', () => {
    const cmi = {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.07',
      'cmi.progress_measure': '0.25',
      'cmi.total_time': 'P1DT1H2M3.5S',
    };
    const expected = { completion: 'completed', success: 'passed', score: 7, progress: 0.25, seconds: 90_123.5 };
    expect(record(cmi)).toMatchObject(expected);
  });

  it('prefers success to completion for an objective', () => {
    const cmi = {
      'cmi.objectives.0.id': 'LO1',
      'cmi.objectives.0.success_status': 'passed',
      'cmi.objectives.0.completion_status': 'incomplete',
      'cmi.objectives.0.score.scaled': '0.5',
      'cmi.objectives.1.id': 'MOD0',
      'cmi.objectives.1.success_status': 'unknown',
      'cmi.objectives.1.completion_status': 'completed',
    };
    expect(record(cmi).objectives).toEqual([
      { id: 'LO1', status: 'passed', score: 50 },
      { id: 'MOD0', status: 'completed', score: undefined },
    ]);
  });

  it('reads an attempt in which nothing has been saved as not started', () => {
    const expected = {
      completion: 'not attempted',
      success: 'unknown',
      score: undefined,
      seconds: 0,
      interactions: [],
    };
    expect(record({})).toMatchObject(expected);
  });

  it('takes nothing that is not a number for one', () => {
    expect(record({ 'cmi.score.scaled': 'high', 'cmi.progress_measure': '', 'cmi.total_time': 'P' })).toMatchObject({
      score: undefined,
      progress: undefined,
      seconds: 0,
    });
  });
});
