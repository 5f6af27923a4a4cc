/** The standard's least maximum in SCORM 2004, and plenty in 1.2. */
export const MOST_INTERACTIONS = 250;

/**
 * Which index each interaction stands at. SCORM 1.2 never shows an interaction again, so the order travels in the saved
 * state; the run-time's own count, where it gives one, has the last word.
 */
export class InteractionOrder {
  readonly #count: number | undefined;
  #order: string[] | undefined;
  #settled = 0;

  constructor(count: number | undefined) {
    this.#count = count;
  }

  /** Takes up the order of earlier sessions: once, and before anything has been recorded. */
  adopt(remembered: readonly string[]): void {
    if (this.#order) return;
    const held = this.#count ?? remembered.length;
    const gaps = Array.from({ length: Math.max(0, held - remembered.length) }, () => '');
    this.#order = [...remembered.slice(0, held), ...gaps];
    this.#settled = this.#order.length;
  }

  get ids(): readonly string[] {
    return this.#order ?? [];
  }

  /** The interaction's index, a new one where it has none; undefined when the record is full. */
  indexOf(id: string): number | undefined {
    this.adopt([]);
    const order = (this.#order ??= []);
    const index = order.indexOf(id);
    if (index >= 0) return index;
    return order.length < MOST_INTERACTIONS ? order.push(id) - 1 : undefined;
  }

  /** The run-time holds something at this index. */
  settle(index: number): void {
    this.#settled = Math.max(this.#settled, index + 1);
  }

  /** The run-time did not take it: indexes must follow on, so the next one gets its place. */
  release(index: number): void {
    if (index >= this.#settled) this.#order?.splice(index, 1);
  }
}
