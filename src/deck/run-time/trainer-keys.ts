import type { RevealApi } from 'reveal.js';
import { SLIDE_WORDS } from '../words.js';
import type { PartMenu } from './part-menu.js';
import { toggleEvening } from './theme.js';

export interface TrainerTools {
  readonly menu: PartMenu;
  readonly openPresenterView: () => void;
  readonly togglePointer: () => void;
}

/** S presenter view, N notes below the slide, M menu, E evening colours, L pointer; O and full stop are reveal's own. */
export function bindTrainerKeys(deck: RevealApi, { menu, openPresenterView, togglePointer }: TrainerTools): void {
  const { speakerView, notesBelow, evening, menu: goTo, pointer } = SLIDE_WORDS.keys;
  const commands: Readonly<Record<string, () => void>> = {
    'speaker-view': openPresenterView,
    'notes-below': () => toggleNotes(deck),
    menu: () => menu.open(),
    evening: toggleEvening,
    pointer: togglePointer,
    overview: () => deck.toggleOverview(),
  };
  const keys = [
    [83, 'S', 'speaker-view', speakerView],
    [78, 'N', 'notes-below', notesBelow],
    [77, 'M', 'menu', goTo],
    [69, 'E', 'evening', evening],
    [76, 'L', 'pointer', pointer],
  ] as const;
  for (const [keyCode, key, command, description] of keys) {
    deck.addKeyBinding({ keyCode, key, description }, () => commands[command]?.());
  }
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command]') : null;
    commands[button?.dataset['command'] ?? '']?.();
  });
}

function toggleNotes(deck: RevealApi): void {
  deck.configure({ showNotes: !deck.getConfig().showNotes });
  // The slide's share of the screen has changed, and reveal measured before it did.
  deck.layout();
}
