import type { Strings } from '../src/ui/strings.en-GB.js';

/**
 * A language that nobody speaks, for tests. Words that came through the catalogue can be told from words that did not,
 * accents show a font or an encoding that cannot do them, and the length is that of a longer language.
 */
export const PSEUDO_LANGUAGES = { ltr: 'en-XA', rtl: 'ar-XB' } as const;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒĝĥíĵķļḿñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓƤɊŔŠŢÚṼŴẊÝŽ';
const ACCENTS = new Map(Array.from(PLAIN, (letter, index) => [letter, Array.from(ACCENTED)[index] ?? letter]));

/** German and Finnish interfaces run about this much longer than English ones. */
const GROWTH = 0.35;
const FILLER = 'óñé ţŵó ţĥŕéé ƒóúŕ ƒíṽé šíẋ ';

/** The catalogue with every letter accented, a third longer, in ⟦ ⟧. What is in braces stays, and so does the shape. */
export function pseudoLocale(catalogue: Strings): Strings {
  return pseudoValue(catalogue) as Strings;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudoValue);
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, entry]) => [key, pseudoValue(entry)]));
}

/** `Page {n}` → `⟦Ƥáĝé {n} óñ⟧` */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : Array.from(piece, (letter) => ACCENTS.get(letter) ?? letter).join(''),
    );
  const spoken = text.replace(/\{\w+\}/g, '').length;
  const more = Math.ceil(spoken * GROWTH);
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length))
    .slice(0, more)
    .trim();
  return `⟦${[accented.join(''), filler].filter((part) => part !== '').join(' ')}⟧`;
}
