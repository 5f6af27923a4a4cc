import type { Choice, Passage } from '../course/index.js';

/**
 * The order of choices on screen: shuffled, the same for the same seed and passage, and untouched when an author
 * moves a line in the file.
 */
export function choiceOrder(passage: Passage, seed: number): readonly Choice[] {
  const order = [...passage.choices].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const next = generator(hash(passage.id, seed));
  for (let last = order.length - 1; last > 0; last--) {
    const other = next() % (last + 1);
    const [a, b] = [order[last], order[other]];
    if (a && b) [order[last], order[other]] = [b, a];
  }
  return order;
}

/** FNV-1a, 32 bits, begun from the seed. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: whole numbers below 2^32. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
