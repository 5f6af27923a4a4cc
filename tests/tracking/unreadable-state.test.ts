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
