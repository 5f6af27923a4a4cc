import { storyOf } from '../live/deck-data.js';
import { passageIn, passageOf } from '../live/live-story.js';
import type { RoomAction, RoomNews } from '../live/messages.js';
import type { DeckData } from '../live/deck-data.js';

/** What of a session either window needs to turn presses into wishes. */
export interface Controls {
  readonly data: DeckData;
  readonly news: () => RoomNews;
  readonly act: (action: RoomAction) => void;
  /** False while letters mean something else: in a dialog, or when they are switched off. */
  readonly lettersAllowed: () => boolean;
}

/** A press on a slide's own buttons and links. True where it was one of them. */
export function pressOnSlide(target: Element, controls: Controls): boolean {
  const action = actionOf(target, controls.news().state.slide);
  if (action) controls.act(action);
  return action !== undefined;
}

function actionOf(target: Element, slide: string): RoomAction | undefined {
  const pressed = target.closest<HTMLElement>('[data-count], [data-reveal], [data-follow], [data-clock-command]');
  if (!pressed) return undefined;
  const { count, reveal, follow, clockCommand } = pressed.dataset;
  const passage = passageOf(slide);
  const letter = pressed.closest<HTMLElement>('[data-letter]')?.dataset['letter'] ?? '';
  if (count !== undefined) return { do: 'count', passage, letter, by: Number(count) };
  if (reveal !== undefined) return { do: 'reveal', passage, letter: reveal };
  if (follow !== undefined) return { do: 'follow', passage, letter: follow };
  return { do: 'clock', slide, command: clockCommand === 'reset' ? 'reset' : 'start' };
}

/** A, B and C count hands at a vote, with Shift one fewer, and show feedback after it; U undoes. True where used. */
export function letterPressed(event: KeyboardEvent, controls: Controls): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !controls.lettersAllowed()) return false;
  const { slide } = controls.news().state;
  const story = storyOf(controls.data.stories, slide);
  const letter = event.key.toUpperCase();
  if (!story) return false;
  if (letter === 'U') {
    controls.act({ do: 'undo' });
    return true;
  }
  const passage = passageIn(story, slide);
  if (!passage?.choices.some((choice) => choice.letter === letter)) return false;
  if (slide.endsWith('_vote')) {
    controls.act({ do: 'count', passage: passage.id, letter, by: event.shiftKey ? -1 : 1 });
    return true;
  }
  if (!slide.endsWith('_feedback')) return false;
  controls.act({ do: 'reveal', passage: passage.id, letter });
  return true;
}
