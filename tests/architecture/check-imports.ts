import type { HouseRules } from './house-rules.js';
import { importsOf, type Import } from './imports.js';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';

/** The import table, faces, libraries, and lesson modules that know nothing of each other. */
export function checkImports(files: readonly ProjectFile[], rules: HouseRules): Violation[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) =>
      reasonsAgainst(file.path, found, rules).map((message) => ({ path: file.path, line: found.line, message })),
    ),
  );
}

function reasonsAgainst(path: string, found: Import, rules: HouseRules): string[] {
  const room = roomOf(path);
  const rule = rules.rooms.get(room);
  if (!rule) return [`the import table knows no room "${room}"`];
  const { specifier, target } = found;
  if (target === undefined) return isLibraryOf(rule.libraries, specifier) ? [] : [`${room} may not use ${specifier}`];
  const there = roomOf(target);
  if (there === room) return siblingReasons(path, target);
  if (rules.byPath.some((each) => mayTake(each.from, room, rule.rooms, there) && each.path.test(target))) return [];
  if (!rule.rooms.has(there)) return [`${room} may not import ${there}`];
  if (rule.late.has(there) && !found.late) return [`${room} may take ${there} by import() alone`];
  return isFace(target) ? [] : [`${target} is behind the face of ${there}`];
}

/** Who is named may; where nobody is named, all may who may import that room. */
function mayTake(from: string | undefined, room: string, allowed: ReadonlySet<string>, there: string): boolean {
  return from === undefined ? allowed.has(there) : from === room;
}

function isFace(target: string): boolean {
  return /^(src\/[^/]+|modules)\/index\.ts$/.test(target);
}

function siblingReasons(path: string, target: string): string[] {
  const [here, there] = [moduleOf(path), moduleOf(target)];
  const strangers = here !== undefined && there !== undefined && here !== there;
  return strangers ? [`the lesson module ${here} may not know ${there}`] : [];
}

function moduleOf(path: string): string | undefined {
  return /^modules\/([^/]+)\//.exec(path)?.[1];
}

function isLibraryOf(libraries: readonly string[], specifier: string): boolean {
  return libraries.some((name) =>
    name === 'node:*' ? specifier.startsWith('node:') : specifier === name || specifier.startsWith(`${name}/`),
  );
}
