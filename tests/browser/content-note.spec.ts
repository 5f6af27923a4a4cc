import { expectAccessible } from './axe.js';
import { Learner } from './learner.js';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expect, test } from './local-lms.js';
import { course as built, openFrom, turnTo } from './stand-alone.js';

const NAME = 'Learner Two';

for (const edition of ['SCORM 1.2', 'SCORM 2004 4th Edition'] as const) {
  test(`${edition}: a learner leaves pages out after a content note, and reads one later`, async ({ page, lmsUrl }) => {
    const learner = new Learner(page, edition);
    await learner.enrol(lmsUrl, NAME);
    await learner.launch();
    const { course } = learner;
    const bar = course.getByRole('contentinfo');
    const turnTo = (hash: string) => course.evaluate((to) => void (location.hash = to), hash);

    await test.step('the note stands first, and a lesson without one offers nothing', async () => {
      await learner.start(/^Start/);
      await learner.arrive('Welcome');
      await expect(bar.getByRole('button', { name: 'Skip this page' })).toHaveCount(0);
      await turnTo('#/MOD5/why-stories');
      await learner.arrive('Why tell stories about the future?');
      const note = course.getByText('Before you start');
      await expect(note).toBeVisible();
      const noteTop = (await note.boundingBox())?.y ?? Infinity;
      const leadTop = (await course.getByText('You cannot predict a life.').boundingBox())?.y ?? 0;
      expect(noteTop).toBeLessThan(leadTop);
    });

    await test.step('one page, then the rest of the lesson', async () => {
      await bar.getByRole('button', { name: 'Skip this page' }).click();
      await learner.arrive('What are we worried about?');
      await turnTo('#/MOD5/why-stories');
      await learner.arrive('Why tell stories about the future?');
      await course.getByRole('button', { name: 'Leave out this lesson' }).click();
      await expect(course.getByRole('heading', { level: 1, name: 'Why tell stories' })).toHaveCount(0);
    });

    await test.step('what is left does not ask for it, and says where it is', async () => {
      await turnTo('#/finish');
      await learner.arrive('What is left to do');
      await expect(course.getByRole('heading', { name: 'Left out after a content note' })).toBeVisible();
      const links = course.getByRole('link', { name: 'Early signs', exact: true });
      await expect(links).toHaveCount(1);
      await expectAccessible(course, 'what is left, with pages left out');
      await turnTo('#/MOD5/watch-help-limit');
      await learner.arrive('Watch, help, limit');
      await turnTo('#/finish');
      await learner.arrive('What is left to do');
      await expect(course.getByRole('link', { name: 'Watch, help, limit' })).toHaveCount(0);
      await learner.saveAndExit();
    });

    await test.step('the record for L&D says what, and not why', async () => {
      await page.goto(`${lmsUrl}report`);
      await page.getByRole('row').filter({ hasText: NAME }).getByRole('link').first().click();
      const row = page.getByRole('row').filter({ hasText: 'Thinking ahead: left out after its content note' });
      await expect(row).toContainText('Early signs');
      await expect(row).toContainText('Beware of numbers');
      await expect(row).not.toContainText('Watch, help, limit');
      const outcome = page.getByRole('row').filter({ hasText: 'with pages left out after its content note' });
      await expect(outcome).toContainText('Thinking ahead');
    });
  });
}

test('on a phone, what a story is about is read before the button that starts it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFrom(PRODUCTS.standalone, page);
  for (const { id, contentNote } of built.caseStudies) {
    await turnTo(page, `#/${id}`);
    const note = page.getByText(contentNote);
    const bar = await page.getByRole('contentinfo').boundingBox();
    const box = await note.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), id).toBeLessThan(bar?.y ?? 0);
  }
});
