import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/tracking/index.js';
import { FakeBrowser, FakePage } from './fake-environment.js';
import { trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';

const context = { courseId: 'prt', courseVersion: '1', shortForms: {}, sequence: 1, interactionOrder: [] };

async function openTab(browser: FakeBrowser, server: Map<string, string>, token: string, after = 0) {
  const api = new StrictApi12({ server });
  const page = new FakePage({ API: api }, undefined, browser);
  page.clock.pass(after);
  const session = await openSession({ edition: 'scorm12', courseId: 'prt', environment: page.environment });
  session.watchTabs(token);
  return { api, page, session };
}

function save(session: Session, suspendData: string): boolean {
  session.update(trackedState({ suspendData }));
  return session.flush();
}

describe('two pages on one attempt', () => {
  it('let the one go on that was opened last: the other never saves over it, nor ends the session', async () => {
    const browser = new FakeBrowser();
    const server = new Map<string, string>();
    const first = await openTab(browser, server, 'token001');
    save(first.session, 'first');
    first.session.update(trackedState({ suspendData: 'never to be seen' }));
    const second = await openTab(browser, server, 'token001', 5_000);
    save(second.session, 'second');
    first.api.log.clear();
    expect(save(first.session, 'late')).toBe(false);
    first.page.clock.pass(600_000);
    first.page.hide();
    first.page.transition('pagehide');
    expect(await first.session.leave()).toBe(false);
    expect(first.api.log.calls).toEqual([]);
    expect([first.session.otherTab, second.session.otherTab]).toEqual(['newer', 'older']);
    expect(server.get('cmi.suspend_data')).toBe('second');
  });

  it('tell whoever listens, once', async () => {
    const browser = new FakeBrowser();
    const states: string[] = [];
    const first = await openTab(browser, new Map(), 'token001');
    first.session.onSaveState((state) => states.push(state));
    await openTab(browser, new Map(), 'token001', 5_000);
    await openTab(browser, new Map(), 'token001', 9_000);
    expect(states).toEqual(['elsewhere']);
  });

  it('know each other before the attempt has a token, and when only one of them has learnt it', async () => {
    const browser = new FakeBrowser();
    const first = await openTab(browser, new Map(), '');
    const token = first.session.nextContext({ ...context, deviceToken: '' }).deviceToken;
    const second = await openTab(browser, new Map(), token, 5_000);
    expect([first.session.otherTab, second.session.otherTab]).toEqual(['newer', 'older']);
  });

  it('leave each other alone on different attempts, and where no channel is to be had', async () => {
    const browser = new FakeBrowser();
    const first = await openTab(browser, new Map(), 'token001');
    const other = await openTab(browser, new Map(), 'token002', 5_000);
    const elsewhere = await openTab(new FakeBrowser(), new Map(), 'token001', 9_000);
    for (const { session } of [first, other, elsewhere]) {
      expect(session.otherTab).toBeUndefined();
      expect(save(session, 'mine')).toBe(true);
    }
  });

  it('meet again when one comes back from the browser’s memory', async () => {
    const browser = new FakeBrowser();
    const first = await openTab(browser, new Map(), 'token001');
    first.page.transition('pagehide', true);
    const second = await openTab(browser, new Map(), 'token001', 5_000);
    expect(second.session.otherTab).toBeUndefined();
    first.page.transition('pageshow', true);
    expect([first.session.otherTab, second.session.otherTab]).toEqual(['newer', 'older']);
  });
});
