import { describe, expect, it } from 'vitest';
import type { ObjectiveState } from '../../src/course/index.js';
import { openSession, type SaveState } from '../../src/tracking/index.js';
import { FakePage, FakeStorage } from './fake-environment.js';
import { choice, open12, open2004, openPatiently, openWith, trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';
import { StrictApi2004 } from './strict-api-2004.js';

function objectives(count: number): ObjectiveState[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `LO${index + 1}`,
    completion: 'completed',
    success: 'unknown',
    score: index / 10,
  }));
}

const context = {
  courseId: 'prt',
  courseVersion: '1.0.0',
  shortForms: {},
  sequence: 4,
  deviceToken: '',
  interactionOrder: [] as string[],
};

describe.each([
  ['scorm12', open12],
  ['scorm2004', open2004],
] as const)('a session in %s', (_, open) => {
  it('lives from opening to leaving, with nothing refused, and resumes', async () => {
    const { api, page, session } = await open();
    session.update(trackedState({ suspendData: 'first', location: 'MOD0_a' }));
    page.clock.pass(1_000);
    session.record(choice());
    session.update(trackedState({ suspendData: 'second', location: 'MOD0_b', objectives: objectives(2) }));
    page.hide();
    expect(api.log.count('finish')).toBe(0);
    page.transition('pagehide');
    page.hide();
    page.transition('pagehide');
    expect(api.log.count('finish')).toBe(1);
    expect(api.log.calls.at(-1)?.name).toBe('finish');
    expect(api.log.refusals).toEqual([]);
    const next = await open({ server: api.server });
    expect(next.session).toMatchObject({ savedState: 'second', location: 'MOD0_b' });
  });

  it('sets only what has changed, and commits about a second later', async () => {
    const { api, page, session } = await open();
    session.update(trackedState());
    page.clock.pass(3_000);
    api.log.clear();
    session.update(trackedState());
    page.clock.pass(3_000);
    expect(api.log.calls).toEqual([]);
    session.update(trackedState({ location: 'MOD0_next' }));
    page.clock.pass(900);
    expect(api.log.calls).toEqual([]);
    page.clock.pass(200);
    expect(api.log.sets).toHaveLength(1);
    expect(api.log.count('commit')).toBe(1);
  });

  it('keeps a page turn to 5 sets and an answer to 14, with one commit each', async () => {
    const { api, page, session } = await open();
    session.update(trackedState());
    session.flush();
    page.clock.pass(5_000);
    api.log.clear();
    session.update(trackedState({ suspendData: 'a', location: 'b', progress: 0.2, objectives: objectives(3) }));
    session.flush();
    expect(api.log.count('set')).toBeLessThanOrEqual(5);
    expect(api.log.count('commit')).toBe(1);
    page.clock.pass(5_000);
    api.log.clear();
    session.record(choice({ objectives: ['LO1', 'LO2', 'LO3', 'LO4', 'LO5'] }));
    session.update(trackedState({ suspendData: 'c', location: 'd', progress: 0.3, objectives: objectives(4) }));
    session.flush();
    expect(api.log.count('set')).toBeLessThanOrEqual(14);
    expect(api.log.count('commit')).toBe(1);
    expect(api.log.sets.join()).toContain('interactions.0.result');
    page.clock.pass(5_000);
    expect(api.server.get('cmi.objectives.3.id')).toBe('LO4');
  });

  it('sends a result first, and a long list of answers after it, a few at a time', async () => {
    const { api, page, session } = await open();
    for (let index = 0; index < 15; index += 1) session.record(choice({ id: `ASM_Q${index}` }));
    session.update(trackedState({ completion: 'completed', success: 'passed', score: 0.8 }));
    api.log.clear();
    expect(session.flush()).toBe(true);
    expect(api.log.count('set')).toBeLessThanOrEqual(14);
    expect(api.log.sets.join()).toContain('score.raw=80');
    for (let second = 0; second < 20; second += 1) {
      api.log.clear();
      page.clock.pass(1_000);
      expect(api.log.count('set')).toBeLessThanOrEqual(14);
    }
    expect(api.server.get('cmi.interactions.14.id')).toBe('ASM_Q14');
    expect(api.log.refusals).toEqual([]);
  });

  it('does not look for objectives before the first save is done', async () => {
    const { api, session } = await open();
    session.update(trackedState({ objectives: objectives(8) }));
    session.flush();
    expect(api.log.count('get')).toBeLessThanOrEqual(12);
    expect(api.log.calls.map(({ element }) => element).join()).not.toContain('objectives');
  });

  it('says nothing again of objectives that a former session has told', async () => {
    const { api, page, session } = await open();
    session.update(trackedState({ objectives: objectives(5) }));
    page.clock.pass(10_000);
    session.end({ exit: true });
    const next = await open({ server: api.server });
    next.api.log.clear();
    next.session.update(trackedState({ objectives: objectives(5) }));
    next.page.clock.pass(10_000);
    expect(next.api.log.sets.filter((set) => set.includes('objectives'))).toEqual([]);
  });

  it.each(['review', 'browse'])('writes nothing at all in %s mode', async (mode) => {
    const server = new Map([
      ['cmi.suspend_data', 'kept'],
      ['cmi.exit', 'suspend'],
    ]);
    const { api, page, session } = await open({ mode, server, credit: 'no-credit' });
    expect(session).toMatchObject({ mode, credit: false, savedState: 'kept' });
    const states: SaveState[] = [];
    session.onSaveState((state) => states.push(state));
    session.update(trackedState({ completion: 'completed', objectives: objectives(2) }));
    session.record(choice());
    expect(session.flush()).toBe(true);
    page.clock.pass(60_000);
    page.hide();
    expect(session.end({ exit: true })).toBe(true);
    expect(api.log.count('set') + api.log.count('commit')).toBe(0);
    // Finishing a preview without a status would make an LMS call it completed.
    expect(api.log.count('finish')).toBe(mode === 'browse' ? 0 : 1);
    expect(states).toEqual(['closed']);
  });
});

