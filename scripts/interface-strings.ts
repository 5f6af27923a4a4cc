import { strings as english, type Strings } from '../src/ui/strings.en-GB.js';

/** A catalogue for each language that the interface speaks, by the language tag of `course.yaml`. */
const CATALOGUES: Readonly<Record<string, Strings>> = { 'en-GB': english };

/** Scripts written from the right, by their ISO 15924 codes. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** @throws when there is no catalogue for the language: the course can then not be built */
export function stringsFor(language: string): Strings {
  const catalogue = CATALOGUES[language];
  if (catalogue) return catalogue;
  const known = Object.keys(CATALOGUES).join(', ');
  throw new Error(`The interface has no words in "${language}", only in ${known}. Add src/ui/strings.${language}.ts.`);
}

/** The way that a language is written, by the script that it most likely uses: `ur` → `rtl`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
