import { importsOf } from './imports.js';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Files that import each other in a ring, types included. */
export function checkFileCycles(files: readonly ProjectFile[]): Violation[] {
  return violations(fileGraph(files));
}

/** Rooms that import each other in a ring, by way of whatever files. */
export function checkRoomCycles(files: readonly ProjectFile[]): Violation[] {
  const rooms = new Map<string, Set<string>>();
  for (const [path, targets] of fileGraph(files)) {
    const room = roomOf(path);
    const others = [...targets].map(roomOf).filter((each) => each !== room);
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]));
  }
  return violations(rooms);
}

function fileGraph(files: readonly ProjectFile[]): Graph {
  return new Map(files.map((file) => [file.path, new Set(importsOf(file).flatMap(({ target }) => target ?? []))]));
}

function violations(graph: Graph): Violation[] {
  const cycle = findCycle(graph);
  const [path] = cycle;
  return path === undefined ? [] : [{ path, line: 0, message: `cycle: ${[...cycle, path].join(' → ')}` }];
}

/** The first ring met, in order; empty when there is none. */
function findCycle(graph: Graph): readonly string[] {
  const cleared = new Set<string>();
  const follow = (node: string, trail: readonly string[]): readonly string[] => {
    const at = trail.indexOf(node);
    if (at >= 0) return trail.slice(at);
    if (cleared.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...trail, node]);
      if (cycle.length > 0) return cycle;
    }
    cleared.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = follow(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
