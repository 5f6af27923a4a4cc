import type { CaseStudy } from '../course/index.js';
import { letterOf, slideAddress } from './planned-slide.js';
import { balancedChoice, passageIn, type LiveStory } from './live/live-story.js';
import type { RouteContent } from './slide-deck.js';
import { SLIDE_WORDS } from './words.js';

/** What the deck's run-time needs to count votes and to follow the room. */
export function planLiveStory(caseStudy: CaseStudy): LiveStory {
  const at = (passage: string): string => slideAddress(caseStudy.id, passage);
  const ends = new Map(caseStudy.endings.map(({ passage, label }) => [passage, label]));
  return {
    id: caseStudy.id,
    title: caseStudy.title,
    start: at(caseStudy.start),
    meters: caseStudy.state,
    passages: caseStudy.passages
      .filter(({ id }) => !ends.has(id))
      .map((passage) => ({
        id: at(passage.id),
        title: passage.title,
        choices: passage.choices.map(({ text, quality, change, target }, index) => {
          return { letter: letterOf(index), text, quality, change, leadsTo: at(target) };
        }),
      })),
    endings: caseStudy.endings.map(({ passage, label }) => ({ id: at(passage), title: label })),
    balanced: caseStudy.bestRoute.map(at),
    compare: slideAddress(caseStudy.id, 'route', 'compared'),
  };
}

/** The balanced route, decision by decision. */
export function planRoute(story: LiveStory): RouteContent {
  const steps = story.balanced.flatMap((id) => {
    const passage = passageIn(story, id);
    const choice = passage && balancedChoice(story, passage);
    return passage && choice ? [{ title: passage.title, letter: choice.letter, quality: choice.quality }] : [];
  });
  const ending = story.endings.find(({ id }) => id === story.balanced.at(-1))?.title ?? '';
  return { kind: 'route', kicker: story.title, title: SLIDE_WORDS.routes, steps, ending };
}
