import { describe, expect, it } from 'vitest';
import { openPatiently, trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';
import { StrictApi2004 } from './strict-api-2004.js';

const ALWAYS = Number.POSITIVE_INFINITY;

/** What becomes of the first few reads of some elements: they throw, or give nothing and a fault's code. */
interface Fault {
  readonly times: number;
  readonly elements?: RegExp;
  /** Without one, the read throws. */
  readonly code?: string;
}

const HELD = {
  'cmi.suspend_data': 'a year of work',
  'cmi.exit': 'suspend',
  'cmi.core.lesson_status': 'passed',
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
};

/** A run-time that holds a learner's state, and has a fault when it is asked for it. */
function faulty(edition: 'scorm12' | 'scorm2004', fault: Fault, held: Readonly<Record<string, string>> = HELD) {
  const server = new Map(Object.entries(held));
  const api = edition === 'scorm12' ? new StrictApi12({ server }) : new StrictApi2004({ server });
  const { elements = /suspend_data/, code } = fault;
  let left = fault.times;
  let failed = false;
  const object = new Proxy(api, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        if (failed && String(key).endsWith('GetLastError')) return code;
        failed = args.length === 1 && elements.test(String(args[0])) && left-- > 0;
        if (failed && code === undefined) throw new SyntaxError('Unexpected token <');
        return failed ? '' : Reflect.apply(method, target, args);
      };
    },
  });
  return { server, window: edition === 'scorm12' ? { API: object } : { API_1484_11: object } };
}

async function expectNotWrittenOver(edition: 'scorm12' | 'scorm2004', { server, window }: ReturnType<typeof faulty>) {
  const { page, session } = await openPatiently(window, edition);
  expect([session.tracked, session.keeper]).toEqual([false, 'memory']);
  session.update(trackedState());
  page.clock.pass(60_000);
  session.end({ exit: true });
  expect(server.get('cmi.suspend_data')).toBe('a year of work');
}

describe.each(['scorm12', 'scorm2004'] as const)('a saved state that cannot be read, in %s', (edition) => {
  it.each([1, 2, 5])('%i times is there in the end', async (times) => {
    const { window } = faulty(edition, { times });
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState]).toEqual([true, 'a year of work']);
  });

  it('at all is not written over: the learner is told that nothing is recorded', async () => {
    await expectNotWrittenOver(edition, faulty(edition, { times: ALWAYS }));
  });

  it('leaves the status as it is where that is what cannot be read', async () => {
    const { server, window } = faulty(edition, { times: 3, elements: /status$/ });
    const { page, session } = await openPatiently(window, edition);
    session.update(trackedState());
    page.clock.pass(60_000);
    expect(session.tracked).toBe(true);
    const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    expect(server.get(status)).toBe('passed');
    if (edition === 'scorm2004') expect(server.get('cmi.completion_status')).toBe('completed');
  });
});

describe.each([
  ['scorm12', 'cmi.core.lesson_location'],
  ['scorm2004', 'cmi.location'],
] as const)('an empty answer with a fault, in %s', (edition, location) => {
  const entry = edition === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry';
  const visited = {
    'cmi.suspend_data': 'a year of work',
    [entry]: 'resume',
    'cmi.exit': 'suspend',
    [location]: 'MOD1_check',
  };

  it.each([1, 2, 5])('%i times is not taken for no state', async (times) => {
    const { window } = faulty(edition, { times, code: '101' }, visited);
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState, session.fresh]).toEqual([true, 'a year of work', false]);
  });

  it.each([
    ['where the learner has a place', /suspend_data/],
    ['where the place cannot be read either', /suspend_data|location/],
  ])('that goes on is not written over %s', async (_, elements) => {
    await expectNotWrittenOver(edition, faulty(edition, { times: ALWAYS, code: '101', elements }, visited));
  });

  const place = { [location]: 'MOD1_check', [entry]: 'resume', 'cmi.exit': 'suspend' };
  it.each([
    ['on a first visit', '101', {}],
    ['of a run-time that knows no state', '401', place],
    ...(edition === 'scorm2004' ? ([['of a run-time that keeps no state', '402', place]] as const) : []),
  ] as const)('%s leaves the course recorded', async (_, code, held) => {
    const { window } = faulty(edition, { times: ALWAYS, code }, held);
    const { session } = await openPatiently(window, edition);
    expect([session.tracked, session.savedState, session.fresh]).toEqual([true, '', false]);
  });
});
