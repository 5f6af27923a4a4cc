/** The same order for the same list, seed and name, on every machine. */
export function shuffled<T>(list: readonly T[], seed: number, name: string): T[] {
  const order = [...list];
  const next = numbersFrom(hash(name, seed));
  for (let last = order.length - 1; last > 0; last--) {
    const other = next() % (last + 1);
    const [a, b] = [order[last] as T, order[other] as T];
    [order[last], order[other]] = [b, a];
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
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
