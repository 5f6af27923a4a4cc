import type { Answer } from '../course/index.js';

/** The order with one step taken out and put in at a place. */
export function withStepAt(order: readonly string[], id: string, place: number): Answer {
  const others = order.filter((step) => step !== id);
  return [...others.slice(0, place), id, ...others.slice(place)].join('');
}

/** The place whose row a pointer is over, or the nearest one. */
export function placeUnder(rows: readonly Element[], y: number): number {
  const past = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return past < 0 ? rows.length - 1 : past;
}
