import { forwardOrder } from './routes.js';
import type { StoryGraph } from './story-graph.js';

/** Rounds of sorting; more than about eight change nothing in stories of this size. */
const SWEEPS = 12;

/**
 * Passages in layers, so that every choice leads to a later layer: a passage stands as many layers from the start as
 * the longest route to it has decisions, and all endings stand in the last. Within a layer they are sorted so that few
 * ways cross (Sugiyama's method, with barycentres).
 */
export function storyLayers(graph: StoryGraph): readonly (readonly string[])[] {
  const layers = longestPathLayers(graph);
  const before = neighbours(graph, 'to', 'from');
  const after = neighbours(graph, 'from', 'to');
  let best = layers;
  let fewest = crossings(graph, layers);
  let current = layers;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    current = sweep % 2 === 0 ? sortLayers(current, before) : sortLayers(current, after);
    const count = crossings(graph, current);
    if (count < fewest) [best, fewest] = [current, count];
  }
  return best;
}

function longestPathLayers(graph: StoryGraph): string[][] {
  const depth = new Map<string, number>();
  const order = forwardOrder(graph);
  for (const id of order) {
    const here = depth.get(id) ?? 0;
    depth.set(id, here);
    for (const { target } of graph.passages.get(id)?.choices ?? []) {
      depth.set(target, Math.max(depth.get(target) ?? 0, here + 1));
    }
  }
  const last = Math.max(...depth.values());
  const layers: string[][] = Array.from({ length: last + 1 }, () => []);
  for (const id of order) layers[graph.endings.has(id) ? last : (depth.get(id) ?? 0)]?.push(id);
  return layers.filter((layer) => layer.length > 0);
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighbours(graph: StoryGraph, of: 'from' | 'to', are: 'from' | 'to'): Neighbours {
  const map = new Map<string, string[]>();
  for (const edge of graph.edges) {
    const list = map.get(edge[of]);
    if (list) list.push(edge[are]);
    else map.set(edge[of], [edge[are]]);
  }
  return map;
}

function sortLayers(layers: readonly (readonly string[])[], beside: Neighbours): string[][] {
  const places = placesIn(layers);
  return layers.map((layer) => {
    const weights = new Map(layer.map((id) => [id, barycentre(id, beside, places)]));
    return [...layer].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
  });
}

/** Mean place of a passage's neighbours, or its own when it has none on that side. */
function barycentre(id: string, beside: Neighbours, places: ReadonlyMap<string, number>): number {
  const near = (beside.get(id) ?? []).map((neighbour) => places.get(neighbour) ?? 0);
  if (near.length === 0) return places.get(id) ?? 0;
  return near.reduce((sum, place) => sum + place, 0) / near.length;
}

/** Each passage's place across its layer, 0 … 1. */
function placesIn(layers: readonly (readonly string[])[]): Map<string, number> {
  return new Map(layers.flatMap((layer) => layer.map((id, index) => [id, (index + 0.5) / layer.length] as const)));
}

/** Pairs of ways that cross when drawn as straight lines. */
export function crossings(graph: StoryGraph, layers: readonly (readonly string[])[]): number {
  const places = placesIn(layers);
  const layerOf = new Map(layers.flatMap((layer, index) => layer.map((id) => [id, index] as const)));
  const lines = graph.edges.map(({ from, to }) => ({
    x1: layerOf.get(from) ?? 0,
    y1: places.get(from) ?? 0,
    x2: layerOf.get(to) ?? 0,
    y2: places.get(to) ?? 0,
  }));
  let count = 0;
  for (const [index, a] of lines.entries()) for (const b of lines.slice(index + 1)) if (cross(a, b)) count++;
  return count;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether the one is above the other at one end of the stretch that they share, and below it at the other. */
function cross(a: Line, b: Line): boolean {
  const left = Math.max(a.x1, b.x1);
  const right = Math.min(a.x2, b.x2);
  if (left >= right) return false;
  return (heightAt(a, left) - heightAt(b, left)) * (heightAt(a, right) - heightAt(b, right)) < -1e-9;
}

function heightAt({ x1, y1, x2, y2 }: Line, x: number): number {
  return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}
