import { Hono } from 'hono';
import type { Context } from 'hono';
import { attemptRecordOf, interactionsCsv, learnersCsv, objectivesCsv, summarise } from '../report/index.js';
import type { ReportTables } from '../report/index.js';
import { hasFile } from './file-routes.js';
import { html } from './html.js';
import type { Room } from './room.js';
import { ownPagePolicy } from './loopback-guard.js';
import { noticeOf } from './notice.js';
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

  app.get('/', (context) =>
    context.html(
      renderPage({
        title: 'Report',
        door: 'report',
        notice: noticeOf(room.store),
        main: html`${reportPage(tables(), room.figures !== undefined)}${hasDesk(room) && deskLinks()}`,
      }),
    ),
  );
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

function hasDesk({ folders }: Room): boolean {
  return folders.desk !== undefined && hasFile(folders.desk, 'index.html');
}

function sendCsv(context: Context, name: string, csv: string): Response {
  return context.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
