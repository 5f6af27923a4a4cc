import * as ownDay from './activities/own-day.js';
import * as whichIdea from './activities/which-idea.js';
import { expectAccessible } from './axe.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';

const EDITIONS = ['SCORM 1.2', 'SCORM 2004 4th Edition'] as const;
const NAME = 'Learner One';

/** The best way through Winston's story: each choice by its first words. */
const BEST_ROUTE = [
  /^Thank Marcia/,
  /^Ask what he thinks/,
  /^Talk it over at nine/,
  /^Say how frightening/,
  /^Build it with Winston/,
  /^Bring the review forward/,
  /^Rework it with him/,
];

for (const edition of EDITIONS) {
  test(`${edition}: a learner does both lessons and the story, leaves half-way, returns, ends`, async ({
    page,
    context,
    lmsUrl,
  }) => {
    test.setTimeout(240_000);
    const learner = new Learner(page, edition);
    await learner.enrol(lmsUrl, NAME);
    await learner.launch();
    await expectAccessible(learner.course, 'the first screen');
    await learner.start(/^Start/);

    await test.step('the welcome, to its end', async () => {
      await learner.arrive('Welcome');
      await learner.goOn();
      await learner.arrive('Risk in your own day');
      await ownDay.play(learner.course);
      await learner.arrive('What your day shows');
      await expect(learner.course.getByText('Have a hot bath alone').first()).toBeVisible();
      await learner.goOn();
      await learner.arrive('The pull');
      await learner.goOn();
      await learner.arrive(/What we mean/);
      await learner.goOn();
      await learner.arrive('Check and go');
      await learner.answer('Only things with a risk form');
      await learner.answer('That two things you care about are pulling, and it is time to think with others');
      await learner.answer('The person, with the help and information they need');
      await learner.goOn();
      await learner.arrive('Two stories, one Tuesday');
      await learner.goOn();
      await learner.arrive('Normal, moving, personal');
    });

    // The tab is closed without a word, as people do.
    await page.close();
    const second = new Learner(await context.newPage(), edition);
    await second.comeBack(lmsUrl, NAME);
    await second.launch();

    await test.step('back where they were', async () => {
      await second.start(/^Continue: Normal, moving, personal/);
      await second.arrive('Normal, moving, personal');
      await second.goOn();
      await second.arrive('Seeing means doing');
      await second.goOn();
      await second.arrive('Taking risks is part of managing them');
      await second.goOn();
      await second.arrive('Better together');
      await second.goOn();
      await second.arrive('Which idea is speaking?');
      await whichIdea.play(second.course);
      await second.goOn();
      await second.arrive('Check');
      await second.answer('Doing something thoughtful about it, with her');
      await second.answer('Each sees a different part, and together the picture is truer');
      await second.answer('False: taking the right risks, with thought, is part of it');
      await second.goOn();
    });

    await test.step('the story, with a break in the middle of a decision', async () => {
      await second.arrive('A paper every morning');
      await second.course.getByRole('button', { name: 'Start the story' }).click();
      await second.arrive('A phone call');
      for (const choice of BEST_ROUTE.slice(0, 3)) await second.decide(choice, 'Strong choice');
      await second.saveAndExit();
      await expect(second.page.getByRole('heading', { name: 'Saved' })).toBeVisible();
      await second.page.getByRole('link', { name: 'Go back' }).click();
      await second.launch();
      await second.start(/^Continue: A paper every morning/);
      for (const choice of BEST_ROUTE.slice(3)) await second.decide(choice, 'Strong choice');
      await second.arrive('Still his own man');
      await expect(second.course.getByText('100%', { exact: true })).toBeVisible();
    });

    await test.step('the end', async () => {
      await second.goOn();
      await second.arrive('You have completed the course');
      await second.course.getByRole('link', { name: 'Your record of completion' }).click();
      await second.arrive('Record of completion');
      const record = second.course.getByRole('article');
      await expect(record.locator('.who')).toHaveText(NAME);
      await expect(record).toContainText(/completed Positive Risk Taking in Practice on \d+ \w+ \d{4}\./);
      await expect(record).not.toContainText('Printed on');
      await second.saveAndExit();
      await expect(second.page.getByRole('heading', { name: 'Saved' })).toBeVisible();
    });

    await test.step('what the L&D officer sees', async () => {
      await second.page.goto(`${lmsUrl}report`);
      const row = second.page.getByRole('row').filter({ hasText: NAME });
      await expect(row).toContainText('Completed');
      await expect(row).toContainText('100%');
      await row.getByRole('link').first().click();
      const body = second.page.getByRole('main');
      await expect(body).toContainText('Thank Marcia, tell her that you take it seriously');
      await expect(body).toContainText('Strong choice');
      await expect(body).toContainText('Only things with a risk form');
      await expectAccessible(second.page, 'the attempt, for L&D');
    });
  });
}
