import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition, Profile } from './profiles.js';
import type { LaunchData, SeenCall, Told } from './lms-page/launch.js';
import { HERE, SHAPES } from './launch-shapes.js';

/** What the learning system holds of one attempt, and what it has seen in each launch. */
export interface Attempt {
  values: Record<string, string>;
  readonly launches: { readonly calls: SeenCall[]; finished: boolean; readonly toldAt: Map<string, number> }[];
}

/** The files of a package, by path. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** An LMS's own policy, beside the package's: no inline script of ours runs. */
const STRICT_POLICY = { 'content-security-policy': "default-src 'self'" };

/** Serves one unpacked package and the launch pages around it; keeps the attempts in memory. */
export class LmsServer {
  readonly attempts = new Map<string, Attempt>();
  files: PackageFiles = new Map();
  /** Of the shapes that have one run-time. */
  runTime: Edition = 'scorm12';
  readonly #script: string;
  readonly #server: Server;
  #port = 0;

  constructor(script: string) {
    this.#script = script;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.writeHead(500).end());
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same server under another origin. */
  get otherUrl(): string {
    return `http://localhost:${this.#port}`;
  }

  attempt(id: string): Attempt {
    const held = this.attempts.get(id) ?? { values: {}, launches: [] };
    this.attempts.set(id, held);
    return held;
  }

  /** Begins a launch. @returns the address of its page */
  launch(profile: Profile, id: string, isTroubled: boolean): string {
    const attempt = this.attempt(id);
    if (isTroubled && profile.trouble?.forgetsUnlessSuspended) forget(attempt, profile);
    attempt.launches.push({ calls: [], finished: false, toldAt: new Map() });
    const data: LaunchData = {
      profile,
      troubled: isTroubled,
      values: attempt.values,
      store: `/store/${id}/${attempt.launches.length - 1}`,
      course: '/course/index.html',
    };
    this.#pages.set(id, launchPage(data));
    return `${this.url}/lms/${id}`;
  }

  readonly #pages = new Map<string, string>();

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', this.url);
    const [, room = '', name = '', number = ''] = pathname.split('/');
    if (room === 'course') {
      this.#sendFile(pathname.slice('/course/'.length), response);
      return;
    }
    if (room === 'strict') {
      this.#sendFile(pathname.slice('/strict/'.length), response, STRICT_POLICY);
      return;
    }
    if (room === 'store') this.#take(name, Number(number), JSON.parse(await bodyOf(request)) as Told);
    const page =
      room === 'lms'
        ? this.#pages.get(name)
        : SHAPES[name]?.page({ own: this.url, other: this.otherUrl, here: HERE[this.runTime] });
    const headers = SHAPES[name]?.headers ?? {};
    if (room === 'lms.js') response.writeHead(200, { 'content-type': TYPES['js'] }).end(this.#script);
    else response.writeHead(200, { 'content-type': TYPES['html'], ...headers }).end(page ?? '');
  }

  #take(id: string, launch: number, { calls, from, values, finished }: Told): void {
    const attempt = this.attempt(id);
    const held = attempt.launches[launch];
    if (!held) return;
    // What a closing page sends may arrive in another order: each call has its place, and the later value stays.
    for (const [element, value] of Object.entries(values ?? {})) {
      if ((held.toldAt.get(element) ?? -1) > from) continue;
      held.toldAt.set(element, from);
      attempt.values[element] = value;
    }
    calls.forEach((call, index) => (held.calls[from + index] = call));
    held.finished ||= finished;
  }

  #sendFile(path: string, response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
    const bytes = this.files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    if (bytes) response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
    else response.writeHead(404).end();
  }
}

/** As Moodle in 2004, and as some settings elsewhere in 1.2. */
function forget(attempt: Attempt, { edition }: Profile): void {
  const exit = attempt.values[edition === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit'];
  if (attempt.launches.length > 0 && exit !== 'suspend') attempt.values = {};
}

function launchPage(data: LaunchData): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learning system</title>
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style></head><body>
<script type="application/json" id="launch">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<script src="/lms.js"></script></body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
