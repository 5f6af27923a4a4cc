/** A place on the map, in the map's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far an edge bows out at its middle, as a share of its length: the gentlest that keeps clear is taken. */
const BENDS = [0.08, -0.08, 0.16, -0.16, 0.26, -0.26];
/** Nearer than this, a line would look as if it led to the passage that it only passes. */
const CLEAR = 24;
const SAMPLES = [0.15, 0.3, 0.45, 0.55, 0.7, 0.85];

/** A gently curved line between two places that keeps clear of the others and inside the map. */
export function edgePath(from: Point, to: Point, others: readonly Point[], size: Size): string {
  let best = { control: from, clearance: -1 };
  for (const bend of BENDS) {
    const control = bent(from, to, bend, size);
    const clearance = Math.min(CLEAR, ...SAMPLES.map((t) => nearest(onCurve(from, control, to, t), others)));
    if (clearance > best.clearance) best = { control, clearance };
  }
  return `M${text(from)}Q${text(best.control)} ${text(to)}`;
}

/** The way taken: one smooth line through every point (Catmull and Rom's spline, as cubic Béziers). */
export function wayPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? first;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const leaving = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arriving = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${text(leaving)} ${text(arriving)} ${text(to)}`;
  });
  return `M${text(first)}${curves.join('')}`;
}

/** Points close together along the way, for keeping labels off it. */
export function alongWay(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return [0.2, 0.35, 0.5, 0.65, 0.8].map((t) => ({
      x: from.x + t * (to.x - from.x),
      y: from.y + t * (to.y - from.y),
    }));
  });
}

/** The curve's control point; while it is on the map, all of the curve is. */
function bent(from: Point, to: Point, bend: number, { width, height }: Size): Point {
  return {
    x: Math.min(width, Math.max(0, (from.x + to.x) / 2 - (to.y - from.y) * bend * 2)),
    y: Math.min(height, Math.max(0, (from.y + to.y) / 2 + (to.x - from.x) * bend * 2)),
  };
}

function onCurve(from: Point, control: Point, to: Point, t: number): Point {
  const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
}

function nearest(point: Point, others: readonly Point[]): number {
  return Math.min(...others.map((other) => Math.hypot(point.x - other.x, point.y - other.y)));
}

function text({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
