import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLmsError } from '../../src/lms/index.js';
import { Store } from '../../src/lms/store/store.js';

// Each save waits for the disk.
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date('2026-11-21T10:00:00.000Z');
let folder: string;
let path: string;
const open = (): Store => new Store(path, () => NOW);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lms-store-'));
  path = join(folder, 'data', 'lms.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function begun(store: Store): { attemptId: string; sessionId: string } {
  const { id } = store.addAttempt(store.addLearner('Sample Learner').id, 'scorm2004');
  return { attemptId: id, sessionId: store.beginSession(id) };
}

describe('Store', () => {
  it('gives back what was saved, after it is closed and opened', () => {
    const first = open();
    const { attemptId, sessionId } = begun(first);
    const save = (sessionSeq: number, data: Parameters<Store['commit']>[1]['data'], terminated = false) =>
      first.commit(attemptId, { sessionId, sessionSeq, data, terminated });
    expect(save(1, { cmi: { 'cmi.location': '1', 'cmi.exit': 'suspend' } })).toBe('stored');
    expect(save(2, { changes: { 'cmi.location': '2', 'cmi.suspend_data': 'x' } }, true)).toBe('stored');
    first.close();

    const again = open();
    expect(again.attempt(attemptId)).toMatchObject({
      learner: { name: 'Sample Learner' },
      number: 1,
      terminated: true,
      cmi: { 'cmi.location': '2', 'cmi.exit': 'suspend', 'cmi.suspend_data': 'x' },
    });
    again.close();
  });

  it('takes no save twice, and none that a later one has overtaken', () => {
    const store = open();
    const { attemptId, sessionId } = begun(store);
    const save = (sessionSeq: number, location: string) =>
      store.commit(attemptId, {
        sessionId,
        sessionSeq,
        data: { cmi: { 'cmi.location': location } },
        terminated: false,
      });
    save(2, 'later');
    expect(save(1, 'earlier')).toBe('stored');
    expect(save(2, 'again')).toBe('stored');
    expect(store.attempt(attemptId)?.cmi).toEqual({ 'cmi.location': 'later' });
    store.close();
  });

  it('lets only the latest session save', () => {
    const store = open();
    const { attemptId, sessionId } = begun(store);
    const second = store.beginSession(attemptId);
    const save = (session: string) =>
      store.commit(attemptId, { sessionId: session, sessionSeq: 1, data: { cmi: {} }, terminated: false });
    expect(save(sessionId)).toBe('superseded');
    expect(save(second)).toBe('stored');
    expect(store.commit('nobody', { sessionId: second, sessionSeq: 1, data: { cmi: {} }, terminated: false })).toBe(
      'unknown',
    );
    store.close();
  });

  it('logs each save as what it changed', () => {
    const store = open();
    const { attemptId, sessionId } = begun(store);
    const states = [{ 'cmi.location': '1', 'cmi.exit': 'suspend' }, { 'cmi.location': '2' }];
    states.forEach((cmi, at) =>
      store.commit(attemptId, { sessionId, sessionSeq: at + 1, data: { cmi }, terminated: false }),
    );
    store.close();
    const database = new Database(path);
    const log = database.prepare('SELECT seq, changes FROM commit_log ORDER BY seq').all() as { changes: string }[];
    database.close();
    expect(log.map(({ changes }) => JSON.parse(changes) as unknown)).toEqual([
      { 'cmi.location': '1', 'cmi.exit': 'suspend' },
      { 'cmi.location': '2', 'cmi.exit': '' },
    ]);
  });

  it('keeps every attempt when a new one begins', () => {
    const store = open();
    const learner = store.addLearner('Sample Learner');
    store.addAttempt(learner.id, 'scorm12');
    store.addAttempt(learner.id, 'scorm12');
    expect(store.storedAttempts()).toHaveLength(2);
    expect(store.latestAttempt(learner.id, 'scorm12')?.number).toBe(2);
    store.close();
  });

  it('loses no answered save to kill -9', { timeout: 60_000 }, async () => {
    const store = open();
    const { attemptId, sessionId } = begun(store);
    store.close();
    const answered = await writeUntilKilled([path, attemptId, sessionId], 200);
    const again = open();
    expect(again.setAside).toBeUndefined();
    expect(Number(again.attempt(attemptId)?.cmi['cmi.location'])).toBeGreaterThanOrEqual(answered);
    again.close();
    const database = new Database(path);
    const log = database.prepare('SELECT session_seq FROM commit_log ORDER BY seq').all() as { session_seq: number }[];
    database.close();
    const stored = log.map(({ session_seq: seq }) => seq);
    expect(stored.slice(0, answered)).toEqual(Array.from({ length: answered }, (_, at) => at + 1));
  });
});

/** Resolves to the last save that the killed process had been answered. */
function writeUntilKilled(args: string[], saves: number): Promise<number> {
  const writer = fileURLToPath(new URL('./store-writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.split('\n').length > saves) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(Number(said.trimEnd().split('\n').at(-1)));
      else reject(new Error(`The writer ended by itself (${code}).`));
    });
  });
}

describe('a damaged store', () => {
  const NAME = 'lms.db.damaged-2026-11-21T10-00-00-000Z';

  it('is kept aside, untouched, and a new one begins', () => {
    open().close();
    const rubbish = 'not a database '.repeat(500);
    writeFileSync(path, rubbish);
    writeFileSync(`${path}-wal`, 'its journal');
    const store = open();
    expect(store.setAside).toBe(NAME);
    expect(store.learners()).toEqual([]);
    store.addLearner('Somebody');
    store.close();
    expect(readFileSync(join(folder, 'data', NAME), 'utf8')).toBe(rubbish);
    expect(existsSync(join(folder, 'data', `${NAME}-wal`))).toBe(true);
  });

  it('is known by pages overwritten in its middle', () => {
    const store = open();
    for (let n = 0; n < 400; n += 1) store.addLearner(`Learner ${n} ${'x'.repeat(60)}`);
    store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x7a, 8192, 20_000));
    const again = open();
    expect(again.setAside).toBe(NAME);
    again.close();
    expect(readdirSync(join(folder, 'data'))).toContain(NAME);
  });

  it('is not what a store from a later version is', () => {
    open().close();
    const database = new Database(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(open).toThrow(LocalLmsError);
    expect(open).toThrow(/later version/);
  });

  it('is not what a place is that cannot be opened', () => {
    path = folder;
    expect(open).toThrow(LocalLmsError);
    expect(open).toThrow(/could not be opened/);
  });
});
