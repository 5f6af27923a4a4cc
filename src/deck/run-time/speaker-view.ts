import type { RevealApi } from 'reveal.js';
import RevealNotes, { type NotesPlugin } from 'reveal.js/plugin/notes';

/** speaker-view.js: reveal's notes plugin, ready to open its window, or to answer one that is open already. */
window.speakerView = (deck: RevealApi): NotesPlugin => {
  if (!deck.hasPlugin('notes')) deck.registerPlugin(RevealNotes());
  return deck.getPlugin('notes') as NotesPlugin;
};
