import type { Diagnostic, Parsed } from '../course/index.js';
import { ENTRY_PATH, RUN_TIMES, type BuiltFile, type Edition } from './edition.js';
import { inFile } from './package-diagnostic.js';

const MARK = /(<html\b[^>]*\sdata-edition=")standalone(")/g;

/**
 * The start page for one edition. The build makes it once, marked `<html … data-edition="standalone">`; the mark is
 * how the course knows which run-time to look for.
 */
export function markEdition(file: BuiltFile, edition: Edition): Parsed<BuiltFile> {
  const html = new TextDecoder().decode(file.bytes);
  const found = html.match(MARK)?.length ?? 0;
  if (found !== 1) return { value: undefined, diagnostics: [wrongMark(found)] };
  const marked = html.replace(MARK, (_, before: string, after: string) => before + RUN_TIMES[edition] + after);
  return { value: { path: file.path, bytes: new TextEncoder().encode(marked) }, diagnostics: [] };
}

function wrongMark(found: number): Diagnostic {
  return inFile(
    ENTRY_PATH,
    'edition-mark',
    found === 0
      ? '<html> does not carry data-edition="standalone"'
      : `data-edition="standalone" stands on ${found} <html> tags`,
    'Build the course again: the packager sets the edition there, and nowhere else.',
  );
}
