import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-files.js';

/** What docs/architecture.md allows: the test reads the page itself, so that the page cannot fall behind. */
export interface HouseRules {
  readonly rooms: ReadonlyMap<string, RoomRule>;
  /** Paths that may be imported past a room's face. */
  readonly byPath: readonly PathRule[];
}

export interface RoomRule {
  readonly rooms: ReadonlySet<string>;
  /** Those of the rooms that may be asked for by `import()` alone. */
  readonly late: ReadonlySet<string>;
  /** Names of packages; `node:*` stands for all of Node's own. */
  readonly libraries: readonly string[];
}

interface PathRule {
  /** Absent when every room may that is allowed the target's room. */
  readonly from: string | undefined;
  readonly path: RegExp;
}

export function houseRules(page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')): HouseRules {
  const table = rowsAfter(page, 'May import (');
  const names = table.flatMap(([rooms = '']) => list(rooms));
  const rules = table.flatMap(([rooms = '', allowed = '', libraries = '']) =>
    list(rooms).map(
      (room) =>
        [room, { rooms: allowedRooms(allowed, names), late: lateRooms(allowed), libraries: list(libraries) }] as const,
    ),
  );
  const byPath = rowsAfter(page, 'Past a face, only').map(([from = '', path = '']) => ({
    from: from === 'any' ? undefined : from,
    path: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`),
  }));
  return { rooms: new Map(rules), byPath };
}

/** The cells of the first table after a phrase, without its head. */
function rowsAfter(page: string, phrase: string): string[][] {
  const at = page.indexOf(phrase);
  if (at < 0) throw new Error(`docs/architecture.md has lost its table "${phrase}".`);
  const lines = page.slice(at).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(first);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(2, end < 0 ? undefined : end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** "course, ui (tokens)" → course, ui; "all but player" → the others; "nothing of ours" → none. */
function allowedRooms(cell: string, all: readonly string[]): ReadonlySet<string> {
  if (cell === 'nothing of ours') return new Set();
  const but = /^all but (.+)$/.exec(cell)?.[1];
  if (but === undefined) return new Set(list(cell));
  const barred = new Set(list(but));
  return new Set(all.filter((room) => !barred.has(room)));
}

function lateRooms(cell: string): ReadonlySet<string> {
  return new Set([...cell.matchAll(/(\w+) \(late\)/g)].flatMap(([, room]) => room ?? []));
}

function list(cell: string): string[] {
  return cell
    .replace(/\([^)]*\)/g, '')
    .replace(/;.*/, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'none');
}
