import { isOfSession } from './error-codes.js';
import { rises } from './lesson-status.js';
import type { LmsApi } from './lms-api.js';
import type { WriteOutcome } from './scorm-port.js';
import type { Steps } from './steps.js';

/** One element to set. */
export interface Row {
  readonly element: string;
  readonly value: string;
  /** Not every run-time has it: a refusal is no loss. */
  readonly optional?: boolean;
  /** A status: what the run-time holds already, or has been told before, is never lowered. */
  readonly rising?: boolean;
}

/** Sets elements, and never one twice that the run-time already holds. */
export class ElementWriter {
  readonly #api: LmsApi;
  readonly #held = new Map<string, string>();
  readonly #highest = new Map<string, string>();
  readonly #hopeless = new Map<string, string>();
  readonly #uncommitted = new Set<string>();
  #locked = false;

  constructor(api: LmsApi) {
    this.#api = api;
  }

  /** From here on nothing is written: review and browse mode. Moodle stores what is set there all the same. */
  lock(): void {
    this.#locked = true;
  }

  /** The run-time is known to hold this value. */
  know(element: string, value: string): void {
    this.#held.set(element, value);
    this.#highest.set(element, value);
  }

  knows(element: string): boolean {
    return this.#highest.has(element);
  }

  holds({ element, value }: Row): boolean {
    return this.#held.get(element) === value;
  }

  /** A number that the run-time is known to hold; undefined where it is none. */
  heldNumber(element: string): number | undefined {
    const held = this.#held.get(element) ?? '';
    const number = Number(held);
    return held.trim() === '' || !Number.isFinite(number) ? undefined : number;
  }

  /** The value is set and waits for a commit. */
  waits(element: string, value: string): boolean {
    return this.#uncommitted.has(element) && this.#held.get(element) === value;
  }

  cost(rows: readonly Row[]): number {
    return this.#locked ? 0 : this.#open(rows).length;
  }

  /**
   * Sets what is not yet held, in order, up to the first refusal of a row that is not optional.
   * @param forGood a refusal is remembered, and the same value not offered again
   */
  *write(rows: readonly Row[], forGood: boolean): Steps<WriteOutcome> {
    if (this.#locked) return 'accepted';
    for (const row of this.#open(rows)) {
      yield;
      if (this.#set(row)) continue;
      yield;
      if (isOfSession(this.#api.errorCode())) return 'unreachable';
      if (row.optional || forGood) this.#hopeless.set(row.element, row.value);
      if (!row.optional) return 'refused';
    }
    return 'accepted';
  }

  *commit(): Steps<boolean> {
    if (this.#locked) return true;
    yield;
    const committed = this.#api.commit();
    // What a failed commit carried may be lost in the run-time itself: all of it is set again before the next one.
    if (!committed) for (const element of this.#uncommitted) this.#held.delete(element);
    this.#uncommitted.clear();
    return committed;
  }

  #open(rows: readonly Row[]): Row[] {
    const wanted = rows.map((row) => this.#raised(row));
    const hopeless = (row: Row): boolean => this.#hopeless.get(row.element) === row.value;
    if (wanted.some((row) => !row.optional && hopeless(row))) return [];
    return wanted.filter((row) => this.#held.get(row.element) !== row.value && !hopeless(row));
  }

  #raised(row: Row): Row {
    const highest = this.#highest.get(row.element);
    return !row.rising || highest === undefined || rises(highest, row.value) ? row : { ...row, value: highest };
  }

  #set({ element, value }: Row): boolean {
    const taken = this.#api.set(element, value);
    if (taken) {
      this.know(element, value);
      this.#uncommitted.add(element);
    }
    return taken;
  }
}
