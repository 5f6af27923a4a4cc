import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCourse, jsonSchemas } from '../src/compiler/index.js';
import { formatDiagnostic, hasErrors, sortDiagnostics, type Course, type Diagnostic } from '../src/course/index.js';
import { checkSlideDeck, planSlideDeck } from '../src/deck/index.js';
import { checkLanguage } from './interface-strings.js';
import { readCourseSources } from './read-course-sources.js';
import { readOrganisation } from './read-organisation.js';

/**
 * `npm run check [-- --json] [-- --root FOLDER]`: every mistake of the authors' files at once; exit code 1 on errors.
 * An organisation's own file is checked by the build that takes it.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, root: { type: 'string', default: '.' } } });
const root = resolve(values.root);
const sources = readCourseSources(root);
const compiled = compileCourse(sources, readOrganisation(root, sources));
const { course } = compiled;
const slides = course ? checkSlideDeck(planSlideDeck(course)) : [];
const language = course ? checkLanguage(course.language, sources) : [];
const diagnostics = sortDiagnostics([...compiled.diagnostics, ...slides, ...language]);
writeSchemas(root);
if (values.json) console.log(JSON.stringify({ diagnostics }, null, 2));
else printForPeople(course, diagnostics);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;

function printForPeople(compiled: Course | undefined, found: readonly Diagnostic[]): void {
  for (const diagnostic of found) console.log(formatDiagnostic(diagnostic));
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (found.length > 0) console.log('');
  console.log(`${errors} errors, ${found.length - errors} warnings`);
  if (!compiled) return;
  const pages = compiled.lessons.reduce((sum, lesson) => sum + lesson.pages.length, 0);
  const items = compiled.lessons.reduce((sum, lesson) => sum + lesson.items.length, 0);
  console.log(
    `${compiled.title} ${compiled.version}: ${compiled.lessons.length} lessons, ${pages} pages, ${items} knowledge checks, ` +
      `${compiled.caseStudies.length} case studies`,
  );
}

/** Editors complete and check the YAML with these: see .vscode/settings.json. */
function writeSchemas(projectRoot: string): void {
  const folder = join(projectRoot, 'dist', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
