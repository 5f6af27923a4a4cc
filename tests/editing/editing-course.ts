import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse, type SourceFile } from '../../src/compiler/index.js';
import { formatDiagnostic } from '../../src/course/index.js';
import { checkEditing, type Dictionary, type Editing } from '../../src/editing/index.js';
import { baseCourse } from '../compiler/fixture-course.js';

export const FIXTURES = 'tests/fixtures/editing';
export const TODAY = '2026-11-22';

const decoder = new TextDecoder();
export const BRITISH: Dictionary = { aff: decoder.decode(dictionary.aff), dic: decoder.decode(dictionary.dic) };

/** Folders of what an editor would mend: `<code>` or `<code>--<variant>`. */
export function editingFolders(): string[] {
  return readdirSync(FIXTURES).filter((name) => name !== 'base');
}

/** The base course of the compiler's tests, without a flaw in its words either, and with a folder's files in place of its own. */
export function edited(folder?: string): SourceFile[] {
  const layers = ['base', ...(folder === undefined ? [] : [folder])].map((name) => join(FIXTURES, name));
  return layers.filter((path) => existsSync(path)).reduce(overlay, baseCourse());
}

function overlay(files: SourceFile[], root: string): SourceFile[] {
  const own = readCourseSources(root);
  const replaced = new Set(own.map(({ path }) => path));
  return [...files.filter(({ path }) => !replaced.has(path)), ...own];
}

export function edit(files: readonly SourceFile[]): Editing {
  const { course, editorial } = compileCourse(files);
  return checkEditing({ files, course, editorial, dictionary: BRITISH, today: TODAY });
}

export function printed(files: readonly SourceFile[]): string {
  return edit(files)
    .diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`)
    .join('');
}
