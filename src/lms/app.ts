import { Hono } from 'hono';
import { apiRoutes } from './api-routes.js';
import { figureRoutes } from './figure-routes.js';
import { fileRoutes } from './file-routes.js';
import { loopbackGuard, safeHeaders } from './loopback-guard.js';
import { pageRoutes } from './page-routes.js';
import { reportRoutes } from './report-routes.js';
import type { Room } from './room.js';

export function createApp(room: Room): Hono {
  const app = new Hono();
  app.use(loopbackGuard, safeHeaders);
  app.route('/', fileRoutes(room.folders, room.shelf));
  app.route('/api', apiRoutes(room));
  // Before the room's other pages: its policy is its own.
  app.route('/report/figures', figureRoutes(room));
  app.route('/report', reportRoutes(room));
  app.route('/', pageRoutes(room));
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.onError((error, context) => {
    room.log(`${context.req.method} ${context.req.path}: ${error.stack ?? String(error)}`);
    return context.text('Something went amiss here. The terminal that runs this room says more.', 500);
  });
  return app;
}
