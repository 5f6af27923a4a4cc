import { PRODUCTS } from '../../scripts/build-all.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';
import { openFrom, sidewaysScroll, turnTo } from './stand-alone.js';

test.use({ viewport: { width: 360, height: 640 } });

test('a word of a story is explained by keyboard, on a phone too; retold at the end it is plain', async ({ page }) => {
  const choose = async (words: RegExp, goOn = true) => {
    await page.getByRole('button', { name: words }).click();
    await expect(page.locator('.verdict')).toBeFocused();
    if (goOn) await page.getByRole('button', { name: 'Continue the story' }).click();
  };
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, '#/CS1');
  await page.getByRole('button', { name: 'Start the story' }).click();
  await choose(/the door stays locked for now/);

  await test.step('in a passage: Enter opens it, Escape closes it, and focus is back on the word', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const word = page.getByRole('button', { name: 'best interests', exact: true });
    const meaning = page.getByRole('dialog', { name: 'Best interests' });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'capacity', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(word).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeFocused();
    await expect(meaning).toContainText('The legal basis for deciding');
    await expectAccessible(page, 'a word of a story');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
  });

  await test.step('a meaning left open goes with its page', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Best interests' })).toBeVisible();
    const choice = page.getByRole('button', { name: /Unlock the door, tell your manager/ });
    await choice.press('Enter');
    await expect(page.locator('.verdict')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Continue the story' }).click();
  });

  await test.step('in feedback, and as plain words in the way retold', async () => {
    await choose(/Build it with Winston/, false);
    const word = page.getByRole('button', { name: 'Herbert Protocol', exact: true });
    await word.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Herbert Protocol' })).toBeFocused();
    await expectAccessible(page, 'a word of the feedback');
    await page.keyboard.press('Escape');
    await expect(word).toBeFocused();
    await page.getByRole('button', { name: 'Continue the story' }).click();
    await choose(/Review it tomorrow/);
    await choose(/Rework it with him for winter/);
    await expect(page.locator('.steps')).toContainText('a Herbert Protocol form');
    await expect(page.locator('.steps').getByRole('button')).toHaveCount(0);
  });
});
