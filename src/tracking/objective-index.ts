import { ask } from './ask.js';
import type { LmsApi } from './lms-api.js';
import type { Steps } from './steps.js';

/** The standard's least maximum of objectives in SCORM 2004. */
const MOST_OBJECTIVES = 100;

/**
 * Which index an objective stands at. A manifest may have filled the first ones, so they are searched by id, and only
 * when the first objective has something to say: the learner's first screen does not wait for it.
 */
export class ObjectiveIndex {
  readonly #api: LmsApi;
  #indexes: Map<string, number> | undefined;
  #next = 0;
  #supported = true;

  constructor(api: LmsApi) {
    this.#api = api;
  }

  /** Asks the run-time for what it holds: once, and before `find`. */
  *load(): Steps<void> {
    this.#indexes ??= yield* this.#read();
  }

  /** The objective's index, or the next free one; undefined where the run-time has no (more) objectives. */
  find(id: string): { readonly index: number; readonly known: boolean } | undefined {
    const index = this.#indexes?.get(id);
    if (index !== undefined) return { index, known: true };
    return this.#supported && this.#next < MOST_OBJECTIVES ? { index: this.#next, known: false } : undefined;
  }

  /** To be called after a write: takes the index for its own if the run-time now holds the id there. */
  *remember(id: string): Steps<void> {
    const place = this.find(id);
    if (!place || place.known) return;
    if ((yield* ask(this.#api, `cmi.objectives.${place.index}.id`)) !== id) return;
    this.#indexes?.set(id, place.index);
    this.#next = place.index + 1;
  }

  *#read(): Steps<Map<string, number>> {
    const count = Number.parseInt(yield* ask(this.#api, 'cmi.objectives._count'), 10);
    // Nothing said and nothing amiss: some run-times have no number for none.
    this.#supported = count >= 0 || this.#api.errorCode() === 0;
    this.#next = count >= 0 ? count : 0;
    const indexes = new Map<string, number>();
    for (let index = 0; index < Math.min(this.#next, MOST_OBJECTIVES); index += 1) {
      const id = yield* ask(this.#api, `cmi.objectives.${index}.id`);
      if (id !== '') indexes.set(id, index);
    }
    return indexes;
  }
}
