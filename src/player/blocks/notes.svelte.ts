import { createNotesBook, type NotesBook } from '../../../modules/index.js';
import type { Player } from '../player.svelte.js';
import { notesOnDevice } from './notes-on-device.js';

const book = createNotesBook();

/**
 * All that the learner writes for themselves. Nothing in the player that talks to a run-time imports this. Its place on
 * the device goes by the random token of the learner's own saved state, so that nobody meets another's notes.
 */
export function notesOf(player: Player): NotesBook {
  const token = player.deviceToken;
  if (token !== '' && !book.attached) book.attach(notesOnDevice(`course.${player.outline.id}.notes.${token}`));
  return book;
}
