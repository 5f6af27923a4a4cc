import type { Diagnostic } from '../course/index.js';
import { ENTRY_PATH, MANIFEST_PATH } from './edition.js';
import { inFile } from './package-diagnostic.js';

/** Kinds of file that every LMS serves, and serves with the right type. */
const ALLOWED = ['.html', '.js', '.css', '.png', '.jpg', '.svg', '.woff2', '.xml', '.xsd', '.dtd', '.txt'];

/** File names that survive every zip tool, server and file system, and no two that one of them would confuse. */
export function checkPaths(paths: readonly string[]): Diagnostic[] {
  return [
    ...(paths.includes(ENTRY_PATH)
      ? []
      : [
          inFile(
            ENTRY_PATH,
            'missing-entry-page',
            'the package has no index.html at its root',
            'Build the course first.',
          ),
        ]),
    ...paths.flatMap((path) => [...checkCharacters(path), ...checkExtension(path)]),
    ...paths.flatMap((path, index) => checkDouble(path, paths.slice(0, index))),
  ];
}

/** Whether the manifest need not list a file: itself, and the schemas that describe it. */
export function isControlDocument(path: string): boolean {
  return path === MANIFEST_PATH || /^[^/]+\.(xsd|dtd)$/.test(path);
}

/** Relative, inside its folder, and of characters that every LMS serves. */
export function isCleanPath(path: string): boolean {
  return path.split('/').every((part) => /^[A-Za-z0-9_.-]+$/.test(part) && !/^\.+$/.test(part));
}

function checkCharacters(path: string): Diagnostic[] {
  if (isCleanPath(path)) return [];
  return [
    inFile(
      path,
      'unsafe-path',
      `"${path}" is not a name that every LMS can serve`,
      'Use a relative path of letters A to Z, digits, dots, hyphens and underscores, with forward slashes.',
    ),
  ];
}

function checkExtension(path: string): Diagnostic[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot);
  if (ALLOWED.includes(extension)) return [];
  return [
    inFile(
      path,
      'forbidden-extension',
      extension === ''
        ? `"${path}" has no extension`
        : `some LMSs refuse files named "${extension}" or serve them wrongly`,
      `Leave it out, or make it one of ${ALLOWED.join(' ')}.`,
    ),
  ];
}

function checkDouble(path: string, earlier: readonly string[]): Diagnostic[] {
  if (earlier.includes(path)) {
    return [inFile(path, 'duplicate-path', `"${path}" is in the package twice`, 'Keep one of the two.')];
  }
  const other = earlier.find((entry) => entry.toLowerCase() === path.toLowerCase());
  if (other === undefined) return [];
  return [
    inFile(
      path,
      'case-colliding-path',
      `"${path}" and "${other}" differ in capital letters only, so one overwrites the other on some servers`,
      'Rename one of the two.',
    ),
  ];
}
