import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test, type Bench } from '../conformance/stage.js';
import { profileOf, type Edition, type PackageName } from '../conformance/profiles.js';
import { Visit, type Stage } from '../conformance/visit.js';

/** The ways in which learning systems put a course on the screen: the package is the same in all. */
interface Way {
  readonly shape: string;
  readonly title: string;
  /** Depth of the course's frame in its page; 0: the page itself. */
  readonly depth: number;
  readonly popUp?: boolean;
  /** Under the server's second name. */
  readonly foreign?: boolean;
  /** Depth of the frame that holds the run-time, in the page that was opened first. */
  readonly runTime?: number;
}

const WAYS: readonly Way[] = [
  { shape: 'frame', title: 'in a frame', depth: 1 },
  { shape: 'nested-frames', title: 'in a frame within a frame', depth: 2 },
  { shape: 'pop-up', title: 'in a pop-up', depth: 0, popUp: true },
  { shape: 'frame-in-pop-up', title: 'in a frame of a pop-up', depth: 1, popUp: true },
  {
    shape: 'in-a-foreign-page',
    title: 'in a learning system that another site frames',
    depth: 2,
    foreign: true,
    runTime: 1,
  },
  { shape: 'through-a-foreign-frame', title: 'with another site’s frame between', depth: 2 },
  { shape: 'late', title: 'with a run-time that comes four seconds late', depth: 1 },
  { shape: 'both', title: 'with run-times of both editions', depth: 1 },
  { shape: 'unload-off', title: 'with "unload" switched off by policy', depth: 1 },
  { shape: 'strict-policy', title: 'under a learning system’s own strict policy', depth: 1 },
  { shape: 'sandbox', title: 'in a sandbox that allows scripts alone', depth: 1 },
];

const PACKAGES: readonly PackageName[] = ['scorm12', 'scorm2004', 'scorm2004-3rd'];
const ASKED = { scorm12: '1.2', scorm2004: '2004' };

/** `npm run matrix` opens each package in each way; `npm test` one of them, and two where there is a choice of run-times. */
const whole = process.env['MATRIX'] === 'whole';
const packagesFor = ({ shape }: Way): readonly PackageName[] =>
  whole ? PACKAGES : shape === 'both' ? PACKAGES.slice(0, 2) : [SHORT[shape] ?? 'scorm12'];
const SHORT: Readonly<Record<string, PackageName>> = {
  'frame-in-pop-up': 'scorm2004',
  'nested-frames': 'scorm2004-3rd',
};

function editionOf(name: PackageName): Edition {
  return name === 'scorm12' ? 'scorm12' : 'scorm2004';
}

function serve({ server, packages }: Bench, name: PackageName): void {
  server.files = packages[name];
  server.runTime = editionOf(name);
}

async function framesIn(page: Page, depth: number): Promise<Frame> {
  let frame = page.mainFrame();
  for (let step = 0; step < depth; step += 1) {
    const inner = await (await frame.waitForSelector('iframe')).contentFrame();
    if (!inner) throw new Error('A frame is empty.');
    frame = inner;
  }
  return frame;
}

async function open(bench: Bench, page: Page, way: Way): Promise<{ runTime: Frame; course: Frame; shown: Page }> {
  await page.goto(`${way.foreign ? bench.server.otherUrl : bench.server.url}/shape/${way.shape}`);
  const runTime = await framesIn(page, way.runTime ?? 0);
  if (!way.popUp) return { runTime, course: await framesIn(page, way.depth), shown: page };
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the course' }).click();
  const shown = await opened;
  return { runTime, course: await framesIn(shown, way.depth), shown };
}

const heldBy = (runTime: Frame) =>
  runTime.evaluate(() => ({
    held: Reflect.get(window, 'held') as Record<string, string>,
    asked: Reflect.get(window, 'asked') as string[],
  }));

