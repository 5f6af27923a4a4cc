import { strings as english, type Strings } from './strings.en-GB.js';

/**
 * The interface's words in the course's language: the build puts that language's catalogue in place of this file
 * (`scripts/strings-plugin.ts`). Unit tests, which nothing is built for, meet the English one.
 */
export const strings: Strings = english;
export type { Strings };