describe('interactions', () => {
  it('take their old place when answered again, in this session and the next', async () => {
    const { api, session } = await open12();
    session.record(choice({ id: 'Q1' }));
    session.record(choice({ id: 'Q2' }));
    const saved = session.nextContext(context);
    expect(saved).toMatchObject({ sequence: 5, interactionOrder: ['Q1', 'Q2'] });
    expect(saved.deviceToken).toMatch(/^[0-9a-z]{8}$/);
    session.update(trackedState());
    session.flush();
    session.record(choice({ id: 'Q1', learnerResponse: ['c'], result: 'correct' }));
    session.end({ exit: true });
    expect(api.server.get('cmi.interactions.0.result')).toBe('correct');
    const next = await open12({ server: api.server });
    next.session.record(choice({ id: 'Q3' }));
    next.session.record(choice({ id: 'Q2', result: 'correct' }));
    expect(next.session.nextContext(saved)).toMatchObject({
      deviceToken: saved.deviceToken,
      interactionOrder: ['Q1', 'Q2', 'Q3'],
    });
    next.session.end({ exit: true });
    expect(next.api.server.get('cmi.interactions.1.result')).toBe('correct');
    expect(next.api.server.get('cmi.interactions.2.id')).toBe('Q3');
    expect(next.api.log.refusals).toEqual([]);
  });

  it('start again from the run-time’s count when it has fewer, and after it when it has more', async () => {
    const fewer = await open12();
    fewer.session.record(choice({ id: 'Q2' }));
    const order = fewer.session.nextContext({ ...context, interactionOrder: ['Q1', 'Q2'] }).interactionOrder;
    expect(order).toEqual(['Q2']);
    const server = new Map([['cmi.interactions.1.id', 'old']]);
    const more = await open12({ server });
    more.session.record(choice({ id: 'Q2' }));
    expect(more.session.nextContext({ ...context, interactionOrder: ['Q1'] }).interactionOrder).toEqual([
      'Q1',
      '',
      'Q2',
    ]);
    more.session.end({ exit: true });
    expect(more.api.log.refusals).toEqual([]);
    expect(server.get('cmi.interactions.2.id')).toBe('Q2');
  });

  it('are at most 250', async () => {
    const { api, session } = await open12();
    for (let index = 0; index < 251; index += 1) session.record(choice({ id: `Q${index}` }));
    expect(session.end({ exit: true })).toBe(true);
    expect(api.server.has('cmi.interactions.249.id')).toBe(true);
    expect(api.server.has('cmi.interactions.250.id')).toBe(false);
  });

  it('do not block each other when a run-time refuses one', async () => {
    const api = new StrictApi2004();
    const picky = {
      ...methodsOf(api),
      SetValue: (element: string, value: string) => (value === 'Q1' ? 'false' : api.SetValue(element, value)),
      GetLastError: () => '0',
    };
    const { session } = await openWith({ API_1484_11: picky }, 'scorm2004');
    session.record(choice({ id: 'Q1' }));
    session.record(choice({ id: 'Q2' }));
    expect(session.nextContext(context).interactionOrder).toEqual(['Q1', 'Q2']);
    expect(session.end({ exit: true })).toBe(true);
    expect(api.server.get('cmi.interactions.0.id')).toBe('Q2');
    expect(api.log.refusals).toEqual([]);
  });
});

