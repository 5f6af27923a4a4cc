import type { RevealApi } from 'reveal.js';
import RevealNotes from 'reveal.js/plugin/notes';

window.openSpeakerView = (deck: RevealApi) => {
  if (!deck.hasPlugin('notes')) deck.registerPlugin(RevealNotes());
  (deck.getPlugin('notes') as ReturnType<typeof RevealNotes>).open();
};
