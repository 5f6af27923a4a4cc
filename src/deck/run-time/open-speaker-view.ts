import type { RevealApi } from 'reveal.js';
import type { NotesPlugin } from 'reveal.js/plugin/notes';
import { loadScript } from './load-script.js';

declare global {
  interface Window {
    /** Set by speaker-view.js. */
    speakerView?: (deck: RevealApi) => NotesPlugin;
  }
}

/** Loaded when first asked for: the wall has no use for its weight, and a key press still allows a window after it. */
export async function openSpeakerView(deck: RevealApi): Promise<void> {
  (await loadSpeakerView(deck)).open();
}

/** A speaker view that outlived a reload of the slides knocks once a second; the plugin answers, once it is there. */
export function answerSpeakerView(deck: RevealApi): void {
  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'string' || !data.includes('"reveal-notes"') || !data.includes('"heartbeat"')) return;
    window.removeEventListener('message', onMessage);
    void loadSpeakerView(deck);
  };
  window.addEventListener('message', onMessage);
}

async function loadSpeakerView(deck: RevealApi): Promise<NotesPlugin> {
  if (!window.speakerView) await loadScript('speaker-view.js');
  if (!window.speakerView) throw new Error('speaker-view.js does not hold the speaker view.');
  return window.speakerView(deck);
}
