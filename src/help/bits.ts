/** A row of bits, written from the highest of each number. */
export class BitWriter {
  readonly #bits: number[] = [];

  get bits(): readonly number[] {
    return this.#bits;
  }

  write(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at -= 1) this.#bits.push((value >> at) & 1);
  }

  /** Elias's gamma code: small numbers are short. From 1 on. */
  writeCount(value: number): void {
    const width = value.toString(2).length;
    this.write(0, width - 1);
    this.write(value, width);
  }
}

/** Reads what a `BitWriter` wrote. Past the end there are zeros, and `overrun` says so. */
export class BitReader {
  readonly #bits: readonly number[];
  #at = 0;

  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  get overrun(): boolean {
    return this.#at > this.#bits.length;
  }

  /** What is left is less than a digit of a code, and zeros: the filling of the last one. */
  get atEnd(): boolean {
    const rest = this.#bits.slice(this.#at);
    return !this.overrun && rest.length < 5 && rest.every((bit) => bit === 0);
  }

  read(width: number): number {
    let value = 0;
    for (let read = 0; read < width; read += 1) {
      value = value * 2 + (this.#bits[this.#at] ?? 0);
      this.#at += 1;
    }
    return value;
  }

  readCount(): number {
    let width = 1;
    while (!this.overrun && this.read(1) === 0) width += 1;
    return this.overrun ? 0 : 2 ** (width - 1) + this.read(width - 1);
  }
}
