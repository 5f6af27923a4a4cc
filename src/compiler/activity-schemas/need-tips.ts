import { z } from 'zod';
import { plainWords, wordsWith } from './words.js';

/** What is said where a rule spots something in a need. */
export const needTipWords = z.strictObject({
  N1: plainWords,
  N2: plainWords,
  N3: wordsWith('swap'),
  N4: plainWords,
  N5: plainWords,
  N6: plainWords,
  N7: plainWords,
  N8short: plainWords,
  N8long: plainWords,
});

/** Plain words in place of a label: those of the course's word list. */
export const needSwaps = z.strictObject({
  engage: plainWords,
  comply: plainWords,
  challenging: plainWords,
  wander: plainWords,
  attention: plainWords,
  reach: plainWords,
  serviceUser: plainWords,
  adls: plainWords,
  mobilise: plainWords,
  toileting: plainWords,
  refuse: plainWords,
  suffer: plainWords,
  wheelchair: plainWords,
});
