import { describe, expect, it } from 'vitest';
import { openSession, type SaveState } from '../../src/tracking/index.js';
import { FakePage } from './fake-environment.js';
import { choice, openPatiently, trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';

/** A run-time whose every call keeps the page for 150 ms; `longest` is what one turn of the page took. */
function slowLms(server = new Map<string, string>()) {
  const api = new StrictApi12({ server });
  const window: Record<string, unknown> = {};
  const page = new FakePage(window);
  let turn = 0;
  const turns: number[] = [];
  window['API'] = new Proxy(api, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        page.clock.now += 150;
        turn += 1;
        return Reflect.apply(method, target, args);
      };
    },
  });
  const { setTimeout } = page.clock.timers;
  page.clock.timers.setTimeout = (run, pause) =>
    setTimeout(() => {
      newTurn();
      run();
      newTurn();
    }, pause);
  function newTurn(): void {
    turns.push(turn);
    turn = 0;
  }
  return { api, page, window, turns, newTurn };
}

describe('a run-time that keeps the page for 150 ms at every call', () => {
  it('never keeps it for more than one call: at the start, at an answer, at the end', async () => {
    const { api, page, window, turns, newTurn } = slowLms();
    const { session } = await openPatiently(window, 'scorm12', page);
    newTurn();
    session.record(choice());
    session.update(
      trackedState({
        suspendData: 'mine',
        score: 0.8,
        objectives: [{ id: 'LO1', completion: 'completed', success: 'unknown', score: 1 }],
      }),
    );
    expect(session.flush()).toBe(false);
    page.clock.pass(60_000);
    const leaving = session.leave();
    page.clock.pass(60_000);
    expect(Math.max(...turns)).toBe(1);
    await leaving;
    expect(api.server.get('cmi.suspend_data')).toBe('mine');
    expect(api.server.get('cmi.interactions.0.result')).toBe('wrong');
    expect(api.server.get('cmi.objectives.0.id')).toBe('LO1');
    expect(api.log.refusals).toEqual([]);
  });

  it('takes one step while another is under way: the newest state comes last, and "saved" only then', async () => {
    const { api, page, window } = slowLms();
    const { session } = await openPatiently(window, 'scorm12', page);
    const states: SaveState[] = [];
    session.onSaveState((state) => states.push(state));
    for (const suspendData of ['one', 'two', 'three']) {
      session.update(trackedState({ suspendData }));
      session.flush();
    }
    page.clock.pass(60_000);
    expect(api.server.get('cmi.suspend_data')).toBe('three');
    expect(states).toEqual(['pending', 'saved']);
  });

  it('has everything when the page is left in the middle of a save', async () => {
    const { api, page, window } = slowLms();
    const { session } = await openPatiently(window, 'scorm12', page);
    session.record(choice());
    session.update(trackedState({ suspendData: 'mine' }));
    session.flush();
    session.record(choice({ learnerResponse: ['c'], result: 'correct' }));
    session.update(trackedState({ suspendData: 'newest' }));
    page.transition('pagehide');
    expect(api.server.get('cmi.suspend_data')).toBe('newest');
    expect(api.server.get('cmi.interactions.0.result')).toBe('correct');
    expect(api.log.count('finish')).toBe(1);
    page.clock.pass(60_000);
    expect(api.log.calls.at(-1)?.name).toBe('finish');
  });

  it('ends with a commit that holds state and time, then Finish: a closing page has little time', async () => {
    const { api, page, window } = slowLms();
    const { session } = await openPatiently(window, 'scorm12', page);
    session.update(trackedState({ suspendData: 'mine' }));
    session.flush();
    page.clock.pass(60_000);
    api.log.clear();
    page.transition('pagehide');
    page.hide();
    expect(api.log.calls.map(({ name }) => name)).toEqual(['set', 'commit', 'finish']);
  });
});

describe('a run-time that throws at one call', () => {
  it('loses nothing, whichever call it is', async () => {
    for (let bad = 1; bad <= 60; bad += 1) {
      const api = new StrictApi12();
      let calls = 0;
      const flaky = new Proxy(api, {
        get: (target, key) => {
          const method: unknown = Reflect.get(target, key);
          if (typeof method !== 'function') return method;
          return (...args: unknown[]): unknown => {
            calls += 1;
            if (calls === bad) throw new SyntaxError("Unexpected token '<'");
            return Reflect.apply(method, target, args);
          };
        },
      });
      const { page, session } = await openPatiently({ API: flaky }, 'scorm12');
      expect(session.tracked).toBe(true);
      session.record(choice());
      session.update(trackedState({ suspendData: 'mine', completion: 'completed', success: 'passed', score: 0.8 }));
      session.flush();
      page.clock.pass(120_000);
      session.end({ exit: false });
      expect(api.server.get('cmi.suspend_data'), `call ${bad}`).toMatch(/^mine-?$/);
      expect(api.server.get('cmi.core.lesson_status'), `call ${bad}`).toBe('passed');
      expect(Number(api.server.get('cmi.core.score.raw')), `call ${bad}`).toBe(80);
      expect(api.server.get('cmi.interactions.0.result'), `call ${bad}`).toBe('wrong');
    }
  });
});

describe('a session that the LMS has closed', () => {
  it('is told at once where the LMS says so, and after some minutes where it does not', async () => {
    for (const [code, after] of [
      ['301', 0],
      ['101', 130_000],
    ] as const) {
      const api = new StrictApi12();
      let closed = false;
      const window = {
        API: {
          LMSInitialize: () => api.LMSInitialize(''),
          LMSGetValue: (element: string) => api.LMSGetValue(element),
          LMSSetValue: (element: string, value: string) => (closed ? 'false' : api.LMSSetValue(element, value)),
          LMSCommit: () => (closed ? 'false' : api.LMSCommit('')),
          LMSFinish: () => 'false',
          LMSGetLastError: () => (closed ? code : api.LMSGetLastError()),
        },
      };
      const page = new FakePage(window);
      const session = await openSession({ edition: 'scorm12', courseId: 'prt', environment: page.environment });
      const states: SaveState[] = [];
      session.onSaveState((state) => states.push(state));
      closed = true;
      session.update(trackedState());
      session.flush();
      page.clock.pass(after);
      expect(states.at(-1)).toBe(after === 0 ? 'lost' : 'failing');
      page.clock.pass(300_000);
      expect(states.at(-1)).toBe('lost');
    }
  });
});
