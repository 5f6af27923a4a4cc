import { describe, expect, it } from 'vitest';
import { openPatiently, trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';
import { StrictApi2004 } from './strict-api-2004.js';

/** A run-time that holds a learner's state, and throws the first few times that it is asked for it. */
function throwing(edition: 'scorm12' | 'scorm2004', times: number, elements = /suspend_data/) {
  const server = new Map([
    ['cmi.suspend_data', 'a year of work'],
    ['cmi.exit', 'suspend'],
    ['cmi.core.lesson_status', 'passed'],
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', 'passed'],
  ]);
  const api = edition === 'scorm12' ? new StrictApi12({ server }) : new StrictApi2004({ server });
  let left = times;
  const object = new Proxy(api, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        if (args.length === 1 && elements.test(String(args[0])) && left-- > 0)
          throw new SyntaxError('Unexpected token <');
        return Reflect.apply(method, target, args);
      };
    },
  });
  return { server, window: edition === 'scorm12' ? { API: object } : { API_1484_11: object } };
}

describe.each(['scorm12', 'scorm2004'] as const)('a saved state that cannot be read, in %s', (edition) => {
  it.each([1, 2, 5])('%i times is there in the end', async (times) => {
    const { window } = throwing(edition, times);
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState]).toEqual([true, 'a year of work']);
  });

  it('at all is not written over: the learner is told that nothing is recorded', async () => {
    const { server, window } = throwing(edition, Number.POSITIVE_INFINITY);
    const { page, session } = await openPatiently(window, edition);
    expect([session.tracked, session.keeper]).toEqual([false, 'memory']);
    session.update(trackedState());
    page.clock.pass(60_000);
    session.end({ exit: true });
    expect(server.get('cmi.suspend_data')).toBe('a year of work');
  });

  it('leaves the status as it is where that is what cannot be read', async () => {
    const { server, window } = throwing(edition, 3, /status$/);
    const { page, session } = await openPatiently(window, edition);
    session.update(trackedState());
    page.clock.pass(60_000);
    expect(session.tracked).toBe(true);
    const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    expect(server.get(status)).toBe('passed');
    if (edition === 'scorm2004') expect(server.get('cmi.completion_status')).toBe('completed');
  });
});

/** A run-time that gives an empty answer with a fault the first few times that it is asked for the state. */
function faulty(edition: 'scorm12' | 'scorm2004', times: number, code: string, held: Record<string, string>) {
  const api = edition === 'scorm12' ? new StrictApi12(serverWith(held)) : new StrictApi2004(serverWith(held));
  let left = times;
  let failed = false;
  const object = new Proxy(api, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        if (String(key).endsWith('GetLastError') && failed) return code;
        failed = String(args[0]) === 'cmi.suspend_data' && args.length === 1 && left-- > 0;
        return failed ? '' : Reflect.apply(method, target, args);
      };
    },
  });
  return { server: api.server, window: edition === 'scorm12' ? { API: object } : { API_1484_11: object } };
}

function serverWith(held: Record<string, string>) {
  return { server: new Map(Object.entries(held)) };
}

describe.each([
  ['scorm12', 'cmi.core.lesson_location'],
  ['scorm2004', 'cmi.location'],
] as const)('an empty answer with a fault, in %s', (edition, location) => {
  const visited = { 'cmi.suspend_data': 'a year of work', 'cmi.exit': 'suspend', [location]: 'MOD1_check' };

  it.each([1, 2, 5])('%i times is not taken for no state', async (times) => {
    const { window } = faulty(edition, times, '101', visited);
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState, session.fresh]).toEqual([true, 'a year of work', false]);
  });

  it('that goes on is not written over where the learner has a place', async () => {
    const { server, window } = faulty(edition, Number.POSITIVE_INFINITY, '101', visited);
    const { page, session } = await openPatiently(window, edition);
    expect([session.tracked, session.keeper]).toEqual([false, 'memory']);
    session.update(trackedState());
    page.clock.pass(60_000);
    session.end({ exit: true });
    expect(server.get('cmi.suspend_data')).toBe('a year of work');
  });

  it.each([
    ['on a first visit', '101', {}],
    ['of a run-time that keeps no state', '402', { [location]: 'MOD1_check', 'cmi.exit': 'suspend' }],
    ['of a run-time that knows no state', '401', { [location]: 'MOD1_check', 'cmi.exit': 'suspend' }],
  ])('%s leaves the course recorded', async (_, code, held) => {
    const { window } = faulty(edition, Number.POSITIVE_INFINITY, code, held);
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState, session.fresh]).toEqual([true, '', false]);
  });
});
