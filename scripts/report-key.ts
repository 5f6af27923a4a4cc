import { DONE_LIVE, type ActivityWords, type Course, type Item } from '../src/course/index.js';
import { DONE_LIVE_WORDS, leftOutItem, type ReportKey } from '../src/report/index.js';

/** The words behind the ids on the wire: what the L&D desk shows in place of codes. */
export function reportKeyOf(course: Course): ReportKey {
  const stops = [...course.lessons, ...course.caseStudies];
  const plain = (html: string): string => html.replace(/<[^>]*>/g, '');
  return {
    titles: Object.fromEntries([
      ...course.objectives.map(({ id, html }) => [id, plain(html)] as const),
      ...stops.map(({ id, title }) => [id, title] as const),
      ...(course.assessment ? [[course.assessment.id, course.assessment.title] as const] : []),
    ]),
    items: { ...leftOutOf(course), ...itemsOf(course), ...activitiesOf(course), ...decisionsOf(course) },
    parts: stops.map(({ id }) => id),
  };
}

function leftOutOf(course: Course): ReportKey['items'] {
  const noted = course.lessons.filter(({ contentNote }) => contentNote !== '');
  return Object.fromEntries(noted.map((lesson) => [lesson.id, leftOutItem(lesson)]));
}

function itemsOf(course: Course): ReportKey['items'] {
  const items = [...course.lessons.flatMap((lesson) => lesson.items), ...(course.assessment?.items ?? [])];
  return Object.fromEntries(
    items.map((item) => [item.trackingId, { question: item.text, options: Object.fromEntries(partsOf(item)) }]),
  );
}

/** All that an answer can name, id → words. */
function partsOf(item: Item): readonly (readonly [string, string])[] {
  if (item.type === 'match') {
    return item.pairs.flatMap(({ id, text, answer }) => [[id, text] as const, [answer.id, answer.text] as const]);
  }
  const parts = item.type === 'order' ? item.steps : item.options;
  return parts.map(({ id, text }) => [id, text] as const);
}

function activitiesOf(course: Course): ReportKey['items'] {
  const activities = course.lessons.flatMap((lesson) => lesson.activities);
  return Object.fromEntries(
    activities.flatMap((words) => {
      const live = courseHasLive(course, words.trackingId) ? [[DONE_LIVE, DONE_LIVE_WORDS] as const] : [];
      const options = [...choicesOf(words), ...live];
      return options.length > 0
        ? [[words.trackingId, { question: words.title, options: Object.fromEntries(options) }] as const]
        : [];
    }),
  );
}

function courseHasLive({ sessions = [] }: Course, activity: string): boolean {
  return sessions.some(({ parts }) => parts.some(({ doneLive }) => doneLive.includes(activity)));
}

/** What an activity asks about and what can be chosen, id → words; empty where it reports its state alone. */
function choicesOf(words: ActivityWords): readonly (readonly [string, string])[] {
  switch (words.name) {
    case 'which-idea':
      return [
        ...words.scenes.map(({ id, text }) => [id, text] as const),
        ...words.ideas.map(({ id, tag }) => [id, tag] as const),
      ];
    case 'early-signs':
      return [
        ...words.signs.map(({ id, text }) => [id, text] as const),
        ...Object.entries(words.places),
        ...Object.entries(words.responses),
      ];
    case 'needs':
      return [...words.cards.list.map(({ id, text }) => [id, text] as const), ...Object.entries(words.needs)];
    case 'need-rewriting':
      return [['tried', words.triedTitle]];
    case 'risk-balance':
      return [
        ['situation', words.choosing.question],
        ['response', words.responding.question],
        ...words.situations.map(({ id, title }) => [id, title] as const),
        ['own', words.choosing.madeUpLabel],
        ...Object.entries(words.responding.options),
      ];
    case 'team-decision':
      return [
        ['option', words.weighing.question],
        ['dissent', words.recording.dissent.question],
        ...words.options.map(({ id, title }) => [id, title] as const),
        ...Object.entries(words.reported),
      ];
    case 'decision-record':
    case 'action-plan':
    case 'need-goal-action':
    case 'my-principles':
    case 'own-day':
    case 'scenario':
    case 'smart-plan':
    case 'two-records':
    case 'two-voices':
      return [];
  }
}

function decisionsOf(course: Course): ReportKey['items'] {
  return Object.fromEntries(
    course.caseStudies.flatMap((caseStudy) =>
      caseStudy.passages.flatMap(({ trackingId, title, choices }) =>
        choices.length === 0
          ? []
          : [
              [
                trackingId,
                {
                  question: `${caseStudy.title}: ${title}`,
                  options: Object.fromEntries(choices.map(({ id, text }) => [id, text])),
                },
              ] as const,
            ],
      ),
    ),
  );
}
