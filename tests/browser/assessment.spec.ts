import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';
import { answerAll, answerRight, askedItem, handIn } from './sit-assessment.js';
import { course, openFrom, sidewaysScroll, turnTo } from './stand-alone.js';
import { PRODUCTS } from '../../scripts/build-all.js';

const EDITIONS = ['SCORM 1.2', 'SCORM 2004 4th Edition'] as const;
const NAME = 'Learner One';
const TEST_PAGE = '#/MOD7/final-assessment';

for (const edition of EDITIONS) {
  test(`${edition}: not yet with nine of fifteen, left and resumed in the middle; then a pass with new questions`, async ({
    page,
    context,
    lmsUrl,
  }) => {
    test.setTimeout(300_000);
    const first = new Learner(page, edition);
    await first.enrol(lmsUrl, NAME);
    await first.launch();
    await first.course.evaluate((hash) => (location.hash = hash), TEST_PAGE);
    await first.arrive('Final assessment');
    await expect(first.course.getByText('12 of 15')).toBeVisible();
    await first.course.getByRole('button', { name: 'Start the assessment' }).click();

    const asked: string[] = [];
    await test.step('four answers, and the tab is closed without a word', async () => {
      for (let place = 1; place <= 4; place += 1) {
        const item = await askedItem(first.course);
        asked.push(item.id);
        await answerRight(first.course, item);
        await expectAccessible(first.course, `a question of type ${item.type}`);
        await first.course.getByRole('button', { name: 'Next question' }).click();
      }
      await expect(first.course.getByRole('contentinfo').getByText('4 of 15 answered')).toBeVisible();
      await page.close();
    });

    const learner = new Learner(await context.newPage(), edition);
    await learner.comeBack(lmsUrl, NAME);
    await learner.launch();

    await test.step('the same draw and the same answers', async () => {
      await learner.start(/^Continue: Final assessment/);
      await learner.arrive('Final assessment');
      await expect(learner.course.getByText('You have a try under way: 4 of 15 answered.')).toBeVisible();
      await learner.course.getByRole('button', { name: 'Carry on with the assessment' }).click();
      await expect(learner.course.getByText('Question 5 of 15', { exact: true })).toBeVisible();
      const places = learner.course.getByRole('navigation', { name: 'All questions' });
      const open = () => places.getByText('4 of 15 answered').click();
      for (const [index, id] of asked.entries()) {
        await open();
        await places.getByRole('button', { name: `Question ${index + 1}, answered` }).click();
        expect((await askedItem(learner.course)).id).toBe(id);
      }
      await open();
      await places.getByRole('button', { name: 'Question 5, not answered yet' }).click();
    });

    await test.step('an unanswered question is named before anything is handed in', async () => {
      await learner.course.getByRole('contentinfo').getByRole('button', { name: 'Next question' }).click();
      await expect(learner.course.getByText('Question 6 of 15', { exact: true })).toBeVisible();
      await answerAll(learner.course, 10);
      await learner.arrive('Before you hand in');
      await learner.course.getByRole('button', { name: 'Hand in my answers' }).click();
      const dialog = learner.course.getByRole('dialog', { name: 'Hand in your answers?' });
      await expect(dialog).toContainText('not answered yet: 5');
      await expectAccessible(learner.course, 'the question before handing in');
      await dialog.getByRole('button', { name: 'Not yet' }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step('not yet: the result by outcome, with ways back, and every answer again', async () => {
      await handIn(learner.course, 'Not yet, and not far off');
      const main = learner.course.getByRole('main');
      await expect(main).toContainText('You answered 9 of 15 as the course would. 12 is a pass.');
      await expect(main).not.toContainText(/\b(fail|wrong)/i);
      await expect(main.getByRole('listitem').filter({ hasText: /Secure|Nearly there|Look again/ })).toHaveCount(7);
      await expectAccessible(learner.course, 'a result that is not yet a pass');
      await main.getByRole('button', { name: 'See my answers' }).click();
      await learner.arrive('Your answers');
      await expect(main.getByText(/^Question \d+: as the course would answer$/)).toHaveCount(9);
      await main.getByRole('checkbox', { name: 'Show only the 6 to look at again' }).check();
      await expect(main.getByRole('heading', { level: 2 })).toHaveCount(6);
      await learner.course.getByRole('button', { name: 'Back to your result' }).click();
    });

    await test.step('a second try asks other questions, and passes', async () => {
      await learner.course.getByRole('link', { name: 'Try again with new questions' }).click();
      await learner.arrive('Final assessment');
      await learner.course.getByRole('button', { name: 'Try again with new questions' }).click();
      expect(asked).not.toContain((await askedItem(learner.course)).id);
      await answerAll(learner.course, 13);
      await handIn(learner.course, 'You have passed');
      await expect(learner.course.getByRole('main')).toContainText('You answered 13 of 15 as the course would.');
      await learner.saveAndExit();
      await expect(learner.page.getByRole('heading', { name: 'Saved' })).toBeVisible();
    });

    await test.step('what the L&D officer sees: the best score, and each answer in words', async () => {
      await learner.page.goto(`${lmsUrl}report`);
      const row = learner.page.getByRole('row').filter({ hasText: NAME });
      await expect(row).toContainText('87%');
      // SCORM 1.2 has one word for both facts, and the lessons are not done.
      await expect(row).toContainText(edition === 'SCORM 1.2' ? 'In progress' : 'Passed');
      await row.getByRole('link').first().click();
      const body = learner.page.getByRole('main');
      await expect(body).toContainText('Final assessment');
      const [item] = course.assessment?.items.filter(({ id }) => asked.includes(id)) ?? [];
      await expect(body).toContainText(item?.text ?? 'a question');
    });
  });
}

test('every kind of question works by keyboard alone, and by dragging', async ({ page }) => {
  test.setTimeout(120_000);
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, TEST_PAGE);
  await page.getByRole('button', { name: 'Start the assessment' }).click();
  const done = new Set<string>();
  for (let place = 1; place <= 15; place += 1) {
    const item = await askedItem(page);
    if (item.type === 'order') {
      const words = page.locator('.order-steps .step-words');
      const [first = '', second = ''] = await words.allTextContents();
      await page.getByRole('button', { name: `Move down: ${first}` }).focus();
      await page.keyboard.press('Enter');
      await expect(words.first()).toHaveText(second);
      await expect(page.getByRole('button', { name: `Move down: ${first}` })).toBeFocused();
      await expect(page.getByText('Now in place 2 of')).toBeAttached();
      // And back, by its handle.
      await page.locator('.order-steps .grip').nth(1).hover();
      await page.mouse.down();
      await page.locator('.order-steps .grip').first().hover();
      await page.mouse.up();
      await expect(words.first()).toHaveText(first);
    } else if (item.type === 'match') {
      await page.getByRole('combobox').first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('combobox').first()).not.toHaveValue('');
    } else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.locator('.choices input:checked')).toHaveCount(1);
    }
    done.add(item.type);
    const next = page.getByRole('contentinfo').getByRole('button', { name: 'Next question' });
    if (place === 2) expect(await tabsTo(page, next)).toBeLessThanOrEqual(4);
    if (place < 15) await next.press('Enter');
  }
  expect(done.size).toBeGreaterThanOrEqual(3);
});

/** Steps of the Tab key from where the focus is. */
async function tabsTo(page: Page, wanted: Locator): Promise<number> {
  for (let steps = 1; steps < 30; steps += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((button) => button === document.activeElement)) return steps;
  }
  throw new Error('The Tab key does not lead there.');
}

test('fits on a narrow screen in every state', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, TEST_PAGE);
  expect(await sidewaysScroll(page), 'the start').toBe(0);
  await page.getByRole('button', { name: 'Start the assessment' }).click();
  for (let place = 1; place <= 15; place += 1) {
    await askedItem(page);
    expect(await sidewaysScroll(page), `question ${place}`).toBe(0);
    if (place < 15) await page.getByRole('contentinfo').getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('contentinfo').getByRole('button', { name: 'Look over and hand in' }).click();
  expect(await sidewaysScroll(page), 'the overview').toBe(0);
  await handIn(page, 'Not yet');
  expect(await sidewaysScroll(page), 'the result').toBe(0);
  await page.getByRole('button', { name: 'See my answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeFocused();
  expect(await sidewaysScroll(page), 'the answers').toBe(0);
});
