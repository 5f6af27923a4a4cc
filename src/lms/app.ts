import { Hono } from 'hono';
import type { ReportKey } from '../report/index.js';
import { apiRoutes } from './api-routes.js';
import { fileRoutes, type Folders } from './file-routes.js';
import { loopbackGuard, safeHeaders } from './loopback-guard.js';
import { pageRoutes } from './page-routes.js';
import type { PackageShelf } from './package-shelf.js';
import type { Pictures } from './pictures.js';
import { reportRoutes } from './report-routes.js';
import type { Store } from './store/store.js';

/** What the routes work with. */
export interface Room {
  readonly store: Store;
  readonly shelf: PackageShelf;
  readonly folders: Folders;
  readonly pictures: Pictures;
  readonly courseTitle: string;
  readonly reportKey: () => ReportKey;
  readonly log: (line: string) => void;
}

export function createApp(room: Room): Hono {
  const app = new Hono();
  app.use(loopbackGuard, safeHeaders);
  app.route('/', fileRoutes(room.folders, room.shelf));
  app.route('/api', apiRoutes(room));
  app.route('/report', reportRoutes(room));
  app.route('/', pageRoutes(room));
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.onError((error, context) => {
    room.log(`${context.req.method} ${context.req.path}: ${error.stack ?? String(error)}`);
    return context.text('Something went amiss here. The terminal that runs this room says more.', 500);
  });
  return app;
}
