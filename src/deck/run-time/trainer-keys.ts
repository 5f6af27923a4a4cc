import type { RevealApi } from 'reveal.js';
import { SLIDE_WORDS } from '../words.js';
import { loadScript } from './load-script.js';
import { toggleEvening } from './theme.js';

declare global {
  interface Window {
    /** Set by speaker-view.js. */
    openSpeakerView?: (deck: RevealApi) => void;
  }
}

/** S speaker view, N notes below the slide, E evening colours; O is reveal's own. Also as buttons on the title. */
export function bindTrainerKeys(deck: RevealApi): void {
  const { speakerView, notesBelow, evening } = SLIDE_WORDS.keys;
  const commands: Readonly<Record<string, () => void>> = {
    'speaker-view': () => void openSpeakerView(deck),
    'notes-below': () => deck.configure({ showNotes: !deck.getConfig().showNotes }),
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

/** Loaded when first asked for: few people at the wall need its weight, and the key press still allows the window. */
async function openSpeakerView(deck: RevealApi): Promise<void> {
  if (!window.openSpeakerView) await loadScript('speaker-view.js');
  window.openSpeakerView?.(deck);
}
