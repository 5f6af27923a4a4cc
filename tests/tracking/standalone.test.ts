import { describe, expect, it } from 'vitest';
import { forgetStandalone, Journal, openSession, type StorageLike } from '../../src/tracking/index.js';
import { FakePage, FakeStorage } from './fake-environment.js';
import { choice, trackedState } from './samples.js';

async function open(storage?: StorageLike) {
  const page = new FakePage({}, storage);
  return {
    page,
    session: await openSession({ edition: 'standalone', courseId: 'prt', environment: page.environment }),
  };
}

const denied: StorageLike = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

describe('the stand-alone copy', () => {
  it('keeps the state on the device, and never lowers a status', async () => {
    const storage = new FakeStorage();
    const first = await open(storage);
    expect(first.session).toMatchObject({ keeper: 'device', tracked: false, mode: 'normal' });
    first.session.record(choice());
    first.session.update(trackedState({ suspendData: 'mine', completion: 'completed' }));
    expect(first.session.end({ exit: true })).toBe(true);
    const second = await open(storage);
    expect(second.session).toMatchObject({ savedState: 'mine', location: 'MOD0_welcome' });
    second.session.update(trackedState());
    second.session.flush();
    expect([...storage.items.values()].join()).toContain('"completion":"completed"');
    expect(forgetStandalone(storage, 'prt')).toBe(true);
    expect((await open(storage)).session.savedState).toBe('');
  });

  it('has kept a change before the page can be told to go', async () => {
    const storage = new FakeStorage();
    const { page, session } = await open(storage);
    session.update(trackedState({ suspendData: 'mine' }));
    page.clock.pass(0);
    expect([...storage.items.values()].join()).toContain('mine');
  });

  it('goes on saving after one that hears of it has failed', async () => {
    const storage = new FakeStorage();
    const { page, session } = await open(storage);
    const stop = session.onSaveState(() => {
      throw new Error('a fault of the page');
    });
    session.update(trackedState({ suspendData: 'mine' }));
    expect(session.flush()).toBe(true);
    expect([...storage.items.values()].join()).toContain('mine');
    stop();
    expect(() => page.clock.pass(0)).toThrow('a fault of the page');
  });

  it('works in memory where the device denies its store', async () => {
    for (const storage of [denied, undefined]) {
      const { session } = await open(storage);
      expect(session.keeper).toBe('memory');
      session.update(trackedState());
      expect(session.flush()).toBe(true);
    }
    expect(forgetStandalone(denied, 'prt')).toBe(false);
  });

  it('says so when the device becomes full, and saves when there is room again', async () => {
    const storage = new FakeStorage();
    const { page, session } = await open(storage);
    storage.full = true;
    session.update(trackedState({ suspendData: 'full' }));
    expect(session.flush()).toBe(false);
    storage.full = false;
    page.clock.pass(2_000);
    expect([...storage.items.values()].join()).toContain('full');
  });

  it.each(['', 'null', '[]', '{"savedState":5,"completion":"x","score":"9"}', '{broken'])(
    'starts afresh from a spoilt record: %s',
    async (record) => {
      const storage = new FakeStorage();
      storage.setItem('course.prt', record);
      expect((await open(storage)).session).toMatchObject({ savedState: '', location: '' });
    },
  );
});

describe('the journal', () => {
  it('belongs to one attempt, by its token', () => {
    const storage = new FakeStorage();
    const journal = new Journal(storage, 'prt');
    expect(journal.write('k3f9a2b1', 'state')).toBe(true);
    expect(journal.read('k3f9a2b1')).toBe('state');
    expect(journal.read('another1')).toBe('');
    journal.clear('k3f9a2b1');
    expect(journal.read('k3f9a2b1')).toBe('');
  });

  it('does nothing without a token or a store', () => {
    expect(new Journal(new FakeStorage(), 'prt').write('', 'state')).toBe(false);
    expect(new Journal(denied, 'prt').write('token', 'state')).toBe(false);
    expect(new Journal(undefined, 'prt').write('token', 'state')).toBe(false);
    expect(new Journal(denied, 'prt').read('token')).toBe('');
  });
});
