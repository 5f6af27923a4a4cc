import { describe, expect, it } from 'vitest';
import { MANIFEST, TestAttempt } from './session.js';

/** A session as the course plays it: [call, element or argument, value, expected result, expected error code]. */
type Step = readonly [call: string, args: readonly string[], result: string, code?: string];

function play(call: ReturnType<TestAttempt['launch']>, getLastError: string, steps: readonly Step[]): void {
  for (const [name, args, result, code = '0'] of steps) {
    const got = [call(name, ...args), call(getLastError)];
    expect([name, ...args, ...got]).toEqual([name, ...args, result, code]);
  }
}

describe('a SCORM 1.2 attempt over three sessions', () => {
  const set = (element: string, value: string): Step => ['LMSSetValue', [`cmi.${element}`, value], 'true'];
  const get = (element: string, value: string): Step => ['LMSGetValue', [`cmi.${element}`], value];
  const interaction = (n: number, id: string): Step[] => [
    set(`interactions.${n}.id`, id),
    set(`interactions.${n}.type`, 'choice'),
    set(`interactions.${n}.time`, '10:11:12'),
    set(`interactions.${n}.objectives.0.id`, 'LO1'),
    set(`interactions.${n}.student_response`, 'a'),
    set(`interactions.${n}.correct_responses.0.pattern`, 'b'),
    set(`interactions.${n}.result`, '0.67'),
    set(`interactions.${n}.latency`, '0000:00:05.50'),
  ];

  it('adds up time, resumes, and keeps interactions and objectives', () => {
    const attempt = new TestAttempt('scorm12');
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      get('core.entry', 'ab-initio'),
      get('core.lesson_status', 'not attempted'),
      get('core.student_name', 'Sample Learner'),
      get('core.student_id', '7'),
      get('core.credit', 'credit'),
      get('core.lesson_mode', 'normal'),
      get('launch_data', 'from the manifest'),
      set('core.exit', 'suspend'),
      set('core.lesson_status', 'incomplete'),
      set('suspend_data', 'v1;"quoted" & <marked>\n'),
      set('core.lesson_location', 'MOD1_start'),
      ...Array.from({ length: 12 }, (_, n) => interaction(n, `MOD1_KC${n}`)).flat(),
      ...Array.from({ length: 12 }, (_, n) => [
        set(`objectives.${n}.id`, `MOD${n}`),
        set(`objectives.${n}.status`, 'completed'),
        set(`objectives.${n}.score.raw`, '50'),
      ]).flat(),
      set('core.session_time', '0000:01:30.00'),
      ['LMSCommit', [''], 'true'],
      ['LMSFinish', [''], 'true'],
    ]);
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      get('core.entry', 'resume'),
      get('core.lesson_status', 'incomplete'),
      get('suspend_data', 'v1;"quoted" & <marked>\n'),
      get('core.lesson_location', 'MOD1_start'),
      get('core.total_time', '00:01:30'),
      get('interactions._count', '12'),
      get('interactions.0.objectives._count', '1'),
      get('objectives._count', '12'),
      get('objectives.11.id', 'MOD11'),
      get('objectives.11.status', 'completed'),
      get('objectives.11.score.raw', '50'),
      set('core.exit', 'suspend'),
      ...interaction(12, 'CS1_kitchen_table'),
      set('core.session_time', '0000:00:30.00'),
      // No Finish: this session ends with a power cut after its last commit.
      ['LMSCommit', [''], 'true'],
    ]);
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      get('core.entry', 'resume'),
      get('core.total_time', '00:02:00'),
      get('interactions._count', '13'),
      ['LMSCommit', [''], 'true'],
    ]);
    // The time of an earlier session is not counted again, nor its exit taken for this one's.
    expect(attempt.cmi).toMatchObject({ 'cmi.core.total_time': '00:02:00' });
    expect(attempt.cmi).not.toHaveProperty(['cmi.core.exit']);
    expect(attempt.cmi['cmi.interactions.11.id']).toBe('MOD1_KC11');
    expect(attempt.cmi['cmi.interactions.12.student_response']).toBe('a');
    expect(attempt.lost).toEqual([]);
  });

  it('reads neither as first nor as resumed after an exit that is not suspend', () => {
    const attempt = new TestAttempt('scorm12');
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      set('suspend_data', 'kept all the same'),
      ['LMSFinish', [''], 'true'],
    ]);
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      get('core.entry', ''),
      get('suspend_data', 'kept all the same'),
    ]);
  });

  it('obeys a mastery score from the manifest', () => {
    const attempt = new TestAttempt('scorm12', { ...MANIFEST, passMark: '80' });
    play(attempt.launch(), 'LMSGetLastError', [
      ['LMSInitialize', [''], 'true'],
      get('student_data.mastery_score', '80'),
      set('core.lesson_status', 'incomplete'),
      set('core.score.raw', '85'),
      ['LMSFinish', [''], 'true'],
    ]);
    expect(attempt.cmi['cmi.core.lesson_status']).toBe('passed');
  });
});

