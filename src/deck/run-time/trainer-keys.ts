import type { RevealApi } from 'reveal.js';
import { SLIDE_WORDS } from '../words.js';
import { openSpeakerView } from './open-speaker-view.js';
import { toggleEvening } from './theme.js';

/** S speaker view, N notes below the slide, E evening colours; O is reveal's own. Also as buttons on the title. */
export function bindTrainerKeys(deck: RevealApi): void {
  const { speakerView, notesBelow, evening } = SLIDE_WORDS.keys;
  const commands: Readonly<Record<string, () => void>> = {
    'speaker-view': () => void openSpeakerView(deck),
    'notes-below': () => toggleNotes(deck),
    evening: toggleEvening,
    overview: () => deck.toggleOverview(),
  };
  const keys = [
    [83, 'S', 'speaker-view', speakerView],
    [78, 'N', 'notes-below', notesBelow],
    [69, 'E', 'evening', evening],
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
