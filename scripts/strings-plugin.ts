import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Strings } from '../src/ui/strings.en-GB.js';

const PLACE = normalizePath(resolve(import.meta.dirname, '../src/ui/strings.ts'));

/** Puts one language's catalogue where components import `strings` from, so that no other language is shipped. */
export function stringsPlugin(readStrings: () => Strings): Plugin {
  return {
    name: 'interface-strings',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === PLACE ? `export const strings = ${JSON.stringify(readStrings())};` : undefined),
  };
}
