import { alongWay, type Point } from './map-curves.js';

/** Where a label's first line stands; `y` is its baseline, further lines follow `LINE_HEIGHT` below. */
export interface MapLabel extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

export const LINE_HEIGHT = 18;
/** Of semibold text at 15 units; wide enough for the widest common letters. */
const LETTER_WIDTH = 8.2;
const ASCENT = 13;
const DESCENT = 4;
const GAP = 16;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Labelled extends Point {
  readonly id: string;
  readonly text: string;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Above and below first, or beside first. */
  readonly prefer: 'above' | 'beside';
  readonly lineLength: number;
  /** All places on the map. */
  readonly places: readonly Point[];
  /** The way taken. */
  readonly way: readonly Point[];
}

/** A place for every label: inside the map, off one another, and, as far as there is room, off places and the way. */
export function placeLabels(labelled: readonly Labelled[], room: LabelRoom): ReadonlyMap<string, MapLabel> {
  const taken: Box[] = [];
  const labels = new Map<string, MapLabel>();
  const way = alongWay(room.way);
  for (const entry of labelled) {
    const tried = candidates(entry, room).map((label, order) => {
      const box = boxOf(label);
      return { label, box, cost: costOf(box, entry, taken, way, room) + order };
    });
    const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    labels.set(entry.id, best.label);
  }
  return labels;
}

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrapLabel(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function candidates(entry: Labelled, { prefer, lineLength, width }: LabelRoom): MapLabel[] {
  const lines = wrapLabel(entry.text, lineLength);
  const half = widthOf(lines) / 2;
  const x = Math.max(half + 2, Math.min(width - half - 2, entry.x));
  const above = entry.y - GAP - DESCENT - (lines.length - 1) * LINE_HEIGHT;
  const below = entry.y + GAP + ASCENT;
  const level = entry.y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const middle = { lines, anchor: 'middle' } as const;
  const upright: MapLabel[] = [
    { ...middle, x, y: above },
    { ...middle, x, y: below },
    { ...middle, x, y: above - LINE_HEIGHT },
    { ...middle, x, y: below + LINE_HEIGHT },
  ];
  const beside: MapLabel[] = [level, level - LINE_HEIGHT, level + LINE_HEIGHT].flatMap((y): MapLabel[] => [
    { lines, anchor: 'start', x: entry.x + GAP + 4, y },
    { lines, anchor: 'end', x: entry.x - GAP - 4, y },
  ]);
  return prefer === 'above' ? [...upright, ...beside] : [...beside, ...upright];
}

/** Prices chosen so that one label over another is never preferred to anything else. */
function costOf(box: Box, own: Point, taken: readonly Box[], way: readonly Point[], room: LabelRoom): number {
  const out = box.left < 0 || box.top < 0 || box.right > room.width || box.bottom > room.height;
  const over = taken.filter((other) => overlap(box, other)).length;
  const hidden = room.places.filter((place) => place !== own && holds(grown(box, 9), place)).length;
  const crossed = way.filter((point) => holds(grown(box, 4), point)).length;
  return (out ? 10_000 : 0) + over * 10_000 + hidden * 60 + crossed * 25;
}

export function boxOf({ lines, anchor, x, y }: MapLabel): Box {
  const width = widthOf(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT + (lines.length - 1) * LINE_HEIGHT };
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
