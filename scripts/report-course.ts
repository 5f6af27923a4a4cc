import { isChoice, type CaseStudy, type Course, type Item } from '../src/course/index.js';
import type { ReportCourse, ReportQuestion, ReportStory } from '../src/report/index.js';
import { storyGraphOf, storyMap } from '../src/story/index.js';
import { reportKeyOf } from './report-key.js';

/** What L&D's figures need to know of the course. */
export function reportCourseOf(course: Course): ReportCourse {
  const key = reportKeyOf(course);
  const titled = (id: string) => ({ id, title: key.titles[id] ?? id });
  return {
    title: course.title,
    passMark: course.completion.passMark === undefined ? undefined : course.completion.passMark * 100,
    key,
    outcomes: course.objectives.map(({ id }) => titled(id)),
    parts: course.route.map(({ id }) => titled(id)),
    questions: questionsOf(course),
    stories: course.caseStudies.map(storyOf),
  };
}

function questionsOf({ lessons, assessment }: Course): ReportQuestion[] {
  const checks = lessons.flatMap(({ id, items }) => items.map((item) => questionOf(item, 'check', id)));
  const activities = lessons.flatMap(({ id, activities: own }) =>
    own.map(({ trackingId }): ReportQuestion => ({
      id: trackingId,
      set: 'activity',
      form: 'matching',
      part: id,
      right: [],
    })),
  );
  const final = assessment?.items.map((item) => questionOf(item, 'assessment', assessment.id)) ?? [];
  return [...checks, ...activities, ...final];
}

function questionOf(item: Item, set: ReportQuestion['set'], part: string): ReportQuestion {
  const facts = { id: item.trackingId, set, part };
  if (isChoice(item)) {
    return { ...facts, form: 'choice', right: item.options.filter(({ correct }) => correct).map(({ id }) => id) };
  }
  if (item.type === 'match') {
    return { ...facts, form: 'matching', right: item.pairs.map(({ id, answer }) => `${id}.${answer.id}`) };
  }
  return { ...facts, form: 'sequencing', right: item.steps.map(({ id }) => id) };
}

function storyOf(story: CaseStudy): ReportStory {
  const map = storyMap(storyGraphOf(story), []);
  return {
    id: story.id,
    title: story.title,
    start: story.start,
    passages: story.passages
      .filter(({ choices }) => choices.length > 0)
      .map(({ id, title, trackingId, choices }) => ({
        id,
        title,
        trackingId,
        choices: choices.map((choice) => ({
          id: choice.id,
          text: choice.text,
          target: choice.target,
          quality: choice.quality,
          stance: choice.stance,
        })),
      })),
    endings: story.endings.map(({ passage, label }) => ({ id: passage, title: label })),
    map: {
      width: map.width,
      height: map.height,
      nodes: map.nodes.map(({ id, x, y }) => ({ id, x, y })),
      edges: map.edges,
    },
  };
}
