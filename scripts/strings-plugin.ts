import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Strings } from '../src/ui/strings.en-GB.js';

const PLACE = normalizePath(resolve(import.meta.dirname, '../src/ui/strings.ts'));
const OWN_CODE = /[\\/](src[\\/](player|pieces|ui)|modules)[\\/][^?]*\.(ts|svelte)$/;
const USE = /(?<![\w$.])strings\.(\w+)/g;

/**
 * Puts one language's catalogue where components import `strings` from, so that no other language is shipped. With
 * `inline`, each use of a string becomes the string itself: a part of the course then carries the words that it says,
 * and the first screen does not wait for those of all the others.
 */
export function stringsPlugin(readStrings: () => Strings, inline = false): Plugin[] {
  const catalogue: Plugin = {
    name: 'interface-strings',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === PLACE ? `export const strings = ${JSON.stringify(readStrings())};` : undefined),
  };
  const inlined: Plugin = {
    name: 'interface-strings-inlined',
    enforce: 'post',
    transform(code, id) {
      if (!OWN_CODE.test(id) || !code.includes('strings.')) return undefined;
      const words: Readonly<Record<string, unknown>> = readStrings();
      return code.replace(USE, (use, key: string) => (key in words ? `(${JSON.stringify(words[key])})` : use));
    },
  };
  return inline ? [catalogue, inlined] : [catalogue];
}