describe('a SCORM 2004 attempt over three sessions', () => {
  const set = (element: string, value: string): Step => ['SetValue', [`cmi.${element}`, value], 'true'];
  const get = (element: string, value: string, code = '0'): Step => ['GetValue', [`cmi.${element}`], value, code];
  const interaction = (n: number, id: string): Step[] => [
    set(`interactions.${n}.id`, id),
    set(`interactions.${n}.type`, n % 2 ? 'matching' : 'choice'),
    set(`interactions.${n}.timestamp`, '2026-11-21T10:11:12'),
    set(`interactions.${n}.objectives.0.id`, 'LO1'),
    set(`interactions.${n}.objectives.1.id`, 'LO2'),
    set(`interactions.${n}.learner_response`, n % 2 ? 's1[.]P3[,]s2[.]P4' : 'a'),
    set(`interactions.${n}.correct_responses.0.pattern`, n % 2 ? 's1[.]P3[,]s2[.]P5' : 'b'),
    set(`interactions.${n}.result`, n % 2 ? '0.67' : 'incorrect'),
    set(`interactions.${n}.latency`, 'PT5.5S'),
    set(`interactions.${n}.description`, 'What does Winston <want>?'),
  ];

  it('adds up time, resumes, and keeps interactions and objectives', () => {
    const attempt = new TestAttempt('scorm2004');
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      get('entry', 'ab-initio'),
      get('completion_status', 'unknown'),
      get('learner_name', 'Sample Learner'),
      get('learner_id', '7'),
      get('credit', 'credit'),
      get('mode', 'normal'),
      get('launch_data', 'from the manifest'),
      get('suspend_data', '', '403'),
      set('exit', 'suspend'),
      set('completion_status', 'incomplete'),
      set('progress_measure', '0.25'),
      set('suspend_data', 'v1;"quoted" & <marked>\n'),
      set('location', 'MOD1_start'),
      ...Array.from({ length: 12 }, (_, n) => interaction(n, `MOD1_KC${n}`)).flat(),
      ...Array.from({ length: 12 }, (_, n) => [
        set(`objectives.${n}.id`, `MOD${n}`),
        set(`objectives.${n}.completion_status`, 'completed'),
        set(`objectives.${n}.success_status`, 'passed'),
        set(`objectives.${n}.score.scaled`, '0.5'),
      ]).flat(),
      set('session_time', 'PT1M30S'),
      ['Commit', [''], 'true'],
      ['SetValue', ['adl.nav.request', 'suspendAll'], 'true'],
      ['Terminate', [''], 'true'],
    ]);
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      get('entry', 'resume'),
      get('completion_status', 'incomplete'),
      get('progress_measure', '0.25'),
      get('suspend_data', 'v1;"quoted" & <marked>\n'),
      get('location', 'MOD1_start'),
      get('total_time', 'PT1M30S'),
      get('interactions._count', '12'),
      get('interactions.11.id', 'MOD1_KC11'),
      get('interactions.11.type', 'matching'),
      get('interactions.11.timestamp', '2026-11-21T10:11:12'),
      get('interactions.11.objectives._count', '2'),
      get('interactions.11.objectives.1.id', 'LO2'),
      get('interactions.11.learner_response', 's1[.]P3[,]s2[.]P4'),
      get('interactions.11.correct_responses._count', '1'),
      get('interactions.11.correct_responses.0.pattern', 's1[.]P3[,]s2[.]P5'),
      get('interactions.11.result', '0.67'),
      get('interactions.11.latency', 'PT5.5S'),
      get('interactions.11.description', 'What does Winston <want>?'),
      get('objectives._count', '12'),
      get('objectives.11.id', 'MOD11'),
      get('objectives.11.success_status', 'passed'),
      get('objectives.11.score.scaled', '0.5'),
      // An id, once given, stays (RTE 4.2.17.1); its other fields may change after a resume.
      ['SetValue', ['cmi.objectives.11.id', 'OTHER'], 'false', '351'],
      set('objectives.11.score.scaled', '0.75'),
      set('interactions.11.learner_response', 's1[.]P3'),
      set('exit', 'suspend'),
      ...interaction(12, 'CS1_kitchen_table'),
      set('session_time', 'PT30S'),
      // No Terminate: this session ends with a power cut after its last commit.
      ['Commit', [''], 'true'],
    ]);
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      get('entry', 'resume'),
      get('total_time', 'PT2M'),
      get('interactions._count', '13'),
      get('interactions.11.learner_response', 's1[.]P3'),
      get('interactions.12.id', 'CS1_kitchen_table'),
      get('objectives.11.score.scaled', '0.75'),
      ['Commit', [''], 'true'],
    ]);
    expect(attempt.cmi).toMatchObject({ 'cmi.total_time': 'PT2M' });
    expect(attempt.cmi).not.toHaveProperty(['cmi.exit']);
    expect(attempt.lost).toEqual([]);
  });

  it('ends the attempt after any exit but suspend', () => {
    const attempt = new TestAttempt('scorm2004');
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      set('exit', 'normal'),
      ['Terminate', [''], 'true'],
    ]);
    expect(() => attempt.launch()).toThrow('ended');
  });

  it('begins with the objectives and the pass mark of the manifest', () => {
    const attempt = new TestAttempt('scorm2004', { ...MANIFEST, passMark: '0.8', objectiveIds: ['PRIMARY'] });
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      get('objectives._count', '1'),
      get('objectives.0.id', 'PRIMARY'),
      get('scaled_passing_score', '0.8'),
      set('objectives.1.id', 'MOD0'),
      set('completion_status', 'completed'),
      set('score.scaled', '0.85'),
      set('exit', 'suspend'),
      ['Terminate', [''], 'true'],
    ]);
    expect(attempt.cmi['cmi.success_status']).toBe('passed');
    play(attempt.launch(), 'GetLastError', [
      ['Initialize', [''], 'true'],
      get('objectives._count', '2'),
      get('objectives.1.id', 'MOD0'),
    ]);
  });
});
