import { Hono } from 'hono';
import { attemptRecordOf, makeFigures, MessageLog, renderReport, reportPolicy } from '../report/index.js';
import type { FiguresKit, Room } from './room.js';

/** In a trial room even one learner's figures are shown: they are whoever sits at this computer. */
const MIN_GROUP = 1;

/** The report that an LMS's own files would give, from this room's store. */
export function figureRoutes({ store, figures }: Room): Hono {
  const app = new Hono();
  if (!figures) return app;
  app.get('/', async (context) => {
    const parts = figures.page();
    const page = await pageOf(figures, store);
    context.header('Content-Security-Policy', `${reportPolicy(parts.styleHash)}; frame-ancestors 'none'`);
    context.header('Cache-Control', 'no-store');
    return context.html(page);
  });
  return app;
}

async function pageOf({ course, openEngine, page }: FiguresKit, store: Room['store']): Promise<string> {
  const known = course();
  const engine = await openEngine();
  try {
    const figures = await makeFigures(engine, {
      sources: [{ path: 'records.db', records: () => store.storedAttempts().map(attemptRecordOf) }],
      course: known,
      mapping: undefined,
      log: new MessageLog(),
      minGroup: MIN_GROUP,
      names: false,
    });
    return renderReport(figures, known, { ...page(), preview: true });
  } finally {
    engine.close();
  }
}
