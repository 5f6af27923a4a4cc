/** Mulberry32: the same numbers for the same seed, so that a failing case can be run again. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 … 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `below`, without it. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  flip(): boolean {
    return this.next() < 0.5;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.whole(list.length)];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  }

  some<T>(list: readonly T[]): T[] {
    return list.filter(() => this.flip());
  }
}
