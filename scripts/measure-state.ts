import {
  BALANCE_RESPONSES,
  longestAnswer,
  NEEDS,
  outlineOf,
  SIGN_PLACES,
  SIGN_RESPONSES,
  SIGN_TIMES,
  TEAM_OPTIONS,
  type ActivityWords,
  type Course,
} from '../src/course/index.js';
import { storyGraphOf, surveyRoutes } from '../src/story/index.js';
import { largestState, LARGEST_STATE_ALLOWED } from '../src/tracking/index.js';

export interface StateSize {
  readonly characters: number;
  readonly allowed: number;
}

/** The longest saved state that a learner of this course can reach. @throws when a learner could lose work to it */
export function measureState(course: Course): StateSize {
  const { characters, missing } = largestState(outlineOf(course), {
    longestRoutes: Object.fromEntries(
      course.caseStudies.map((caseStudy) => [caseStudy.id, surveyRoutes(storyGraphOf(caseStudy)).longest]),
    ),
    answers: Object.fromEntries(
      [...course.lessons.flatMap(({ items }) => items), ...(course.assessment?.items ?? [])].map((item) => [
        item.trackingId,
        longestAnswer(item),
      ]),
    ),
    choices: Object.fromEntries(
      course.lessons.flatMap(({ activities }) =>
        activities.flatMap((words) => {
          const choices = longestChoices(words);
          return choices ? [[words.trackingId, choices] as const] : [];
        }),
      ),
    ),
  });
  if (missing.length > 0) throw new Error(`These ids have no short form in the saved state: ${missing.join(', ')}.`);
  if (characters > LARGEST_STATE_ALLOWED) {
    throw new Error(
      `A saved state could grow to ${characters} characters; SCORM 1.2 holds ${LARGEST_STATE_ALLOWED} safely.`,
    );
  }
  return { characters, allowed: LARGEST_STATE_ALLOWED };
}

/** All the choices that an activity reports, each at its longest; undefined where it reports its state alone. */
function longestChoices(words: ActivityWords): Readonly<Record<string, string>> | undefined {
  switch (words.name) {
    case 'which-idea': {
      const idea = longest(words.ideas.map(({ id }) => id));
      return Object.fromEntries(words.scenes.map(({ id }) => [id, idea]));
    }
    case 'early-signs':
      return {
        ...Object.fromEntries(words.signs.map(({ id }) => [id, longest(SIGN_PLACES)])),
        ...Object.fromEntries(SIGN_TIMES.map((time) => [time, longest(SIGN_RESPONSES)])),
      };
    case 'needs':
      return Object.fromEntries(words.cards.list.map(({ id }) => [id, longest(NEEDS)]));
    case 'need-rewriting':
      return { tried: String(words.statements.length) };
    case 'risk-balance':
      return { situation: longest(words.situations.map(({ id }) => id)), response: longest(BALANCE_RESPONSES) };
    case 'team-decision':
      return { option: longest(TEAM_OPTIONS), dissent: 'yes' };
    case 'decision-record':
    case 'action-plan':
    case 'need-goal-action':
    case 'my-principles':
    case 'own-day':
    case 'scenario':
    case 'smart-plan':
    case 'two-records':
    case 'two-voices':
      return undefined;
  }
}

function longest(ids: readonly string[]): string {
  return ids.reduce((found, id) => (id.length > found.length ? id : found), '');
}
