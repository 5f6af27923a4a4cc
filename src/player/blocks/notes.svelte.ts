import { createNotesBook } from '../../../modules/index.js';

/** All that the learner writes for themselves. Nothing in the player that talks to a run-time imports this. */
export const notes = createNotesBook();
