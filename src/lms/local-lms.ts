import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { EMPTY_REPORT_KEY, type ReportKey } from '../report/index.js';
import { createApp } from './app.js';
import type { EditionId } from './edition.js';
import { LocalLmsError } from './local-lms-error.js';
import { PackageShelf } from './package-shelf.js';
import { readPictures } from './pictures.js';
import type { FiguresKit } from './room.js';
import { Store } from './store/store.js';

export interface LocalLmsOptions {
  /** Paths of the two zips. They need not be there yet. */
  readonly packages: Readonly<Record<EditionId, string>>;
  /** Folder of the built slide deck; it need not be there yet. */
  readonly slidesDir: string;
  /** Folder of the built package desk; it need not be there yet. */
  readonly deskDir?: string;
  /** File of the record store. */
  readonly storePath: string;
  /** Folder with tokens.css, base.css, parts.css and fonts/. */
  readonly uiDir: string;
  /** Folder into which `buildLmsClient` wrote launch.js. */
  readonly clientDir: string;
  /** Folder of the course's drawings. */
  readonly picturesDir: string;
  readonly courseTitle: string;
  /** Asked anew for each report, as the course may have changed. */
  readonly reportKey?: () => ReportKey;
  readonly figures?: FiguresKit;
  /** When given, this port or none; otherwise the first free one from 4600 on. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
  readonly log: (line: string) => void;
  readonly now?: () => Date;
}

export interface LocalLms {
  readonly url: string;
  close(): Promise<void>;
}

const FIRST_PORT = 4600;
const PORTS_TRIED = 20;

/** @throws LocalLmsError when the port is taken, or the store cannot be opened */
export async function startLocalLms(options: LocalLmsOptions): Promise<LocalLms> {
  const { host = '127.0.0.1', log, now = () => new Date() } = options;
  const store = new Store(options.storePath, now);
  if (store.setAside) log(`The record store was damaged. It is kept as ${store.setAside}; a new one has been started.`);
  const app = createApp({
    store,
    shelf: new PackageShelf(options.packages),
    folders: { slides: options.slidesDir, desk: options.deskDir, ui: options.uiDir, client: options.clientDir },
    pictures: readPictures(options.picturesDir),
    courseTitle: options.courseTitle,
    reportKey: options.reportKey ?? (() => EMPTY_REPORT_KEY),
    figures: options.figures,
    log,
  });
  try {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
    const port = await listen(server, host, options.port);
    return { url: `http://${host}:${port}/`, close: () => close(server, store) };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function listen(server: Server, host: string, asked: number | undefined): Promise<number> {
  if (asked !== undefined) return listenOn(server, host, asked);
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if (!(error instanceof LocalLmsError)) throw error;
    }
  }
  throw new LocalLmsError(
    `The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all in use.`,
    'Close another local server, or name a free port: npm start -- --port 8080.',
  );
}

/** Resolves to the port: the one asked for, or, for 0, the one given. */
function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(portError(port, error));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function portError(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') {
    return new LocalLmsError(
      `Port ${port} is in use by another program.`,
      'Close that program, or start with another port: npm start -- --port 8080.',
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new LocalLmsError(`Port ${port} is not open to you.`, 'Choose a port above 1023.', { cause: error });
  }
  return error;
}

function close(server: Server, store: Store): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      store.close();
      resolve();
    });
    // Browsers keep connections open; waiting for them would keep the process alive.
    server.closeAllConnections();
  });
}
