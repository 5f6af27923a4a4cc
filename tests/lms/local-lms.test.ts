import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLmsError, startLocalLms, type LocalLms, type LocalLmsOptions } from '../../src/lms/index.js';
import { fixtureZip } from './fixture-package.js';

// Each save waits for the disk.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let options: LocalLmsOptions;
let lms: LocalLms;
let logged: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lms-server-'));
  logged = [];
  for (const name of ['slides', 'ui', 'client', 'pictures']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '12.zip'), fixtureZip('scorm12'));
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'desk', 'index.html'), '<p>Desk');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  options = {
    packages: {
      scorm12: join(folder, '12.zip'),
      scorm2004: join(folder, '2004.zip'),
      'scorm2004-3rd': join(folder, '2004-3rd.zip'),
    },
    slidesDir: join(folder, 'slides'),
    storePath: join(folder, 'lms.db'),
    uiDir: join(folder, 'ui'),
    clientDir: join(folder, 'client'),
    picturesDir: join(folder, 'pictures'),
    deskDir: join(folder, 'desk'),
    courseTitle: 'A <small> course',
    reportKey: () => ({ titles: {}, items: { KC1: { question: 'What is missing?', options: { a: 'A <call>' } } } }),
    log: (line) => logged.push(line),
    now: () => new Date('2026-11-21T10:00:00.000Z'),
  };
  lms = await startLocalLms({ ...options, port: 0 });
});
afterEach(async () => {
  await lms.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, lms.url).href;
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(at(path), { method: 'POST', body, headers, redirect: 'manual' });
const form = (values: Record<string, string>): string => new URLSearchParams(values).toString();
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** fetch sets its own Host: this does not. */
function statusFor(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(at(path), { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Makes a learner and an attempt by the page's own forms. */
async function launch(name = 'Sample Learner', edition = 'scorm12'): Promise<{ learner: string; attemptId: string }> {
  const learner = (await post('/learners', form({ name }), FORM)).headers.get('location') ?? '';
  const launched = await post(`${learner}/launch`, form({ edition, where: 'frame' }), FORM);
  return { learner, attemptId: (launched.headers.get('location') ?? '').replace('/launch/', '') };
}

interface Session {
  readonly session: { readonly sessionId: string; readonly href: string; readonly data: readonly [string, string][] };
}

async function beginSession(attemptId: string): Promise<Session['session']> {
  return ((await (await post(`/api/attempts/${attemptId}/sessions`, '')).json()) as Session).session;
}

function save(
  attemptId: string,
  sessionId: string,
  sessionSeq: number,
  cmi: Record<string, string>,
  terminated = false,
) {
  return post(
    `/api/attempts/${attemptId}/commit`,
    JSON.stringify({ sessionId, sessionSeq, terminated, data: { cmi } }),
  );
}

describe('who may come in', () => {
  it.each([
    ['evil.example', 403],
    ['evil.example:80', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost', 200],
    ['localhost:4600', 200],
    ['127.0.0.1:4600', 200],
  ])('answers the Host %s with %i', async (host, status) => {
    expect(await statusFor('/', { host })).toBe(status);
    expect(await statusFor('/api/attempts', { host })).toBe(status);
  });

  it('takes no request from another site', async () => {
    const host = new URL(lms.url).host;
    const tryWith = (headers: Record<string, string>) => statusFor('/learners', { host, ...headers }, 'POST');
    expect(await tryWith({ origin: 'https://evil.example' })).toBe(403);
    expect(await tryWith({ origin: 'http://localhost:1' })).toBe(403);
    expect(await tryWith({ origin: 'null' })).toBe(403);
    expect(await tryWith({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await tryWith({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await (await fetch(at('/api/attempts'))).json()).toEqual([]);
    const own = await post('/learners', form({ name: 'A' }), { ...FORM, Origin: lms.url.replace(/\/$/, '') });
    expect(own.status).toBe(303);
  });

  it('sends a strict policy with its own pages', async () => {
    const policy = (await fetch(at('/'))).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it.each(['/slides/../secret.txt', '/slides/%2e%2e/secret.txt', '/slides/..%2fsecret.txt', '/ui/%2e%2e%2fsecret.txt'])(
    'keeps %s inside its folder',
    async (path) => {
      expect(await statusFor(path, { host: 'localhost' })).toBe(404);
    },
  );
});

describe('the pages', () => {
  it('escape names and titles', async () => {
    const { learner } = await launch('<img src=x onerror=alert(1)> & "Co"');
    for (const path of ['/', '/learn', learner, '/report']) {
      const page = await (await fetch(at(path))).text();
      expect(page).not.toContain('<img');
      expect(page).not.toContain('<small>');
      expect(page).not.toMatch(/<[^>]* (style|on[a-z]+)=/);
    }
    expect(await (await fetch(at(learner))).text()).toContain(
      '&#60;img src=x onerror=alert(1)&#62; &#38; &#34;Co&#34;',
    );
  });

  it('ask for a name', async () => {
    const page = await (await post('/learners', form({ name: ' \u202e ' }), FORM)).text();
    expect(page).toContain('Please type a name first');
  });

  it('say which package is missing, and find it once it is built', async () => {
    const { learner } = await launch();
    const page = async () => (await fetch(at(learner))).text();
    expect(await page()).toContain('The SCORM 2004 4th Edition package (2004.zip) has not been built yet.');
    writeFileSync(join(folder, '2004.zip'), fixtureZip('scorm2004'));
    expect(await page()).toContain('The SCORM 2004 3rd Edition package (2004-3rd.zip) has not been built yet.');
    writeFileSync(join(folder, '2004-3rd.zip'), fixtureZip('scorm2004-3rd'));
    expect(await page()).not.toContain('has not been built yet');
  });

  it('play a package that is given at the L&D door, say so, and put the room’s own back', async () => {
    const give = (bytes: Uint8Array) => {
      const body = new FormData();
      body.set('package', new File([new Uint8Array(bytes)], 'ours.zip'));
      return fetch(at('/report/package'), { method: 'POST', body, redirect: 'manual' });
    };
    const refused = await give(new Uint8Array());
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('choose the package first')]);
    const damaged = await (await give(new Uint8Array([1, 2]))).text();
    expect(damaged).toContain('<title>Error: Report');
    expect(damaged).toContain('id="package-problem">ours.zip is damaged, or not a zip file.');
    expect(damaged).toMatch(/aria-describedby="package-problem package-hint"\s+aria-invalid="true"/);
    const large = await give(new Uint8Array(100_000_001));
    expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('larger than 100 MB')]);
    const given = await give(fixtureZip('scorm12', { files: { 'ours.css': 'p{}' } }));
    expect(given.headers.get('location')).toBe('/learn');
    const { learner, attemptId } = await launch();
    const offered = await (await fetch(at(learner))).text();
    expect(offered).toContain('Played from “ours.zip”');
    expect(/<button[^>]*>/.exec(offered)?.[0], 'Enter launches').toContain('name="edition"');
    const { href } = await beginSession(attemptId);
    expect((await fetch(at(href.replace(/[^/]*$/, 'ours.css')))).status).toBe(200);
    await post(`${learner}/launch`, form({ back: 'scorm12' }), FORM);
    expect(await (await fetch(at(learner))).text()).not.toContain('Played from');
  });

  it('offer the slides once they are built', async () => {
    expect(await (await fetch(at('/train'))).text()).toContain('The slides have not been built yet.');
    writeFileSync(join(folder, 'slides', 'index.html'), '<p>Slides');
    expect(await (await fetch(at('/train'))).text()).toContain('href="/slides/"');
    expect(await (await fetch(at('/slides/'))).text()).toBe('<p>Slides');
  });
});

describe('an attempt', () => {
  it('is played, saved, resumed and reported', async () => {
    const { learner, attemptId } = await launch();
    const first = await beginSession(attemptId);
    expect(first.data).toContainEqual(['cmi.core.entry', 'ab-initio']);
    const page = await fetch(at(first.href));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('A small course');

    const cmi = {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.exit': 'suspend',
      'cmi.core.total_time': '00:05:00',
      'cmi.interactions.0.id': 'KC1',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.student_response': 'a',
      'cmi.interactions.0.result': '=1',
    };
    const answer = await save(attemptId, first.sessionId, 1, cmi, true);
    expect(await answer.json()).toEqual({ result: 'true', why: 'stored' });
    expect(await (await fetch(at(learner))).text()).toContain('Continue');

    const second = await beginSession(attemptId);
    expect(second.data).toContainEqual(['cmi.core.entry', 'resume']);
    expect(second.data).toContainEqual(['cmi.core.total_time', '00:05:00']);
    expect(await (await save(attemptId, first.sessionId, 2, cmi)).json()).toEqual({
      result: 'false',
      why: 'superseded',
    });

    const records = (await (await fetch(at('/api/attempts'))).json()) as unknown[];
    expect(records).toMatchObject([{ completion: 'completed', success: 'passed', seconds: 300 }]);
    const detail = await (await fetch(at(`/report/attempts/${attemptId}`))).text();
    expect(detail).toContain('What is missing?');
    expect(detail).toContain('A &#60;call&#62;');
    const csv = await fetch(at('/report/interactions.csv'));
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="interactions.csv"');
    expect(await csv.text()).toContain("Sample Learner,What is missing?,A <call>,,'=1");
  });

  it('begins anew when asked to, and keeps the old one', async () => {
    const { learner, attemptId } = await launch();
    const { sessionId } = await beginSession(attemptId);
    await save(attemptId, sessionId, 1, { 'cmi.core.lesson_status': 'incomplete' });
    await post(`${learner}/launch`, form({ fresh: 'scorm12' }), FORM);
    const next = await post(`${learner}/launch`, form({ edition: 'scorm12' }), FORM);
    expect(next.headers.get('location')).not.toBe(`/launch/${attemptId}`);
    expect((await (await fetch(at('/api/attempts'))).json()) as unknown[]).toHaveLength(2);
  });

  it('in 2004, ended without suspend, is not opened again', async () => {
    writeFileSync(join(folder, '2004.zip'), fixtureZip('scorm2004'));
    const { learner, attemptId } = await launch('Sample Learner', 'scorm2004');
    const { sessionId } = await beginSession(attemptId);
    await save(attemptId, sessionId, 1, { 'cmi.completion_status': 'completed', 'cmi.exit': 'normal' }, true);
    const refused = await post(`/api/attempts/${attemptId}/sessions`, '');
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ problem: { what: expect.stringContaining('has ended') as string } });
    const next = await post(`${learner}/launch`, form({ edition: 'scorm2004' }), FORM);
    expect(next.headers.get('location')).not.toBe(`/launch/${attemptId}`);
  });

  it.each(['', 'null', '{}', '{"sessionId":"s","sessionSeq":0,"terminated":false,"data":{"cmi":{}}}'])(
    'takes no unreadable save: %s',
    async (body) => {
      const { attemptId } = await launch();
      const answer = await post(`/api/attempts/${attemptId}/commit`, body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ result: 'false', why: 'unreadable' });
    },
  );

  it('of nobody is not saved', async () => {
    expect((await save('nobody', 's', 1, {})).status).toBe(404);
  });
});

describe('starting', () => {
  it('says that a port is taken, and finds a free one when none was asked for', async () => {
    const port = Number(new URL(lms.url).port);
    const taken = startLocalLms({ ...options, storePath: join(folder, 'b.db'), port });
    await expect(taken).rejects.toBeInstanceOf(LocalLmsError);
    await expect(taken).rejects.toMatchObject({ what: `Port ${port} is in use by another program.` });
    const others = [
      await startLocalLms({ ...options, storePath: join(folder, 'c.db') }),
      await startLocalLms({ ...options, storePath: join(folder, 'd.db') }),
    ];
    expect(new Set(others.map(({ url }) => url)).size).toBe(2);
    for (const other of others) await other.close();
  });

  it('says on every page and in the log that a damaged store was set aside', async () => {
    await lms.close();
    writeFileSync(join(folder, 'lms.db'), 'not a database '.repeat(500));
    lms = await startLocalLms({ ...options, port: 0 });
    const name = 'lms.db.damaged-2026-11-21T10-00-00-000Z';
    expect(logged.join('\n')).toContain(name);
    for (const path of ['/', '/learn', '/report']) expect(await (await fetch(at(path))).text()).toContain(name);
  });
});
