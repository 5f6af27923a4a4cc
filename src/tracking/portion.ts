import { isEssential, type Change, type ScormPort, type WriteOutcome } from './scorm-port.js';
import type { Steps } from './steps.js';

/** The changes that go before one commit: no more elements than `limit`, but always one change at least. */
export class Portion {
  readonly #port: ScormPort;
  readonly #limit: number;
  #unreachable = false;
  /** Elements set, or tried. */
  spent = 0;
  /** Something had to stay behind. */
  deferred = false;
  /** Something that the record stands on was not taken. */
  failed = false;

  constructor(port: ScormPort, limit: number) {
    this.#port = port;
    this.#limit = limit;
  }

  *send(change: Change): Steps<WriteOutcome | 'deferred'> {
    if (!this.#unreachable) yield* this.#port.prepare(change);
    const cost = this.#unreachable ? 1 : this.#port.cost(change);
    if (cost === 0) return 'accepted';
    if (this.#unreachable || (this.spent > 0 && this.spent + cost > this.#limit)) {
      this.deferred = true;
      return 'deferred';
    }
    this.spent += cost;
    const outcome = yield* this.#port.write(change);
    this.#unreachable = outcome === 'unreachable';
    if (this.#unreachable || (outcome === 'refused' && isEssential(change))) this.failed = true;
    return outcome;
  }
}
