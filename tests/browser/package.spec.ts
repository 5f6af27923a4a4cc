import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';

const SENTINEL = 'Zebedee walks to the quarry at dawn';

test('what a learner types reaches neither the run-time nor the device', async ({ page, lmsUrl }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Two');
  await learner.launch();
  await learner.start(/^Eight ideas/);
  await learner.arrive('Two stories, one Tuesday');
  await learner.goOn();
  await learner.arrive('Normal, moving, personal');
  await learner.course.getByRole('textbox', { name: 'Your note' }).fill(`${SENTINEL}. Ring Mrs Smith.`);
  await learner.course.getByRole('heading', { level: 1 }).click();
  await expect(
    learner.course.getByText('This might point to a real person (a name with a title). Change it?'),
  ).toBeVisible();
  await learner.goOn();
  await learner.saveAndExit();
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  expect(sent.some((request) => request.includes('/commit'))).toBe(true);
  expect(sent.filter((request) => request.includes('Zebedee'))).toEqual([]);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toContain('Zebedee');
});

test('nothing is asked of any other host, and no cookie is set', async ({ page, context, lmsUrl }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Three');
  await learner.launch();
  await learner.start(/^Start/);
  await learner.arrive('Welcome');
  expect([...hosts]).toEqual([new URL(lmsUrl).host]);
  expect(await context.cookies()).toEqual([]);
});

test('the letters are asked for once the page and its script have come', async ({ page, lmsUrl }) => {
  let letters = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2') && request.frame() !== page.mainFrame()) letters += 1;
  });
  let sendScript = (): void => undefined;
  const held = new Promise<void>((resolve) => (sendScript = resolve));
  await page.route(/\/app-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Lena Letters');
  await learner.launch();
  // What a page's own words ask for is asked for when they are laid out.
  await learner.course.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
  expect(letters, 'asked for while the script was on its way').toBe(0);
  sendScript();
  await expect(learner.course.getByRole('main').getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await expect.poll(() => letters).toBeGreaterThan(1);
  await expect
    .poll(() => learner.course.evaluate(() => document.fonts.check('1rem "Atkinson Next"')), 'the letters are there')
    .toBe(true);
});

test('a package whose script is blocked says so on a page that can still be read', async ({ page, lmsUrl }) => {
  await page.route(/\/app-[\w-]+\.js$/, (route) => route.abort());
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Four');
  await learner.launch();
  await expect(learner.course.getByRole('alert')).toContainText('The course could not start');
  await expect(learner.course.getByText('What you will be able to do')).toBeVisible();
});

test('a page that breaks says so, keeps what was done, and lets the learner go on', async ({ page, lmsUrl }) => {
  await page.route(/\/part-MOD1-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    const broken = whole.replace(/\{id:`two-stories`,[^[]*seeds:\[[^\]]*\],blocks:\[/, '$&null,null,');
    expect(broken).not.toBe(whole);
    await route.fulfill({ response, body: broken });
  });
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Five');
  await learner.launch();
  await learner.start(/^Eight ideas/);
  await learner.arrive('This page did not work');
  await learner.course.getByRole('link', { name: 'Next: Normal, moving, personal' }).click();
  await learner.arrive('Normal, moving, personal');
});

test('a page that cannot be fetched is offered again, and nothing is lost', async ({ page, lmsUrl }) => {
  await page.route(/\/part-CS1-[\w-]+\.js$/, (route) => route.abort());
  const learner = new Learner(page, 'SCORM 2004 4th Edition');
  await learner.enrol(lmsUrl, 'Learner Five');
  await learner.launch();
  await learner.start(/^Case study/);
  await learner.arrive('This page did not work');
  await expect(learner.course.getByRole('main')).toContainText('This page could not be fetched');
  await page.unroute(/\/part-CS1-[\w-]+\.js$/);
  await learner.course.getByRole('button', { name: 'Try again' }).click();
  await expect(learner.course.getByRole('heading', { level: 1, name: 'A paper every morning' })).toBeVisible();
});

test('steps that the learning system refused are kept on the device and saved at the next launch', async ({
  page,
  context,
  lmsUrl,
}) => {
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Seven');
  await learner.launch();
  await learner.start(/^Start/);
  await learner.arrive('Welcome');
  await page.route('**/commit', (route) => route.abort());
  await learner.goOn();
  await learner.arrive('Risk in your own day');
  await expect(learner.course.getByRole('status').filter({ hasText: 'Not saved yet' })).toBeVisible();
  await learner.goOn();
  await learner.arrive('What your day shows');
  // A closing page would still save by a beacon, which no route can stop: here the power fails.
  const renderer = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  renderer.send('Page.crash').catch(() => undefined);
  await crash;

  const later = new Learner(await context.newPage(), 'SCORM 1.2');
  await later.comeBack(lmsUrl, 'Learner Seven');
  await later.launch();
  await later.start(/^Continue: What your day shows/);
  await later.arrive('What your day shows');
  await expect(later.course.getByText('They were kept on this device, and are saved again now.')).toBeVisible();
});

test('a course in its own window saves as well as in a frame', async ({ page, lmsUrl }) => {
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Six');
  await page.getByRole('radio', { name: 'In a new window' }).check();
  await page.getByRole('button', { name: 'Launch with SCORM 1.2' }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the course' }).click();
  const course = await opened;
  await course.getByRole('link', { name: /^Start/ }).click();
  await expect(course.getByRole('heading', { level: 1, name: 'Welcome' })).toBeFocused();
  await course.close();
  await page.goto(`${lmsUrl}report`);
  await expect(page.getByRole('row').filter({ hasText: 'Learner Six' })).toContainText(/In progress|Incomplete/i);
});

test('the trainer’s door opens the slides', async ({ page, lmsUrl }) => {
  await page.goto(lmsUrl);
  await page.getByRole('link', { name: 'Go in as a trainer' }).click();
  await page
    .getByRole('link', { name: /slides/i })
    .first()
    .click();
  const deck = page.context().pages().at(-1) ?? page;
  await expect(deck.getByRole('heading', { name: 'Positive Risk Taking in Practice', exact: true })).toBeVisible();
  // The other slides come once the first is on the wall.
  await expect(deck.locator('.slides > section').nth(1)).toBeAttached();
  await deck.keyboard.press('PageDown');
  await expect(deck.getByRole('heading', { name: 'Welcome: how risk feels' })).toBeVisible();
});
