import type { CaseStudy, Condition } from '../course/index.js';
import { storyGraphOf, usualWays } from '../story/index.js';
import { choiceLetter } from './only-if.js';
import { letterOf, slideAddress } from './planned-slide.js';
import { balancedChoice, passageIn, type LiveStory } from './live/live-story.js';
import type { RoomDecision } from './live/room-decision.js';
import type { RouteContent } from './slide-deck.js';
import { SLIDE_WORDS } from './words.js';

/** What the deck's run-time needs to count votes and to follow the room. */
export function planLiveStory(caseStudy: CaseStudy): LiveStory {
  const at = (passage: string): string => slideAddress(caseStudy.id, passage);
  const ends = new Map(caseStudy.endings.map(({ passage, label }) => [passage, label]));
  const ways = roomWays(caseStudy, at);
  return {
    id: caseStudy.id,
    title: caseStudy.title,
    start: at(caseStudy.start),
    meters: caseStudy.state,
    passages: caseStudy.passages
      .filter(({ id }) => !ends.has(id))
      .map((passage) => {
        const choices = passage.choices.map(({ text, quality, change, target, conditions }, index) => ({
          letter: letterOf(index),
          text,
          quality,
          change,
          leadsTo: at(target),
          ...(conditions && { conditions: conditions.map((condition) => roomCondition(caseStudy, condition, at)) }),
        }));
        const usualWay = ways.get(passage.id);
        return { id: at(passage.id), title: passage.title, choices, ...(usualWay && { usualWay }) };
      }),
    endings: caseStudy.endings.map(({ passage, label }) => ({ id: at(passage), title: label })),
    balanced: caseStudy.bestRoute.map(at),
    compare: slideAddress(caseStudy.id, 'route', 'compared'),
  };
}

/** By slides and letters, as the room's route is. */
function roomCondition({ passages }: CaseStudy, condition: Condition, at: (passage: string) => string): Condition {
  if (condition.kind === 'meter') return condition;
  const { passage } = condition;
  if (condition.kind === 'visited') return { ...condition, passage: at(passage) };
  return { ...condition, passage: at(passage), choice: choiceLetter(passages, passage, condition.choice) };
}

/** Nothing asks about the way in a story without conditions. */
function roomWays(caseStudy: CaseStudy, at: (passage: string) => string): ReadonlyMap<string, readonly RoomDecision[]> {
  const { passages } = caseStudy;
  if (!passages.some(({ choices }) => choices.some(({ conditions }) => conditions))) return new Map();
  return new Map(
    [...usualWays(storyGraphOf(caseStudy))].map(([id, way]) => [
      id,
      way.map(({ passage, choice }) => ({ passage: at(passage), letter: choiceLetter(passages, passage, choice) })),
    ]),
  );
}

/** The balanced route, decision by decision. */
export function planRoute(story: LiveStory): RouteContent {
  const steps = story.balanced.flatMap((id) => {
    const passage = passageIn(story, id);
    const choice = passage && balancedChoice(story, passage);
    return passage && choice ? [{ title: passage.title, letter: choice.letter, quality: choice.quality }] : [];
  });
  const ending = story.endings.find(({ id }) => id === story.balanced.at(-1))?.title ?? '';
  return { kind: 'compared', kicker: story.title, title: SLIDE_WORDS.routes, steps, ending };
}
