import { describe, expect, it } from 'vitest';
import { findApi, LmsApi, waitForApi } from '../../src/tracking/index.js';
import { FakeClock } from './fake-environment.js';

const API_12 = { LMSInitialize: () => 'true' };
const API_2004 = { Initialize: () => 'true' };

/** A window in another origin: reading an unknown property throws, the way up stays open. */
function crossOrigin(parent?: object): object {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key === 'parent' && parent) return parent;
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );
}

function windowWith(properties: object): object {
  const window: Record<string, unknown> = { ...properties };
  window['parent'] ??= window;
  return window;
}

const both = ['scorm12', 'scorm2004'] as const;

describe('findApi', () => {
  it('looks in its own window, then upwards', () => {
    expect(findApi({ window: windowWith({ API: API_12 }), editions: both })?.object).toBe(API_12);
    const nested = windowWith({ parent: windowWith({ parent: windowWith({ API: API_12 }) }) });
    expect(findApi({ window: nested, editions: both })?.object).toBe(API_12);
  });

  it('prefers the package’s own edition, however far away', () => {
    const window = windowWith({ API: API_12, parent: windowWith({ API_1484_11: API_2004 }) });
    expect(findApi({ window, editions: ['scorm2004', 'scorm12'] })).toEqual({ edition: 'scorm2004', object: API_2004 });
  });

  it('climbs past windows of another origin', () => {
    const window = windowWith({ parent: crossOrigin(windowWith({ API: API_12 })) });
    expect(findApi({ window, editions: both })?.object).toBe(API_12);
    expect(findApi({ window: windowWith({ parent: crossOrigin() }), editions: both })).toBeUndefined();
  });

  it('looks in the opener and in the top window’s opener, and not in one that is closed', () => {
    const opener = windowWith({ API: API_12 });
    expect(findApi({ window: windowWith({ opener }), editions: both })?.object).toBe(API_12);
    const framed = windowWith({ opener: null, top: windowWith({ opener: windowWith({ parent: opener }) }) });
    expect(findApi({ window: framed, editions: both })?.object).toBe(API_12);
    const closed = windowWith({ API: API_12, closed: true });
    expect(findApi({ window: windowWith({ opener: closed }), editions: both })).toBeUndefined();
    expect(findApi({ window: windowWith({ opener: crossOrigin() }), editions: both })).toBeUndefined();
  });

  it('gives up after 500 steps, rings included', () => {
    const first: Record<string, unknown> = {};
    const second = { parent: first };
    first['parent'] = second;
    expect(findApi({ window: first, editions: both })).toBeUndefined();
    let window = windowWith({ API: API_12 });
    for (let step = 0; step < 500; step += 1) window = { parent: window };
    expect(findApi({ window, editions: both })?.object).toBe(API_12);
    expect(findApi({ window: { parent: window }, editions: both })).toBeUndefined();
  });

  it('takes no element with the id API for a run-time', () => {
    expect(findApi({ window: windowWith({ API: { tagName: 'DIV' } }), editions: both })).toBeUndefined();
  });
});

describe('waitForApi', () => {
  it('meets a run-time that comes late', async () => {
    const clock = new FakeClock();
    const window = windowWith({});
    const found = waitForApi({ window, editions: both, timers: clock.timers });
    clock.pass(14_000);
    Object.assign(window, { API: API_12 });
    clock.pass(1_000);
    expect((await found)?.object).toBe(API_12);
    expect(clock.waiting).toBe(0);
  });

  it('gives the package’s own edition three seconds before it takes another', async () => {
    const clock = new FakeClock();
    const window = windowWith({ API_1484_11: API_2004 });
    const found = waitForApi({ window, editions: both, timers: clock.timers });
    clock.pass(2_900);
    expect(clock.waiting).toBe(1);
    clock.pass(200);
    expect((await found)?.edition).toBe('scorm2004');
  });

  it('gives up after 15 seconds', async () => {
    const clock = new FakeClock();
    const found = waitForApi({ window: windowWith({}), editions: both, timers: clock.timers });
    clock.pass(15_000);
    expect(await found).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });
});

describe('LmsApi', () => {
  it('understands booleans, numbers and null', () => {
    const object = {
      Initialize: () => true,
      SetValue: () => 1,
      GetValue: (element: string) => (element === 'count' ? 10 : null),
      Commit: () => undefined,
      GetLastError: () => 0,
    };
    const api = new LmsApi({ edition: 'scorm2004', object });
    expect([api.initialize(), api.set('a', 'b'), api.commit(), api.finish()]).toEqual([true, true, true, false]);
    expect([api.get('count'), api.get('other'), api.errorCode()]).toEqual(['10', '', 0]);
  });

  it('takes an empty answer for a yes only where the run-time’s own code says that all went well', () => {
    for (const [code, taken] of [
      ['0', true],
      ['101', false],
      ['', false],
    ] as const) {
      const object = { LMSCommit: () => null, LMSGetLastError: () => code };
      expect(new LmsApi({ edition: 'scorm12', object }).commit()).toBe(taken);
    }
  });

  it('turns whatever is thrown into a refusal', () => {
    const fail = (): never => {
      throw new SyntaxError("Unexpected token '<'");
    };
    const object = {
      LMSInitialize: fail,
      LMSSetValue: fail,
      LMSGetValue: fail,
      LMSCommit: fail,
      LMSGetLastError: fail,
    };
    const api = new LmsApi({ edition: 'scorm12', object });
    expect([api.initialize(), api.set('a', 'b'), api.commit(), api.get('a')]).toEqual([false, false, false, '']);
    expect(api.errorCode()).toBe(101);
  });

  it('calls methods on their object', () => {
    class Api {
      readonly answer = 'true';
      LMSCommit(): string {
        return this.answer;
      }
    }
    expect(new LmsApi({ edition: 'scorm12', object: new Api() }).commit()).toBe(true);
  });
});
