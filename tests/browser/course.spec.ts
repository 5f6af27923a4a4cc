import type { CaseStudy, Lesson } from '../../src/course/index.js';
import { expectAccessible } from './axe.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';
import { answerAll, answerRight, handIn } from './sit-assessment.js';
import { course } from './stand-alone.js';
import { activitiesOf, bestChoices, caseOf, checksOf, headingOf, holdsAssessment, lessonOf } from './whole-course.js';

const EDITIONS = ['SCORM 1.2', 'SCORM 2004 4th Edition'] as const;
const NAME = 'Learner One';
const FULL_POINTS = /^(\d+) of \1 points on this route, 100%/;

/** A lesson from its page number `from` to before its page number `to`, everything on it done. */
async function readLesson(learner: Learner, lesson: Lesson, from = 0, to = lesson.pages.length): Promise<void> {
  for (const page of lesson.pages.slice(from, to)) {
    await learner.arrive(headingOf(page));
    for (const activity of activitiesOf(page)) await activity.play(learner.course);
    for (const item of checksOf(lesson, page)) {
      await answerRight(learner.course, item);
      await learner.course.getByRole('button', { name: 'Check my answer' }).click();
      await expectAccessible(learner.course, `feedback to ${item.trackingId}`);
      const next = learner.course.getByRole('button', { name: 'Next question' });
      if (await next.isVisible()) await next.click();
    }
    if (holdsAssessment(page)) {
      await learner.course.getByRole('button', { name: 'Start the assessment' }).click();
      await answerAll(learner.course, 15);
      await handIn(learner.course, 'You have passed');
    }
    // An activity, or the result of the assessment, may have turned the page itself.
    const heading = learner.course.getByRole('heading', { level: 1, name: headingOf(page), exact: true });
    if (await heading.isVisible()) await learner.goOn();
  }
}

/** Decides as well as can be, from one decision of the best route to before another. */
async function decide(learner: Learner, story: CaseStudy, from = 0, to?: number): Promise<void> {
  for (const { text } of bestChoices(story).slice(from, to)) {
    await learner.course.getByRole('button', { name: text, exact: true }).click();
    await learner.arrive('Strong choice');
    await learner.course.getByRole('button', { name: 'Continue the story' }).click();
  }
}

async function playStory(learner: Learner, story: CaseStudy): Promise<void> {
  await learner.arrive(story.title);
  await learner.course.getByRole('button', { name: 'Start the story' }).click();
  await decide(learner, story);
  await expect(learner.course.getByText(FULL_POINTS)).toBeVisible();
  await learner.goOn();
}

for (const edition of EDITIONS) {
  test(`${edition}: a learner does the whole course, leaves half-way, returns, passes`, async ({
    page,
    context,
    lmsUrl,
  }) => {
    test.setTimeout(900_000);
    const [welcome, ideas] = course.route.map(({ id }) => id);
    const learner = new Learner(page, edition);
    await learner.enrol(lmsUrl, NAME);
    await learner.launch();
    await expectAccessible(learner.course, 'the first screen');
    await learner.start(/^Start/);
    await test.step('the welcome, to its end', async () => {
      await readLesson(learner, lessonOf(welcome ?? ''));
      await readLesson(learner, lessonOf(ideas ?? ''), 0, 1);
      await learner.arrive('Normal, moving, personal');
    });

    // The tab is closed without a word, as people do.
    await page.close();
    const second = new Learner(await context.newPage(), edition);
    await second.comeBack(lmsUrl, NAME);
    await second.launch();
    await test.step('back where they were', async () => {
      await second.start(/^Continue: Normal, moving, personal/);
      await readLesson(second, lessonOf(ideas ?? ''), 1);
    });

    await test.step('a story, with a break in the middle of a decision', async () => {
      const story = caseOf('CS1');
      await second.arrive(story.title);
      await second.course.getByRole('button', { name: 'Start the story' }).click();
      await decide(second, story, 0, 3);
      await second.saveAndExit();
      await expect(second.page.getByRole('heading', { name: 'Saved' })).toBeVisible();
      await second.page.getByRole('link', { name: 'Go back' }).click();
      await second.launch();
      await second.start(/^Continue: A paper every morning/);
      await decide(second, story, 3);
      await second.arrive('Still his own man');
      await expect(second.course.getByText(FULL_POINTS)).toBeVisible();
      await second.goOn();
    });

    for (const stop of course.route.slice(3)) {
      await test.step(stop.id, async () => {
        if (stop.kind === 'lesson') await readLesson(second, lessonOf(stop.id));
        // Two stories are asked for; the others are read by whoever likes, here in one edition.
        else if (edition === 'SCORM 1.2' || stop.id === 'CS2') await playStory(second, caseOf(stop.id));
        else await second.course.getByRole('link', { name: /^Go on without this story/ }).click();
      });
    }

    await test.step('the end', async () => {
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
      await expect(row).toContainText('Completed and passed');
      await expect(row).toContainText('100%');
      await row.getByRole('link').first().click();
      const body = second.page.getByRole('main');
      await expect(body).toContainText('Thank Marcia, take it seriously, and sit down with Winston');
      await expect(body).toContainText('Strong choice');
      await expectAccessible(second.page, 'the attempt, for L&D');
    });
  });
}
