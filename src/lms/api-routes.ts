import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { attemptRecordOf } from '../report/index.js';
import type { Room } from './room.js';
import { hasEnded, launchData, type SessionData } from './launch-data.js';
import type { PackageProblem } from './package-problem.js';
import type { CommitResult } from './store/store.js';

const values = z.record(z.string(), z.string());
const commitBody = z.object({
  sessionId: z.string(),
  sessionSeq: z.int().positive(),
  terminated: z.boolean(),
  data: z.union([z.object({ cmi: values }), z.object({ changes: values })]),
});

/** The answer to `POST /api/attempts/:id/sessions`. */
export type SessionAnswer = { readonly session: SessionData } | { readonly problem: PackageProblem };

/** The answer to `POST /api/attempts/:id/commit`. */
export interface CommitAnswer {
  readonly result: 'true' | 'false';
  readonly why: CommitResult | 'unreadable';
}

const STATUS = { stored: 200, superseded: 409, unknown: 404 } as const;

export function apiRoutes({ store, shelf, log }: Room): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 8_000_000 }));

  app.get('/attempts', (context) => context.json(store.storedAttempts().map(attemptRecordOf)));

  app.post('/attempts/:id/sessions', (context) => {
    const answer = openSession(context.req.param('id'));
    return context.json(answer, 'session' in answer ? 200 : 409);
  });

  app.post('/attempts/:id/commit', async (context) => {
    // sendBeacon and XMLHttpRequest name the type differently: the text itself is what counts.
    const body = commitBody.safeParse(parseJson(await context.req.text()));
    if (!body.success) return context.json<CommitAnswer>({ result: 'false', why: 'unreadable' }, 400);
    const why = store.commit(context.req.param('id'), body.data);
    if (why !== 'stored') log(`A save was not taken (${why}), attempt ${context.req.param('id')}.`);
    return context.json<CommitAnswer>({ result: why === 'stored' ? 'true' : 'false', why }, STATUS[why]);
  });

  function openSession(id: string): SessionAnswer {
    const attempt = store.attempt(id);
    if (!attempt) return { problem: { what: 'There is no such attempt.', hint: 'Go back and choose a learner.' } };
    if (hasEnded(attempt)) return { problem: ENDED };
    const entry = shelf.current(attempt.edition);
    if ('problem' in entry) return entry;
    const { hash, manifest } = entry.package;
    const data = launchData(attempt, manifest);
    const href = `/package/${attempt.edition}/${hash}/${manifest.href}`;
    return { session: { edition: attempt.edition, sessionId: store.beginSession(id), href, data } };
  }

  return app;
}

const ENDED: PackageProblem = {
  what: 'This attempt has ended: the course left without asking for its place to be kept.',
  hint: 'Go back to start a new attempt.',
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
