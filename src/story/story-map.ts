import { edgePath, wayPath, type Point, type Size } from './map-curves.js';
import { placeLabels, type Labelled, type MapLabel } from './map-labels.js';
import { passageIn, type StoryGraph } from './story-graph.js';
import { neighbours, storyLayers } from './story-layers.js';

/** A route map as data; whoever draws it decides on colours and strokes. Units are those of an SVG view box. */
export interface StoryMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The way taken, as path data; empty before the first decision. */
  readonly way: string;
}

export interface MapNode extends Point {
  readonly id: string;
  readonly kind: 'passage' | 'ending';
  readonly visited: boolean;
  /** Only for passages visited: the rest of the story keeps its surprises. */
  readonly label: MapLabel | undefined;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly d: string;
}

/** Left to right for a page, top to bottom for a narrow screen. */
export type MapDirection = 'across' | 'down';

interface Frame {
  readonly width: number;
  /** Room kept free at the first and last layer, and at either side of a layer. */
  readonly ends: number;
  readonly sides: number;
  /** Most room across a layer, sides included. */
  readonly breadth: number;
  readonly layerStep: (layers: number) => number;
  /** Nearest two passages of a layer may stand, and the room they are given when there is plenty. */
  readonly nearest: number;
  readonly lineLength: number;
}

/** How far a layer is spread over its room rather than drawn to its neighbours: 0 bunches all passages up. */
const EVENNESS = 0.4;

const FRAMES: Readonly<Record<MapDirection, Frame>> = {
  across: {
    width: 980,
    ends: 76,
    sides: 46,
    breadth: 330,
    layerStep: (layers) => (980 - 2 * 76) / Math.max(1, layers - 1),
    nearest: 62,
    lineLength: 18,
  },
  // A whole story in one view of a phone.
  down: {
    width: 360,
    ends: 58,
    sides: 36,
    breadth: 360,
    layerStep: (layers) => Math.min(84, 484 / Math.max(1, layers - 1)),
    nearest: 72,
    lineLength: 16,
  },
};

/** The map of a story with the way taken so far, as `Playthrough.visited` gives it. */
export function storyMap(graph: StoryGraph, visited: readonly string[], direction: MapDirection = 'across'): StoryMap {
  const frame = FRAMES[direction];
  const layers = storyLayers(graph);
  const offsets = spreadLayers(graph, layers, frame);
  const step = frame.layerStep(layers.length);
  const turn = (along: number, offset: number): Point =>
    direction === 'across' ? { x: along, y: offset } : { x: offset, y: along };
  const points = new Map(
    layers.flatMap((layer, index) =>
      layer.map((id) => [id, turn(Math.round(frame.ends + index * step), offsets.get(id) ?? 0)] as const),
    ),
  );
  const height = direction === 'across' ? frame.breadth : Math.round(2 * frame.ends + (layers.length - 1) * step);
  const way = visited.flatMap((id) => points.get(id) ?? []);
  const labels = placeLabels(labelled(graph, visited, points), {
    width: frame.width,
    height,
    prefer: direction === 'across' ? 'above' : 'beside',
    lineLength: frame.lineLength,
    places: [...points.values()],
    way,
  });
  return {
    width: frame.width,
    height,
    nodes: [...points].map(([id, point]) => ({
      id,
      x: point.x,
      y: point.y,
      kind: graph.endings.has(id) ? 'ending' : 'passage',
      visited: visited.includes(id),
      label: labels.get(id),
    })),
    edges: edgesBetween(graph, points, { width: frame.width, height }),
    way: way.length > 1 ? wayPath(way) : '',
  };
}

function labelled(graph: StoryGraph, visited: readonly string[], points: ReadonlyMap<string, Point>): Labelled[] {
  return visited.flatMap((id) => {
    const point = points.get(id);
    if (!point) return [];
    const text = graph.endings.get(id)?.label ?? passageIn(graph, id).title;
    return text === '' ? [] : [{ id, text, x: point.x, y: point.y }];
  });
}

function edgesBetween(graph: StoryGraph, points: ReadonlyMap<string, Point>, size: Size): MapEdge[] {
  return graph.edges.flatMap(({ from, to }) => {
    const start = points.get(from);
    const end = points.get(to);
    if (!start || !end) return [];
    const others = [...points.values()].filter((point) => point !== start && point !== end);
    return [{ from, to, d: edgePath(start, end, others, size) }];
  });
}

/** Each passage's place across its layer: near its neighbours, in the layer's order, never too close to the next. */
function spreadLayers(graph: StoryGraph, layers: readonly (readonly string[])[], frame: Frame): Map<string, number> {
  const even = new Map(layers.flatMap((layer, index) => evenly(layer, index, frame)));
  const offsets = new Map(even);
  const sides = [neighbours(graph, 'to', 'from'), neighbours(graph, 'from', 'to')];
  for (let round = 0; round < 6; round++) {
    const beside = sides[round % 2];
    for (const layer of layers) {
      const wished = layer.map((id) => {
        const share = even.get(id) ?? 0;
        const near = mean((beside?.get(id) ?? []).map((neighbour) => offsets.get(neighbour) ?? 0)) ?? share;
        return (1 - EVENNESS) * near + EVENNESS * share;
      });
      const placed = keepApart(wished, frame);
      for (const [index, id] of layer.entries()) offsets.set(id, placed[index] ?? 0);
    }
  }
  return filled(offsets, frame);
}

/** Stretched over the room there is, so that the whole map is used and nothing comes closer together. */
function filled(offsets: ReadonlyMap<string, number>, { sides, breadth }: Frame): Map<string, number> {
  const first = Math.min(...offsets.values());
  const reach = Math.max(...offsets.values()) - first;
  const room = breadth - 2 * sides;
  const place = (offset: number): number =>
    reach === 0 ? breadth / 2 : Math.round(sides + ((offset - first) * room) / reach);
  return new Map([...offsets].map(([id, offset]) => [id, place(offset)]));
}

/** A passage alone in its layer stands to one side in turn, so that ways past it do not run through it. */
function evenly(layer: readonly string[], layerIndex: number, { sides, breadth }: Frame): [string, number][] {
  const room = (breadth - 2 * sides) / layer.length;
  const aside = layer.length > 1 ? 0 : layerIndex % 2 === 0 ? -room / 3 : room / 3;
  return layer.map((id, index) => [id, sides + room * (index + 0.5) + aside]);
}

/** The wishes in order, pushed apart where they crowd, and moved back together so that none pulls the layer away. */
function keepApart(wished: readonly number[], { nearest }: Frame): number[] {
  const placed: number[] = [];
  for (const wish of wished) placed.push(Math.max(wish, (placed.at(-1) ?? -Infinity) + nearest));
  const drift = (mean(placed) ?? 0) - (mean(wished) ?? 0);
  return placed.map((place) => place - drift);
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
