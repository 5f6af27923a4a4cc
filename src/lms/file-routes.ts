import { readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { isEditionId } from './edition.js';
import { mimeTypeOf } from './mime-types.js';
import type { PackageShelf } from './package-shelf.js';

export interface Folders {
  readonly slides: string;
  /** Of the package desk; absent where there is none. */
  readonly desk?: string | undefined;
  readonly ui: string;
  readonly client: string;
}

const OWN_STYLES = fileURLToPath(new URL('./assets/', import.meta.url));

export function fileRoutes({ slides, desk, ui, client }: Folders, shelf: PackageShelf): Hono {
  const app = new Hono();
  app.get('/ui/:path{.+}', (context) => sendFile(context, ui, context.req.param('path')));
  app.get('/lms/:path{.+}', (context) => sendFile(context, client, context.req.param('path')));
  app.get('/room/:path{.+}', (context) => sendFile(context, OWN_STYLES, context.req.param('path')));
  app.get('/slides', (context) => context.redirect('/slides/'));
  app.get('/slides/:path{.*}', (context) => sendFile(context, slides, context.req.param('path') || 'index.html'));
  if (desk !== undefined) app.get('/desk', (context) => sendFile(context, desk, 'index.html'));
  app.get('/package/:edition/:hash/:path{.+}', (context) => {
    const { edition, hash, path } = context.req.param();
    const open = isEditionId(edition) ? shelf.byHash(edition, hash) : undefined;
    const file = open && Object.hasOwn(open.files, path) ? open.files[path] : undefined;
    if (!file) return context.text(`The package has no file “${path}”, or has been built anew since.`, 404);
    return sendBytes(context, path, file);
  });
  return app;
}

/** True when the folder holds the file: asked before a link to it is shown. */
export function hasFile(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function sendFile(context: Context, folder: string, path: string): Response {
  const full = normalize(join(folder, path));
  const inside = full.startsWith(normalize(folder + sep));
  if (!inside || path.includes('\0') || !statSync(full, { throwIfNoEntry: false })?.isFile()) {
    return context.text('There is no such file.', 404);
  }
  return sendBytes(context, path, readFileSync(full));
}

/** Asked for again each time: authors build while the room is open. */
function sendBytes(context: Context, path: string, bytes: Uint8Array): Response {
  return context.body(new Uint8Array(bytes), 200, { 'Content-Type': mimeTypeOf(path), 'Cache-Control': 'no-cache' });
}
