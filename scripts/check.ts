import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import dictionary from 'dictionary-en-gb';
import { compileCourse, jsonSchemas } from '../src/compiler/index.js';
import { hasErrors, sortDiagnostics } from '../src/course/index.js';
import { checkSlideDeck, planSlideDeck } from '../src/deck/index.js';
import { checkEditing } from '../src/editing/index.js';
import { checkLanguage } from './interface-strings.js';
import { printCheck } from './print-check.js';
import { readCourseSources } from './read-course-sources.js';
import { readOrganisation } from './read-organisation.js';

/**
 * `npm run check [-- --json] [-- --root FOLDER] [-- --write-coverage]`: every mistake of the authors' files at once, and
 * what an editor would say of them; exit code 1 on errors. The last also writes docs/coverage.md.
 * An organisation's own file is checked by the build that takes it.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    root: { type: 'string', default: '.' },
    'write-coverage': { type: 'boolean' },
  },
});
const root = resolve(values.root);
const sources = readCourseSources(root);
const compiled = compileCourse(sources, readOrganisation(root, sources));
const { course, editorial } = compiled;
const slides = course ? checkSlideDeck(planSlideDeck(course)) : [];
const language = course ? checkLanguage(course.language, sources) : [];
const decoder = new TextDecoder();
const editing = checkEditing({
  files: sources,
  editorial,
  course,
  today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  dictionary: { aff: decoder.decode(dictionary.aff), dic: decoder.decode(dictionary.dic) },
});
const diagnostics = sortDiagnostics([...compiled.diagnostics, ...slides, ...language, ...editing.diagnostics]);
writeSchemas(root);
if (values['write-coverage'] && editing.coverage !== undefined) {
  writeFileSync(join(root, 'docs', 'coverage.md'), editing.coverage);
}
if (values.json)
  console.log(JSON.stringify({ diagnostics, lessons: editing.lessons, unverified: editing.unverified }, null, 2));
else printCheck(course, diagnostics, editing);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;

/** Editors complete and check the YAML with these: see .vscode/settings.json. */
function writeSchemas(projectRoot: string): void {
  const folder = join(projectRoot, 'dist', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
