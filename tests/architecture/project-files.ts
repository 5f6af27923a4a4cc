import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A file of the project: path from its root, with forward slashes. Tests plant offenders in this form. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Something that the house does not allow, and where it stands. */
export interface Violation {
  readonly path: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
}

export function filesIn(folders: readonly string[], endings: RegExp): ProjectFile[] {
  return pathsIn(folders)
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export function pathsIn(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(ROOT.length + 1)
            .replaceAll('\\', '/'),
        ),
    )
    .sort();
}

/** The code that ships or builds: what the import table and the sizes speak of. */
export function codeFiles(): ProjectFile[] {
  return filesIn(['src', 'modules', 'scripts'], /\.(ts|svelte)$/);
}

/** `src/story/routes.ts` is in `story`, `modules/…` in `modules`, `scripts/…` in `scripts`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** One line a violation, so that a failing test reads as a list of places. */
export function places(violations: readonly Violation[]): string[] {
  return violations.map(({ path, line, message }) => `${path}:${line} ${message}`);
}
