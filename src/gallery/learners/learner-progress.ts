import { answerIn, handIn, startSitting } from '../../assessment/index.js';
import {
  activitiesOfWord,
  answerItem,
  enterCase,
  leaveOutPages,
  NO_PROGRESS,
  placeOf,
  playCase,
  reportActivity,
  rightAnswer,
  seePage,
  sitAssessment,
  tickLive,
  type Assessment,
  type CaseStudy,
  type CourseOutline,
  type Item,
  type LessonStop,
  type Progress,
} from '../../course/index.js';
import { Playthrough, storyGraphOf } from '../../story/index.js';
import type { Learner, LearnerStep } from './learner.js';
import { wrongAnswer } from './wrong-answer.js';

/** What of the course a learner's steps need. */
export interface LearnerCourse {
  readonly outline: CourseOutline;
  /** Of the knowledge checks and the assessment. */
  readonly items: readonly Item[];
  readonly caseStudies: readonly CaseStudy[];
  readonly assessment: Assessment | undefined;
}

/** Any will do; always the same one, so that a picture shows the same order each time. */
const SEED = 7;
const EVERYTHING = 'everything';

/**
 * What a learner of that name has done, step by step, by the course's own rules.
 * @throws when there is no such learner, or a step names what the course has not
 */
export function progressOf(learners: readonly Learner[], name: string, course: LearnerCourse): Progress {
  const at = learners.findIndex((learner) => learner.name === name);
  const learner = learners[at];
  if (!learner) throw new Error(`src/gallery/learners.yaml has no learner "${name}" before this place.`);
  const { after, steps } = learner;
  const before = after === undefined ? NO_PROGRESS : progressOf(learners.slice(0, at), after, course);
  try {
    return steps.reduce((progress, step) => take(progress, step, course), before);
  } catch (error) {
    throw new Error(`The learner "${name}" of src/gallery/learners.yaml: ${String(error)}`, { cause: error });
  }
}

function take(progress: Progress, step: LearnerStep, course: LearnerCourse): Progress {
  if ('read' in step) return readLessons(progress, step, course);
  if ('leaveOut' in step) {
    const [lesson] = lessonsOf(course, step.leaveOut);
    const pages = (lesson?.pages ?? []).slice(0, step.pages);
    return leaveOutPages(
      progress,
      pages.map(({ id }) => id),
    );
  }
  if ('play' in step) return playStory(progress, step, course);
  if ('sit' in step) return sitTry(progress, step, course);
  if ('live' in step) return tick(progress, step.live, course);
  if ('goTo' in step) return goTo(progress, step.goTo, course);
  throw new Error(`nobody knows the step ${JSON.stringify(step)}`);
}

type Of<Key extends string> = Extract<LearnerStep, Readonly<Record<Key, unknown>>>;

function readLessons(progress: Progress, step: Of<'read'>, course: LearnerCourse): Progress {
  const { checks = 'right', activities = 'done' } = step;
  const pages = lessonsOf(course, step.read).flatMap((lesson) => lesson.pages.slice(0, step.pages));
  return pages.reduce((before, page) => {
    let after = seePage(before, page.id);
    if (activities === 'done') for (const id of page.activities) after = reportActivity(after, id, { state: 'done' });
    if (checks === 'open') return after;
    for (const id of page.items) {
      const item = named(course.items, id, ({ trackingId }) => trackingId);
      after = answerItem(after, id, checks === 'right' ? rightAnswer(item) : wrongAnswer(item));
    }
    return after;
  }, progress);
}

function playStory(progress: Progress, step: Of<'play'>, course: LearnerCourse): Progress {
  const graph = storyGraphOf(named(course.caseStudies, step.play, ({ id }) => id));
  const { decisions = Number.POSITIVE_INFINITY, open = false } = step;
  const kept = progress.cases[step.play];
  let story = kept ? Playthrough.resume(graph, kept).restart(SEED) : Playthrough.start(graph, SEED);
  for (let made = 1; made <= decisions && !story.ending; made += 1) {
    const inOrder = [...story.choices].sort((a, b) => b.quality - a.quality);
    const choice = step.choosing === 'best' ? inOrder[0] : inOrder.at(-1);
    if (!choice) break;
    story = story.choose(choice.id);
    if (made < decisions || !open) story = story.continueOn();
  }
  return playCase(enterCase(progress, step.play), step.play, story.toCaseProgress());
}

function sitTry(progress: Progress, { sit, answered }: Of<'sit'>, { outline, assessment }: LearnerCourse): Progress {
  if (!assessment || !outline.assessment) throw new Error('the course has no assessment');
  const at = seePage(progress, outline.assessment.page);
  let tries = startSitting(assessment, progress.assessment, SEED);
  const asked = (tries.sitting?.answers ?? []).slice(0, answered);
  asked.forEach(({ item: id }, place) => {
    const item = named(assessment.items, id, ({ trackingId }) => trackingId);
    tries = answerIn(tries, id, place < sit ? rightAnswer(item) : wrongAnswer(item));
  });
  if (answered === undefined) tries = handIn(assessment, tries, outline.assessment.passMark);
  return sitAssessment(at, tries);
}

function tick(progress: Progress, word: string, { outline }: LearnerCourse): Progress {
  const activities = activitiesOfWord(outline, word);
  if (activities.length === 0) throw new Error(`no session has the word "${word}"`);
  return tickLive(progress, activities);
}

function goTo(progress: Progress, id: string, { outline }: LearnerCourse): Progress {
  const place = placeOf(outline, id);
  if (!place) throw new Error(`the course has no "${id}"`);
  return place.page ? seePage(progress, id) : enterCase(progress, id);
}

function lessonsOf({ outline }: LearnerCourse, id: string): readonly LessonStop[] {
  const lessons = outline.stops.filter((stop) => stop.kind === 'lesson');
  return id === EVERYTHING ? lessons : [named(lessons, id, (lesson) => lesson.id)];
}

function named<T>(all: readonly T[], id: string, idOf: (each: T) => string): T {
  const found = all.find((each) => idOf(each) === id);
  if (!found) throw new Error(`the course has no "${id}"`);
  return found;
}
