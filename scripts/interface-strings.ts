import type { SourceFile } from '../src/compiler/index.js';
import type { Diagnostic } from '../src/course/index.js';
import { strings as english, type Strings } from '../src/ui/strings.en-GB.js';

/** A catalogue for each language that the interface speaks, by the language tag of `course.yaml`. */
const CATALOGUES: Readonly<Record<string, Strings>> = { 'en-GB': english };

/** Scripts written from the right, by their ISO 15924 codes. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** @throws when there is no catalogue for the language, which `checkLanguage` says to an author in time */
export function stringsFor(language: string): Strings {
  const catalogue = CATALOGUES[language];
  if (catalogue) return catalogue;
  throw new Error(`The interface has no words in "${language}".`);
}

/** Whether the interface speaks the language that `course.yaml` asks for. */
export function checkLanguage(language: string, sources: readonly SourceFile[]): Diagnostic[] {
  if (CATALOGUES[language]) return [];
  const path = 'content/course.yaml';
  const lines = (sources.find((source) => source.path === path)?.text ?? '').split('\n');
  const line =
    Math.max(
      0,
      lines.findIndex((text) => text.startsWith('language:')),
    ) + 1;
  return [
    {
      severity: 'error',
      code: 'field-value',
      message: `the interface has no words in the language "${language}"`,
      hint: `Write ${Object.keys(CATALOGUES).join(' or ')}, or have src/ui/strings.${language}.ts made`,
      span: { path, line, column: 1 },
    },
  ];
}

/** The way that a language is written, by the script that it most likely uses: `ur` → `rtl`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
