import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { ROOT } from '../../scripts/build-all.js';
import { WORKSHEETS } from '../../src/course/index.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';
import { Ears, playModule, SENTINEL, storedIn, writeEverywhere, writingPages } from './watched-text.js';

/*
 * Free text never leaves the page unless the learner sends it out themselves: docs/architecture.md §6. Whatever lesson,
 * note or module is added to the route is written in as well.
 */

const { course } = compileOrStop(ROOT);
const PAGES = writingPages(course);

for (const edition of ['SCORM 1.2', 'SCORM 2004 4th Edition'] as const) {
  test(`${edition}: nothing that a learner writes leaves the page`, async ({ page, context, lmsUrl }) => {
    test.setTimeout(300_000);
    page.setDefaultTimeout(20_000);
    const ears = new Ears();
    await ears.listen(context);
    const learner = new Learner(page, edition);
    await learner.enrol(lmsUrl, 'Learner Two');
    await learner.launch();
    await learner.start(/^Start/);

    const written = new Map<string, number>();
    for (const { hash, modules, notes } of PAGES) {
      await learner.course.evaluate((to) => (location.hash = to), hash);
      await expect(learner.course.locator('h1')).toBeFocused();
      if (modules.length > 0) await expect(learner.course.locator('.module').first()).toBeVisible();
      const before = ears.writings;
      for (const { name, main } of modules) if (main) await playModule(learner.course, name);
      await writeEverywhere(learner.course);
      for (const name of [...notes, ...modules.map((module) => module.name)]) {
        written.set(name, (written.get(name) ?? 0) + ears.writings - before);
      }
    }
    // The test writes where there is something to write in: every note, and every module that has a sheet to fill in.
    const wanted = PAGES.flatMap(({ notes, modules }) => [
      ...notes,
      ...modules.map(({ name }) => name).filter((name) => WORKSHEETS.includes(name)),
    ]);
    for (const name of wanted) expect(written.get(name), `boxes written in: ${name}`).toBeGreaterThan(0);

    await learner.saveAndExit();
    await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
    expect(
      ears.calls.some((call) => call.includes('SetValue')),
      'the run-time was told something',
    ).toBe(true);
    expect(
      ears.heard.some((words) => /^request .*commit/.test(words)),
      'something was sent',
    ).toBe(true);
    expect(ears.leaks).toEqual([]);
    expect(Object.values(await storedIn(page)).filter((text) => ears.isTyped(text))).toEqual([]);
  });
}

const NOTE = PAGES.find(({ notes }) => notes.length > 0)?.hash ?? '';

async function toNote(learner: Learner): Promise<void> {
  await learner.course.evaluate((to) => (location.hash = to), NOTE);
  await expect(learner.course.getByRole('textbox', { name: 'Your note' })).toBeVisible();
  await learner.course.getByText('Keep or clear my notes').click();
}

test('notes are kept on the device when asked, for this learner alone, and cleared at once', async ({
  page,
  context,
  lmsUrl,
}) => {
  const ears = new Ears();
  await ears.listen(context);
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Two');
  await learner.launch();
  await toNote(learner);
  await learner.course.getByRole('textbox', { name: 'Your note' }).fill(SENTINEL);
  await expect(learner.course.getByText('It is lost when you close the course')).toBeVisible();
  await learner.course.getByRole('checkbox', { name: 'Keep my notes on this device' }).check();
  await expect(learner.course.getByText('It is kept on this device, and nowhere else.')).toBeVisible();
  const keys = Object.entries(await storedIn(page)).filter(([, text]) => text.includes(SENTINEL));
  expect(keys.map(([key]) => key)).toEqual([expect.stringMatching(/^course\.prt\.notes\.[a-z0-9]{8}$/)]);
  await learner.saveAndExit();
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  expect(ears.leaks).toEqual([]);

  await test.step('somebody else at the same computer meets nothing', async () => {
    const other = new Learner(await context.newPage(), 'SCORM 1.2');
    await other.enrol(lmsUrl, 'Learner Three');
    await other.launch();
    await toNote(other);
    await expect(other.course.getByRole('textbox', { name: 'Your note' })).toHaveValue('');
    await expect(other.course.getByRole('checkbox', { name: 'Keep my notes on this device' })).not.toBeChecked();
    await other.page.close();
  });

  await test.step('they come back at the next launch, and go when they are cleared', async () => {
    const again = new Learner(await context.newPage(), 'SCORM 1.2');
    await again.comeBack(lmsUrl, 'Learner Two');
    await again.launch();
    await toNote(again);
    await expect(again.course.getByRole('textbox', { name: 'Your note' })).toHaveValue(SENTINEL);
    await again.course.getByRole('button', { name: 'Clear my notes' }).click();
    const dialog = again.course.getByRole('dialog', { name: 'Clear all your notes?' });
    await dialog.getByRole('button', { name: 'Leave them' }).click();
    await expect(again.course.getByRole('textbox', { name: 'Your note' })).toHaveValue(SENTINEL);
    await again.course.getByRole('button', { name: 'Clear my notes' }).click();
    await dialog.getByRole('button', { name: 'Clear my notes' }).click();
    await expect(again.course.getByText('Your notes are cleared.')).toBeVisible();
    await expect(again.course.getByRole('textbox', { name: 'Your note' })).toHaveValue('');
    expect(JSON.stringify(await storedIn(again.page))).not.toContain(SENTINEL);
  });
});

test('a device that lets nothing be kept is told of, and the note stays', async ({ page, context, lmsUrl }) => {
  await context.addInitScript(() => {
    const keep: (key: string, text: string) => void = Reflect.get(Storage.prototype, 'setItem');
    Reflect.set(Storage.prototype, 'setItem', function (this: Storage, key: string, text: string) {
      if (key.includes('.notes.')) throw new DOMException('full', 'QuotaExceededError');
      keep.call(this, key, text);
    });
  });
  const learner = new Learner(page, 'SCORM 2004 4th Edition');
  await learner.enrol(lmsUrl, 'Learner Two');
  await learner.launch();
  await toNote(learner);
  await learner.course.getByRole('textbox', { name: 'Your note' }).fill(SENTINEL);
  const box = learner.course.getByRole('checkbox', { name: 'Keep my notes on this device' });
  await box.click();
  await expect(learner.course.getByText('This device does not let us keep your latest words.')).toBeVisible();
  await expect(box).not.toBeChecked();
  await expect(learner.course.getByRole('textbox', { name: 'Your note' })).toHaveValue(SENTINEL);
});
