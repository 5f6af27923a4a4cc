import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { attemptRecordOf, interactionsCsv, learnersCsv, objectivesCsv, summarise } from '../report/index.js';
import type { ReportTables } from '../report/index.js';
import { hasFile } from './file-routes.js';
import { html } from './html.js';
import type { Room } from './room.js';
import { ownPagePolicy } from './loopback-guard.js';
import { noticeOf } from './notice.js';
import type { PackageProblem } from './package-problem.js';
import { renderPage } from './pages/layout.js';
import { deskLinks } from './pages/desk-links.js';
import { attemptPage, reportPage } from './pages/report-pages.js';

export function reportRoutes(room: Room): Hono {
  const app = new Hono();
  app.use(ownPagePolicy);
  const tables = (attemptId?: string): ReportTables => {
    const stored = room.store.storedAttempts().filter((entry) => !attemptId || entry.attemptId === attemptId);
    return summarise(stored.map(attemptRecordOf), room.reportKey());
  };

  const show = (context: Context, problem?: PackageProblem): Response | Promise<Response> => {
    const main = html`${reportPage(tables(), room.figures !== undefined)}${hasDesk(room) && deskLinks(problem)}`;
    const page = renderPage({
      ...{ title: 'Report', door: 'report', notice: noticeOf(room.store) },
      ...{ main, amiss: problem !== undefined },
    });
    return context.html(page, problem ? 400 : 200);
  };
  app.get('/', (context) => show(context));
  const limit = bodyLimit({ maxSize: LARGEST_PACKAGE, onError: (context) => show(context, TOO_LARGE) });
  app.post('/package', limit, async (context) => {
    const file = (await context.req.formData()).get('package');
    if (!(file instanceof File) || file.size === 0) return show(context, NO_PACKAGE);
    const entry = room.shelf.give(file.name, new Uint8Array(await file.arrayBuffer()));
    return 'problem' in entry ? show(context, entry.problem) : context.redirect('/learn', 303);
  });
  app.get('/learners.csv', (context) => sendCsv(context, 'learners', learnersCsv(tables().attempts)));
  app.get('/objectives.csv', (context) => sendCsv(context, 'objectives', objectivesCsv(tables().objectives)));
  app.get('/interactions.csv', (context) => sendCsv(context, 'interactions', interactionsCsv(tables().interactions)));

  app.get('/attempts/:id', (context) => {
    const own = tables(context.req.param('id'));
    const [attempt] = own.attempts;
    if (!attempt) return context.notFound();
    const main = attemptPage(attempt, own);
    return context.html(renderPage({ title: attempt.learner, door: 'report', notice: noticeOf(room.store), main }));
  });
  return app;
}

/** Bytes. Beyond any course of ours, zipped. */
const LARGEST_PACKAGE = 100_000_000;
const NO_PACKAGE: PackageProblem = { what: 'Please choose the package first.', hint: '' };
const TOO_LARGE: PackageProblem = {
  what: `The zip is larger than ${LARGEST_PACKAGE / 1_000_000} MB: more than any package of this course.`,
  hint: 'Look whether it is the one you meant.',
};

function hasDesk({ folders }: Room): boolean {
  return folders.desk !== undefined && hasFile(folders.desk, 'index.html');
}

function sendCsv(context: Context, name: string, csv: string): Response {
  return context.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