for (const way of WAYS) {
  for (const name of packagesFor(way)) {
    const edition = editionOf(name);
    test(`${name}: a course ${way.title} saves, and ends once`, async ({ bench, page }) => {
      serve(bench, name);
      const { runTime, course, shown } = await open(bench, page, way);
      await course
        .locator('.go')
        .getByRole('link', { name: /^Start/ })
        .click();
      await expect(course.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
      await course
        .getByRole('contentinfo')
        .getByRole('link', { name: /^Next:/ })
        .click();
      await expect(course.getByRole('heading', { level: 1, name: 'Risk in your own day' })).toBeVisible();
      await expect.poll(async () => (await heldBy(runTime)).held['cmi.suspend_data']).toContain('p:');
      if (way.popUp) {
        await shown.close({ runBeforeUnload: true });
      } else {
        // An LMS's own way out: it takes the frame off the page.
        await runTime.evaluate(() => document.querySelector('iframe')?.remove());
      }
      await expect
        .poll(async () => (await heldBy(runTime)).asked.filter((call) => /Finish|Terminate/.test(call)).length)
        .toBe(1);
      const { held, asked } = await heldBy(runTime);
      expect(Object.keys(held)).toContain(edition === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time');
      expect(asked.filter((call) => !call.startsWith(ASKED[edition]))).toEqual([]);
    });
  }
}

test('in a sandbox that shuts the course off, it says so on a page that can be read', async ({ bench, page }) => {
  serve(bench, 'scorm12');
  await page.goto(`${bench.server.url}/shape/shut-sandbox`);
  const course = await framesIn(page, 1);
  await expect(course.getByRole('alert')).toContainText('The course could not start');
  await expect(course.getByRole('heading', { level: 1, name: 'Positive Risk Taking in Practice' })).toBeVisible();
});

function stageFor(bench: Bench, context: BrowserContext, attempt: string, profile = 'strict-12'): Stage {
  serve(bench, 'scorm12');
  return { server: bench.server, context, course: bench.course, profile: profileOf(profile), attempt };
}

test('opened in two tabs, the later one goes on; the other says so, and saves over nothing', async ({
  bench,
  context,
}) => {
  const stage = stageFor(bench, context, 'two-tabs');
  const first = await Visit.begin(stage);
  await first.ready(/^Start/);
  await first.start();
  const second = await Visit.begin(stage);
  await second.ready(/^Continue: Welcome/);
  await second.start();
  await second.next();
  await first.says(/open in another tab or window.*nothing more is saved here/);
  await second.says(/That one has stopped saving: carry on here/);
  const state = (): string | undefined => bench.server.attempt('two-tabs').values['cmi.suspend_data'];
  const kept = state();
  await first.next();
  await first.next();
  await first.leave();
  expect(state()).toBe(kept);
  await second.leave();
});

test('the learner sees when it was saved last, and that a lost session saves no more', async ({ bench, context }) => {
  const stage = stageFor(bench, context, 'signed-out', 'session-lost-12');
  const visit = await Visit.begin(stage);
  await visit.ready(/^Start/);
  await visit.start();
  await expect(visit.frame.getByText(/Saved at \d\d:\d\d/)).toBeVisible();
  await visit.next();
  await visit.next();
  await visit.says(/saves no more.*Your steps are kept on this device/);
  await visit.turnTo('#/break');
  await expect(visit.frame.getByText(/Last saved at \d\d:\d\d/)).toBeVisible();
});

test('a page out of the browser’s memory goes on saving in the session that it left open', async ({ bench, page }) => {
  serve(bench, 'scorm12');
  await page.goto(`${bench.server.url}/shape/frame`);
  const course = await framesIn(page, 1);
  await course
    .locator('.go')
    .getByRole('link', { name: /^Start/ })
    .click();
  await expect(course.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
  await course.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await course
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Next:/ })
    .click();
  const before = await heldBy(page.mainFrame());
  expect(before.asked.filter((call) => call.includes('Finish'))).toEqual([]);
  await expect.poll(async () => (await heldBy(page.mainFrame())).held['cmi.core.lesson_location']).toBe('MOD0_own_day');
});
