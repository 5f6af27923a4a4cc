import { Scorm12API, Scorm2004API } from 'scorm-again';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, type Session } from '../../src/tracking/index.js';
import { FakePage } from '../tracking/fake-environment.js';
import { choice, trackedState } from '../tracking/samples.js';
import { StrictApi2004 } from '../tracking/strict-api-2004.js';

/** The run-time that the local LMS is built on, met here through its API alone, as by a package. */
interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

function watched<Api extends object>(api: Api, calls: Call[]): Api {
  return new Proxy(api, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, args);
        calls.push({ name: String(key), args, answer });
        return answer;
      };
    },
  });
}

async function play(window: object, edition: string): Promise<{ session: Session; page: FakePage }> {
  const page = new FakePage(window);
  const session = await openSession({ edition, courseId: 'prt', environment: page.environment });
  session.record(choice());
  session.record(
    choice({
      id: 'CS1_start',
      type: 'matching',
      learnerResponse: [
        ['a', '2'],
        ['b', '5'],
      ],
      correctResponse: [
        ['a', '1'],
        ['b', '5'],
      ],
      result: 2 / 3,
    }),
  );
  session.update(
    trackedState({
      suspendData: 'x'.repeat(4_000),
      completion: 'completed',
      success: 'passed',
      score: 12 / 15,
      progress: 1,
      objectives: [
        { id: 'LO1', completion: 'completed', success: 'unknown', score: undefined },
        { id: 'CS1', completion: 'completed', success: 'unknown', score: 0.75 },
      ],
    }),
  );
  session.flush();
  page.clock.pass(10_000);
  session.record(choice({ learnerResponse: ['c'], result: 'correct' }));
  session.flush();
  page.clock.pass(65_250);
  return { session, page };
}

function refused(calls: readonly Call[], ...names: string[]): readonly Call[] {
  return calls.filter(({ name, answer }) => names.includes(name) && String(answer) !== 'true');
}

beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
});

describe('scorm-again, SCORM 1.2', () => {
  it('takes everything, and holds it', async () => {
    const api = new Scorm12API();
    const calls: Call[] = [];
    const { session } = await play({ API: watched(api, calls) }, 'scorm12');
    expect(session).toMatchObject({ tracked: true, keeper: 'lms' });
    const read = (element: string): unknown => api.lmsGetValue(element);
    expect(read('cmi.core.lesson_status')).toBe('passed');
    expect(read('cmi.core.score.raw')).toBe('80');
    expect(read('cmi.suspend_data')).toHaveLength(4_000);
    expect(read('cmi.core.lesson_location')).toBe('MOD0_welcome');
    expect(Number(read('cmi.interactions._count'))).toBe(2);
    expect(read('cmi.objectives.1.id')).toBe('CS1');
    expect(read('cmi.objectives.1.score.raw')).toBe('75');
    expect(session.end({ exit: true })).toBe(true);
    expect(refused(calls, 'LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish')).toEqual([]);
    expect(calls.filter(({ name }) => name === 'LMSFinish')).toHaveLength(1);
    const stored = JSON.parse(JSON.stringify(api.cmi)) as Stored12;
    expect(stored.interactions['0']).toMatchObject({ id: 'MOD1_KC1', student_response: 'c', result: 'correct' });
    expect(stored.interactions['1']).toMatchObject({ student_response: 'a.2,b.5', result: '0.6666667' });
    expect(stored.core.session_time).toBe('00:01:15.25');
  });
});

describe('scorm-again, SCORM 2004', () => {
  it('takes everything, and holds it', async () => {
    const api = new Scorm2004API();
    const calls: Call[] = [];
    const { session } = await play({ API_1484_11: watched(api, calls) }, 'scorm2004');
    const read = (element: string): unknown => api.lmsGetValue(element);
    expect(read('cmi.completion_status')).toBe('completed');
    expect(read('cmi.success_status')).toBe('passed');
    expect(read('cmi.score.scaled')).toBe('0.8');
    expect(read('cmi.score.raw')).toBe('80');
    expect(read('cmi.progress_measure')).toBe('1');
    expect(read('cmi.suspend_data')).toHaveLength(4_000);
    expect(Number(read('cmi.interactions._count'))).toBe(2);
    expect(read('cmi.interactions.0.learner_response')).toBe('c');
    expect(read('cmi.interactions.0.description')).toBe('What is missing?');
    expect(read('cmi.interactions.1.learner_response')).toBe('a[.]2[,]b[.]5');
    expect(read('cmi.objectives.1.score.scaled')).toBe('0.75');
    expect(session.end({ exit: true })).toBe(true);
    expect(refused(calls, 'Initialize', 'SetValue', 'Commit', 'Terminate')).toEqual([]);
    expect(calls.filter(({ name }) => name === 'Terminate')).toHaveLength(1);
  });

  it.each([
    ['cmi.score.scaled', '85', '407'],
    ['cmi.progress_measure', '1.01', '407'],
    ['cmi.completion_status', 'passed', '406'],
    ['cmi.session_time', 'PT5.123S', '406'],
    ['cmi.session_time', '00:05:00', '406'],
    ['cmi.learner_name', 'Somebody', '404'],
    ['cmi.nothing', '1', '401'],
  ])('refuses %s = %s with %s, as our strict run-time does', (element, value, code) => {
    const theirs = new Scorm2004API();
    const ours = new StrictApi2004();
    theirs.lmsInitialize();
    ours.Initialize('');
    expect([theirs.lmsSetValue(element, value), theirs.lmsGetLastError()]).toEqual(['false', code]);
    expect([ours.SetValue(element, value), ours.GetLastError()]).toEqual(['false', code]);
  });
});

interface Stored12 {
  readonly core: { readonly session_time: string };
  readonly interactions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
