import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright';
import { PRODUCTS } from './build-all.js';
import { BROWSER_ARGS } from './find-browser.js';
import { ensureBrowser } from './install-browser.js';

/**
 * `npm run bench:timing [-- 7]`: how soon the package opens on a slow phone and a bad connection, beside a bare page of
 * 1.7 kB on the same line. Medians of interleaved rounds; reported, and never a test: clocks differ between machines.
 */
const ROUNDS = Number(process.argv[2] ?? 5);
/** Chromium with the CPU slowed 4×, 1.6 Mbit/s, 150 ms round trip, HTTP/1.1 with gzip, cold cache. */
const SLOWNESS = { cpu: 4, bytesPerSecond: (1.6 * 1_000_000) / 8, latency: 150 };
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  woff2: 'font/woff2',
};
/** A page that says hello and opens a session: the floor that no course can go below. */
const BARE = `<!doctype html><title>Bare</title><h1>Bare</h1><p>${'A page of plain words. '.repeat(66)}</p><script>let w=window;while(!w.API&&w!==w.parent)w=w.parent;w.API.LMSInitialize('')</script>`;
const PARENT = (path: string): string => `<!doctype html><title>LMS</title><script>
  const seen = (name) => { window[name] ??= performance.timeOrigin + performance.now(); };
  window.API = new Proxy({}, { get: (_, call) => () => { if (call === 'LMSInitialize') seen('initialized'); return call === 'LMSGetValue' ? '' : call === 'LMSGetLastError' ? '0' : 'true'; } });
</script><iframe src="${path}" width="1000" height="640"></iframe>`;

/** Noted by the page itself, in its next frame: the driver's own looking takes far longer than that. */
const NOTES = `if (window.parent !== window) {
  window.noted = { blocked: [], moved: 0 };
  new PerformanceObserver((list) => noted.blocked.push(...list.getEntries().map((task) => [task.startTime, task.duration - 50])))
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((shift) => { noted.moved += shift.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  (function look() {
    if (document.querySelector('READY')) noted.readyAt = performance.now();
    else requestAnimationFrame(look);
  })();
}`;

interface Noted {
  /** Of each long task: when it began, and how much longer than 50 ms it took. */
  readonly blocked: readonly (readonly [number, number])[];
  /** What moved, as Chromium reckons a layout's shift: 0.1 and less is good. */
  readonly moved: number;
  readonly readyAt: number;
}

interface Times {
  readonly paint: number;
  readonly session: number;
  readonly button: number;
  readonly blocked: number;
  readonly moved: number;
}

const server = await serve();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const rounds: { bare: Times; course: Times }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.push({
    bare: await measure(browser, '/bare.html', 'h1'),
    course: await measure(browser, '/index.html', '.go a.btn'),
  });
}
await browser.close();
server.close();
report();

async function measure(on: Browser, path: string, ready: string): Promise<Times> {
  const context = await on.newContext({ viewport: { width: 1000, height: 640 } });
  const page = await context.newPage();
  const chrome = await context.newCDPSession(page);
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS.cpu });
  await chrome.send('Network.enable');
  await chrome.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOWNESS.latency,
    downloadThroughput: SLOWNESS.bytesPerSecond,
    uploadThroughput: SLOWNESS.bytesPerSecond,
  });
  await page.addInitScript({ content: NOTES.replace('READY', ready) });
  await page.goto(`${address()}/lms?${path}`, { waitUntil: 'commit' });
  const frame = page.frameLocator('iframe');
  await frame.locator(ready).first().waitFor({ timeout: 60_000 });
  const inside = page.frames()[1];
  if (!inside) throw new Error('The page has no frame.');
  await inside.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  // Long enough for the letters, which come last and may move what is there.
  await page.waitForTimeout(1500);
  const { start, paint, noted, initialized } = await inside.evaluate(() => ({
    start: performance.timeOrigin,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    noted: (window as unknown as { noted: Noted }).noted,
    initialized: (window.parent as unknown as { initialized: number }).initialized,
  }));
  await context.close();
  const blocked = noted.blocked
    .filter(([at]) => at > paint && at < noted.readyAt)
    .reduce((sum, [, over]) => sum + over, 0);
  return { paint, session: initialized - start, button: noted.readyAt, blocked, moved: noted.moved };
}

function report(): void {
  console.log(`Medians of ${ROUNDS} rounds (4× CPU, 1.6 Mbit/s, 150 ms):\n`);
  console.log('                               bare page   course   ratio  aim');
  line('first paint, s', ({ paint }) => paint / 1000, 'ratio of 1.2 or less');
  line('session open, s', ({ session }) => session / 1000, '0.7 s or less');
  line('first button works, s', ({ button }) => button / 1000, '0.8 s or less');
  line('main thread blocked, ms', ({ blocked }) => blocked, '60 ms or less, from the first paint to the button');
  line('layout shift', ({ moved }) => moved, '0.1 or less');
}

function line(name: string, valueOf: (times: Times) => number, aim: string): void {
  const bare = median(rounds.map((round) => valueOf(round.bare)));
  const course = median(rounds.map((round) => valueOf(round.course)));
  const ratio = bare > 0 ? (course / bare).toFixed(2) : '';
  const columns = [bare.toFixed(2).padStart(9), course.toFixed(2).padStart(8), ratio.padStart(7)];
  console.log(`${name.padEnd(30)} ${columns.join(' ')}  ${aim}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function serve(): Promise<Server> {
  const files = unzipSync(readFileSync(PRODUCTS.scorm12));
  const started = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = url.split('?')[0]?.slice(1) ?? '';
    const body =
      path === 'lms'
        ? PARENT(url.split('?')[1] ?? '')
        : path === 'bare.html'
          ? BARE
          : (files[decodeURIComponent(path)] ?? '');
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? TYPES['html'];
    const font = path.endsWith('.woff2');
    response.writeHead(body === '' ? 404 : 200, { 'Content-Type': type, ...(!font && { 'Content-Encoding': 'gzip' }) });
    response.end(font ? body : gzipSync(body));
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return started;
}

function address(): string {
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('The server has no address.');
  return `http://127.0.0.1:${at.port}`;
}
