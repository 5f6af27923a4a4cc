import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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
  expect(page).toContain('href="/report/figures/files"');
  expect(page).toContain('preview and trial room');
});

const BASIC = [
  'Name\t"Email address"\tAttempt\t"Started on"\t"Last accessed on"\tScore\t"A course"',
  '"Sample Learner"\tlearner@example.com\t1\t"21 November 2026, 7:57 PM"\t"21 November 2026, 8:57 PM"\t\tPassed',
].join('\n');

function giving(fields: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ 'min-group': '1', as: 'page', ...fields })) form.set(name, value);
  for (const [name, text] of Object.entries(files))
    form.append(name.endsWith('.yaml') ? 'mapping' : 'files', new File([text], name));
  return fetch(new URL('/report/figures/files', lms.url), { method: 'POST', body: form });
}

it('makes the report from an LMS’s files that are given to it, as a page of its own', async () => {
  const answer = await giving({}, { 'basic.txt': BASIC });
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-x';/);
  expect(page).toContain('1 (100%)');
  expect(page).not.toContain('no training record');
  expect(page).not.toContain('Sample Learner');
  expect(await (await giving({ names: 'yes' }, { 'basic.txt': BASIC })).text()).toContain('Sample Learner');
});

it('gives the page and its tables to take away', async () => {
  const answer = await giving({ as: 'zip' }, { 'basic.txt': BASIC });
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="report.zip"');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(strFromU8(files['report.html'] ?? new Uint8Array())).toContain('1 (100%)');
  expect(strFromU8(files['status.csv'] ?? new Uint8Array())).toContain('Complete and passed,1');
});

it('reads other systems’ files by a mapping, and says what is amiss with one', async () => {
  const other = 'Who,Mark\nSample,80\n';
  const mapping = 'form: wide\ncolumns: {learner: Who, score: Mark}\n';
  expect(await (await giving({}, { 'other.csv': other, 'm.yaml': mapping })).text()).toContain('Scored 80% or more');
  const amiss = await (await giving({}, { 'other.csv': other, 'm.yaml': 'form: tall' })).text();
  expect(amiss).toContain('The mapping file is not understood');
});

it.each([
  ['no files', {}, {}, 'Please choose the files first.', 'files'],
  ['no number', { 'min-group': 'five' }, { 'basic.txt': BASIC }, 'Please write a whole number from 1', 'min-group'],
])('asks again, at the field it means, when there are %s', async (_, fields, files, complaint, field) => {
  const answer = await giving(fields, files);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'");
  const page = await answer.text();
  expect(page).toContain('<title>Error: Report from files');
  expect(page).toContain(`id="${field}-complaint">${complaint}`);
  expect(page).toContain(`aria-describedby="${field}-complaint ${field}-hint" aria-invalid="true"`);
  expect(page.match(/aria-invalid/g)).toHaveLength(1);
});
