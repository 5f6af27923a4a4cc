import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccentThemes } from '../../scripts/read-accent-themes.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse, type SourceFile } from '../../src/compiler/index.js';
import { formatDiagnostic } from '../../src/course/index.js';

export const FIXTURES = 'tests/fixtures/compiler';

/** With the colours that an organisation's accent stands on. */
export const MEASURED = { themes: readAccentThemes('.') };

/** One small course that holds one of everything and no mistake. */
export function baseCourse(): SourceFile[] {
  return readCourseSources(join(FIXTURES, 'base'));
}

/** Folders of mistakes: `<code>` or `<code>--<variant>`. */
export function mistakeFolders(): string[] {
  return readdirSync(FIXTURES).filter((name) => name !== 'base');
}

export function codeOf(folder: string): string {
  return folder.split('--')[0] ?? folder;
}

/** The base course with a folder's files in place of its own, and without those that its removed.txt names. */
export function overlaid(folder: string): SourceFile[] {
  const own = readCourseSources(join(FIXTURES, folder));
  const list = join(FIXTURES, folder, 'removed.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  const replaced = new Set([...removed, ...own.map(({ path }) => path)]);
  return [...baseCourse().filter(({ path }) => !replaced.has(path)), ...own];
}

/** The base course with one file's text changed. */
export function baseWith(path: string, change: (text: string) => string): SourceFile[] {
  return baseCourse().map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

/** What the check prints. */
export function printed(files: readonly SourceFile[]): string {
  const lines = compileCourse(files, MEASURED).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
  return lines.map((line) => `${line}\n`).join('');
}
