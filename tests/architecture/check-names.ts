import type { Violation } from './project-files.js';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;
/** What may follow a name: `player.svelte.ts`, `strings.en-GB.ts`, `winston.test.ts`, `own-day.examples.yaml`. */
const ENDING = /^(\.(svelte|test|spec|examples|d|en-GB))*\.[a-z0-9]+$/;
/** Names that say nothing, and therefore gather everything. */
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared', 'lib', 'stuff']);
/** Vitest's own folder for snapshots. */
const FOREIGN = new Set(['__snapshots__']);

/** Never 6: names that say what is inside, in one form; and one face for every room that others import. */
export function checkNames(paths: readonly string[]): Violation[] {
  return paths.flatMap((path) => {
    const folders = path.split('/').slice(0, -1);
    return [...folders.flatMap((folder) => folderReasons(folder)), ...fileReasons(path)].map((message) => ({
      path,
      line: 0,
      message,
    }));
  });
}

/** A room without an `index.ts` can only be a composition root: nobody imports those. */
export function checkFaces(paths: readonly string[], roots: readonly string[]): Violation[] {
  const rooms = new Set(paths.flatMap((path) => /^(src\/[^/]+|modules)\//.exec(path)?.[1] ?? []));
  return [...rooms]
    .filter((room) => !roots.includes(room) && !paths.includes(`${room}/index.ts`))
    .map((room) => ({ path: room, line: 0, message: 'has no index.ts' }));
}

function folderReasons(folder: string): string[] {
  if (FOREIGN.has(folder)) return [];
  if (EMPTY_NAMES.has(folder)) return [`"${folder}" says nothing about what is inside`];
  return KEBAB.test(folder) ? [] : [`folder "${folder}" is not kebab-case`];
}

function fileReasons(path: string): string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.indexOf('.');
  const [name, ending] = [file.slice(0, dot), file.slice(dot)];
  if (!/\.(ts|svelte)$/.test(file)) return [];
  if (EMPTY_NAMES.has(name.toLowerCase())) return [`"${name}" says nothing about what is inside`];
  if (!ENDING.test(ending)) return [`"${ending}" is an ending that nothing here has`];
  const form = ending === '.svelte' ? PASCAL : KEBAB;
  return form.test(name) ? [] : [`"${file}" is not ${ending === '.svelte' ? 'PascalCase' : 'kebab-case'}`];
}
