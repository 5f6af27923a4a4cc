import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { startLocalLms, type LocalLms } from '../../src/lms/index.js';
import { Store } from '../../src/lms/store/store.js';
import { NO_REPORT_COURSE } from '../../src/report/index.js';

let folder: string;
let lms: LocalLms;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figures-door-'));
  for (const name of ['slides', 'ui', 'client', 'pictures']) mkdirSync(join(folder, name));
  const storePath = join(folder, 'records.db');
  const store = new Store(storePath, () => new Date('2026-11-21T10:00:00Z'));
  const { id } = store.addAttempt(store.addLearner('Sample <Learner>').id, 'scorm12');
  const cmi = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '85' };
  store.commit(id, { sessionId: store.beginSession(id), sessionSeq: 1, data: { cmi }, terminated: true });
  store.close();
  lms = await startLocalLms({
    packages: {
      scorm12: join(folder, '12.zip'),
      scorm2004: join(folder, '2004.zip'),
      'scorm2004-3rd': join(folder, '2004-3rd.zip'),
    },
    ...{ slidesDir: join(folder, 'slides'), uiDir: join(folder, 'ui'), clientDir: join(folder, 'client') },
    ...{ picturesDir: join(folder, 'pictures'), storePath, courseTitle: 'A course', port: 0 },
    figures: {
      course: () => ({ ...NO_REPORT_COURSE, title: 'A <small> course', passMark: 80 }),
      openEngine: () => openDuckDb(),
      page: () => ({ style: 'body{margin:0}', styleHash: 'sha256-x' }),
    },
    log: () => undefined,
  });
});
afterEach(async () => {
  await lms.close();
  rmSync(folder, { recursive: true, force: true });
});

it('shows the report of its own store under a policy that runs nothing, says what it is, and names nobody', async () => {
  const answer = await fetch(new URL('/report/figures', lms.url));
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-x';/);
  expect(page).toContain('no training record');
  expect(page).toContain('1 (100%)');
  expect(page).toContain('A &#60;small&#62; course');
  expect(page).not.toContain('Sample');
  expect(page).not.toContain('<script');
});

it('leads there from the list, and to a real learning system', async () => {
  const page = await (await fetch(new URL('/report', lms.url))).text();
  expect(page).toContain('href="/report/figures"');
  expect(page).toContain('preview and trial room');
});
