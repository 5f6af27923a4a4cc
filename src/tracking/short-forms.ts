/** Tracking ids and their short forms: two characters of base 36, the same for ever. */
export class ShortForms {
  readonly #shorts: ReadonlyMap<string, string>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(shortForms: Readonly<Record<string, string>>) {
    const pairs = Object.entries(shortForms);
    this.#shorts = new Map(pairs);
    this.#ids = new Map(pairs.map(([id, short]) => [short, id]));
  }

  shortOf(id: string): string | undefined {
    return this.#shorts.get(id);
  }

  idOf(short: string): string | undefined {
    return this.#ids.get(short);
  }
}

export const SHORT_LENGTH = 2;
