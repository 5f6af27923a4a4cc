import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { strToU8, zipSync } from 'fflate';
import { attemptRecordOf, figureCsvs, makeFigures, MessageLog, renderReport, reportPolicy } from '../report/index.js';
import type { ReportFigures, ReportTask } from '../report/index.js';
import { LARGEST_GIVEN, readGivenFiles, type GivenFiles } from './given-files.js';
import { ownPagePolicy } from './loopback-guard.js';
import { noticeOf } from './notice.js';
import { filesPage, type Complaint } from './pages/files-page.js';
import { renderPage } from './pages/layout.js';
import type { FiguresKit, Room } from './room.js';

/** In a trial room even one learner's figures are shown: they are whoever sits at this computer. */
const MIN_GROUP = 1;
/** The report and its tables, as `npm run report` writes them. */
const ARCHIVE = 'report.zip';

/** The report, from this room's store or from the files that a learning system gave. */
export function figureRoutes(room: Room): Hono {
  const app = new Hono();
  const { figures: kit, store } = room;
  if (!kit) return app;
  app.get('/', async () => {
    const sources = [{ path: 'records.db', records: () => store.storedAttempts().map(attemptRecordOf) }];
    const task = { sources, mapping: undefined, log: new MessageLog(), minGroup: MIN_GROUP, names: false };
    return sendPage(kit, await figuresOf(kit, task), true);
  });

  const form = (context: Context, complaint?: Complaint): Response | Promise<Response> =>
    context.html(
      renderPage({
        ...{ title: 'Report from files', door: 'report', notice: noticeOf(store) },
        ...{ main: filesPage(complaint), amiss: complaint !== undefined },
      }),
      complaint === undefined ? 200 : 400,
    );
  app.get('/files', ownPagePolicy, (context) => form(context));
  const limit = bodyLimit({ maxSize: LARGEST_GIVEN, onError: (context) => form(context, TOO_MUCH) });
  app.post('/files', ownPagePolicy, limit, async (context) => {
    const given = await readGivenFiles(await context.req.formData());
    if ('complaint' in given) return form(context, given.complaint);
    const figures = await figuresOf(kit, given);
    return given.archive ? sendArchive(context, kit, figures) : sendPage(kit, figures, false);
  });
  return app;
}

const TOO_MUCH: Complaint = {
  field: 'files',
  words: `These files are larger than ${LARGEST_GIVEN / 1_000_000} MB together. In a terminal, “npm run report” reads files of any size.`,
};

async function figuresOf(kit: FiguresKit, task: Omit<ReportTask, 'course'> | GivenFiles): Promise<ReportFigures> {
  const engine = await kit.openEngine();
  try {
    return await makeFigures(engine, { ...task, course: kit.course() });
  } finally {
    engine.close();
  }
}

function sendPage(kit: FiguresKit, figures: ReportFigures, preview: boolean): Response {
  const parts = kit.page();
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `${reportPolicy(parts.styleHash)}; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
  };
  return new Response(renderReport(figures, kit.course(), { ...parts, preview }), { headers });
}

function sendArchive(context: Context, kit: FiguresKit, figures: ReportFigures): Response {
  const files = { 'report.html': renderReport(figures, kit.course(), kit.page()), ...figureCsvs(figures) };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${ARCHIVE}"`,
    'Cache-Control': 'no-store',
  });
}