describe('a run-time in trouble', () => {
  it('is asked again after 2, 4, 8 … 60 seconds; nothing is lost', async () => {
    const { api, page, session } = await open2004();
    const states: SaveState[] = [];
    session.onSaveState((state) => states.push(state));
    api.online = false;
    session.record(choice());
    session.update(trackedState({ suspendData: 'precious' }));
    expect(session.flush()).toBe(false);
    expect(session.lastSavedAt).toBeUndefined();
    const tries: number[] = [];
    let before = api.log.count('commit');
    for (let second = 1; second <= 200; second += 1) {
      page.clock.pass(1_000);
      if (api.log.count('commit') > before) tries.push(second);
      before = api.log.count('commit');
    }
    expect(tries).toEqual([2, 6, 14, 30, 62, 122, 182]);
    api.online = true;
    page.clock.pass(60_000);
    expect(states).toEqual(['pending', 'failing', 'saved']);
    expect(session.lastSavedAt).toBeInstanceOf(Date);
    expect(api.server.get('cmi.suspend_data')).toBe('precious');
    expect(api.server.get('cmi.interactions.0.result')).toBe('incorrect');
    page.clock.pass(120_000);
    expect(page.clock.waiting).toBe(0);
  });

  it('is not asked for ever, and again at the learner’s next step', async () => {
    const { api, page, session } = await open12();
    api.online = false;
    session.update(trackedState());
    page.clock.pass(24 * 3_600_000);
    expect(page.clock.waiting).toBe(0);
    api.online = true;
    session.update(trackedState({ location: 'MOD1_next' }));
    page.clock.pass(1_000);
    expect(api.server.get('cmi.core.lesson_location')).toBe('MOD1_next');
  });

  it('keeps the session open when Save and exit is refused, so that the learner can try again', async () => {
    const { api, session } = await open12();
    session.update(trackedState({ suspendData: 'late' }));
    api.online = false;
    expect(session.end({ exit: true })).toBe(false);
    expect(api.log.count('finish')).toBe(0);
    api.online = true;
    expect(session.end({ exit: true })).toBe(true);
    expect(api.server.get('cmi.suspend_data')).toContain('late');
    expect(api.log.count('finish')).toBe(1);
  });

  it('never stops the course by throwing', async () => {
    const api = new StrictApi12();
    let broken = false;
    const flaky = new Proxy(api, {
      get(target, key) {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          if (broken) throw new SyntaxError("Unexpected token '<'");
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
    const { page, session } = await openWith({ API: flaky }, 'scorm12');
    broken = true;
    session.record(choice());
    session.update(trackedState({ objectives: objectives(2) }));
    expect(session.flush()).toBe(false);
    page.hide();
    page.clock.pass(5_000);
    broken = false;
    page.clock.pass(60_000);
    expect(session.end({ exit: true })).toBe(true);
    expect(api.server.get('cmi.interactions.0.id')).toBe('MOD1_KC1');
    expect(api.log.refusals).toEqual([]);
  });

  it('may lose the session between two elements: the answer is kept and sent again', async () => {
    const api = new StrictApi2004();
    let lost = true;
    const dropping = {
      ...methodsOf(api),
      SetValue: (element: string, value: string) =>
        lost && element.startsWith('cmi.interactions') ? 'false' : api.SetValue(element, value),
      GetLastError: () => (lost ? '101' : api.GetLastError()),
    };
    const { page, session } = await openWith({ API_1484_11: dropping }, 'scorm2004');
    session.record(choice());
    expect(session.flush()).toBe(false);
    lost = false;
    page.clock.pass(2_000);
    expect(api.server.get('cmi.interactions.0.result')).toBe('incorrect');
  });

  it('may answer in booleans and numbers', async () => {
    const api = new StrictApi2004();
    const loose = {
      Initialize: () => api.Initialize('') === 'true',
      GetValue: (element: string) => {
        const value = api.GetValue(element);
        return value === '' ? null : value;
      },
      SetValue: (element: string, value: string) => (api.SetValue(element, value) === 'true' ? 1 : 0),
      Commit: () => api.Commit('') === 'true',
      Terminate: () => api.Terminate('') === 'true',
      GetLastError: () => Number(api.GetLastError()),
    };
    const { session } = await openWith({ API_1484_11: loose }, 'scorm2004');
    session.record(choice());
    session.update(trackedState({ objectives: objectives(2) }));
    expect(session.end({ exit: true })).toBe(true);
    expect(api.log.refusals).toEqual([]);
    expect(api.server.get('cmi.objectives.1.score.raw')).toBe('10');
  });
});

describe('leaving', () => {
  it('keeps the session of a page that the browser may bring back', async () => {
    const { api, page, session } = await open12();
    session.update(trackedState({ suspendData: 'before' }));
    page.clock.pass(90_000);
    page.transition('pagehide', true);
    expect(api.log.count('finish')).toBe(0);
    expect(api.server.get('cmi.core.session_time')).toBe('00:01:30.00');
    page.transition('pageshow', true);
    session.update(trackedState({ suspendData: 'after' }));
    expect(session.flush()).toBe(true);
  });

  it('reports a page that comes back after its session has ended', async () => {
    const { page, session } = await open12();
    session.end({ exit: true });
    const states: SaveState[] = [];
    session.onSaveState((state) => states.push(state));
    page.transition('pageshow', true);
    expect(states).toEqual(['closed']);
    session.update(trackedState());
    session.record(choice());
    page.clock.pass(10_000);
    expect(session.end({ exit: false })).toBe(true);
  });

  it('commits when the page is hidden, and not when it is shown', async () => {
    const { api, page } = await open12();
    api.log.clear();
    page.clock.pass(2_000);
    page.show();
    expect(api.log.calls).toEqual([]);
    page.hide();
    expect(api.log.sets).toEqual(['cmi.core.session_time=00:00:02.00']);
    expect(api.log.count('commit')).toBe(1);
  });
});

describe('openSession', () => {
  it('meets a late run-time, and the other edition’s when there is no own one', async () => {
    const window: Record<string, unknown> = {};
    const page = new FakePage(window);
    const opening = openSession({ edition: 'scorm12', courseId: 'prt', environment: page.environment });
    page.clock.pass(5_000);
    window['API_1484_11'] = new StrictApi2004();
    page.clock.pass(1_000);
    expect((await opening).tracked).toBe(true);
  });

  it('keeps nothing on the device where an LMS was meant and none came, or it would not begin', async () => {
    const storage = new FakeStorage();
    storage.setItem('course.prt', '{"savedState":"of somebody else"}');
    const page = new FakePage({}, storage);
    const opening = openSession({ edition: 'scorm2004', courseId: 'prt', environment: page.environment });
    page.clock.pass(15_000);
    expect(await opening).toMatchObject({ tracked: false, keeper: 'memory', learnerName: '', savedState: '' });
    const dead = { Initialize: () => 'false', GetLastError: () => '102' };
    const { session } = await openPatiently({ API_1484_11: dead }, 'scorm2004');
    expect(session.keeper).toBe('memory');
    session.update(trackedState());
    expect(session.end({ exit: true })).toBe(true);
  });
});

function methodsOf(api: StrictApi2004): Record<string, (...args: string[]) => unknown> {
  return {
    Initialize: () => api.Initialize(''),
    GetValue: (element = '') => api.GetValue(element),
    Commit: () => api.Commit(''),
    Terminate: () => api.Terminate(''),
  };
}
