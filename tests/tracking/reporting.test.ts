import { describe, expect, it } from 'vitest';
import { REPORTING_MODES, type Reporting, type TrackedState } from '../../src/course/index.js';
import { openSession } from '../../src/tracking/index.js';
import { foldStatus } from '../../src/tracking/lesson-status.js';
import { FakePage } from './fake-environment.js';
import { trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';
import { StrictApi2004 } from './strict-api-2004.js';

const STEPS: Readonly<Record<string, Partial<TrackedState>>> = {
  begun: {},
  'a try, with lessons left': { score: 0.5 },
  'a try, with nothing else left': { score: 0.5, success: 'failed' },
  'passed, with lessons left': { score: 0.9, success: 'passed' },
  done: { score: 0.9, success: 'passed', completion: 'completed' },
};

type StepName = keyof typeof STEPS;

async function open(api: StrictApi12 | StrictApi2004, reporting: Partial<Reporting>) {
  const page = new FakePage(api instanceof StrictApi12 ? { API: api } : { API_1484_11: api });
  const edition = api instanceof StrictApi12 ? 'scorm12' : 'scorm2004';
  const session = await openSession({
    edition,
    courseId: 'prt',
    environment: page.environment,
    reporting: { mode: 'passed-incomplete', exitAtCompletion: 'suspend', ...reporting },
  });
  const tell = (step: StepName): void => {
    session.update(trackedState({ suspendData: `1;${step.replace(/\W/g, '')}`, ...STEPS[step] }));
    session.flush();
    page.clock.pass(5_000);
  };
  return { session, tell };
}

describe('what SCORM 1.2 is told', () => {
  it.each([
    ['passed-incomplete', 'incomplete', 'incomplete', 'incomplete', 'incomplete', 'passed'],
    ['completed-incomplete', 'incomplete', 'incomplete', 'incomplete', 'incomplete', 'completed'],
    ['passed-failed', 'incomplete', 'incomplete', 'failed', 'incomplete', 'passed'],
    ['completed-failed', 'incomplete', 'incomplete', 'failed', 'incomplete', 'completed'],
  ] as const)('in %s', async (mode, ...words) => {
    for (const [index, step] of Object.keys(STEPS).entries()) {
      const api = new StrictApi12({});
      const { tell } = await open(api, { mode });
      tell(step);
      expect([step, api.server.get('cmi.core.lesson_status')]).toEqual([step, words[index]]);
      expect(api.log.refusals).toEqual([]);
    }
  });
});

describe('what SCORM 2004 is told', () => {
  it.each([
    ['passed-incomplete', '', '', '', 'passed', 'passed'],
    ['completed-incomplete', '', '', '', '', ''],
    ['passed-failed', '', '', 'failed', 'passed', 'passed'],
    ['completed-failed', '', '', 'failed', 'passed', 'passed'],
  ] as const)('in %s', async (mode, ...words) => {
    for (const [index, step] of Object.keys(STEPS).entries()) {
      const api = new StrictApi2004({});
      const { tell } = await open(api, { mode });
      tell(step);
      const success = api.server.get('cmi.success_status') ?? '';
      expect([step, success === 'unknown' ? '' : success]).toEqual([step, words[index]]);
      expect(api.server.get('cmi.completion_status')).toBe(step === 'done' ? 'completed' : 'incomplete');
      expect(api.log.refusals).toEqual([]);
    }
  });
});

describe.each(REPORTING_MODES)('in %s', (mode) => {
  it('a pass follows a try that was not enough, also in a later session', async () => {
    for (const make of [() => new StrictApi12({}), () => new StrictApi2004({})]) {
      const first = make();
      const early = await open(first, { mode });
      early.tell('a try, with nothing else left');
      early.session.end({ exit: true });
      const server = first.server;
      const second = first instanceof StrictApi12 ? new StrictApi12({ server }) : new StrictApi2004({ server });
      const late = await open(second, { mode });
      late.tell('a try, with nothing else left');
      late.tell('done');
      const held = (element: string): string | undefined => second.server.get(element);
      const done = foldStatus({ completion: 'completed', success: 'passed' }, mode);
      if (second instanceof StrictApi12) expect(held('cmi.core.lesson_status')).toBe(done);
      else expect(held('cmi.completion_status')).toBe('completed');
      expect(held('cmi.success_status')).not.toBe('failed');
    }
  });

  it('what has been said is never taken back', async () => {
    const api = new StrictApi12({});
    const { tell } = await open(api, { mode });
    tell('done');
    const done = api.server.get('cmi.core.lesson_status');
    tell('a try, with nothing else left');
    tell('begun');
    expect(api.server.get('cmi.core.lesson_status')).toBe(done);
  });
});

describe('exit at completion', () => {
  it('is suspend until the course is complete, and a normal one then, where the build says so', async () => {
    const api12 = new StrictApi12({});
    const v12 = await open(api12, { exitAtCompletion: 'normal' });
    v12.tell('passed, with lessons left');
    expect(api12.server.get('cmi.core.exit')).toBe('suspend');
    v12.tell('done');
    v12.session.end({ exit: true });
    expect(api12.server.get('cmi.core.exit')).toBe('');
    const api2004 = new StrictApi2004({});
    const v2004 = await open(api2004, { exitAtCompletion: 'normal' });
    v2004.tell('passed, with lessons left');
    expect(api2004.server.get('cmi.exit')).toBe('suspend');
    v2004.tell('done');
    v2004.session.end({ exit: true });
    expect(api2004.server.get('cmi.exit')).toBe('normal');
    expect(api2004.log.sets).toContain('adl.nav.request=exitAll');
    expect([...api12.log.refusals, ...api2004.log.refusals]).toEqual([]);
  });

  it('stays suspend in the usual build', async () => {
    const api = new StrictApi2004({});
    const { tell, session } = await open(api, {});
    tell('done');
    session.end({ exit: true });
    expect(api.server.get('cmi.exit')).toBe('suspend');
    expect(api.log.sets).toContain('adl.nav.request=suspendAll');
  });
});
