import { changesBetween, type CmiSnapshot } from '../store/cmi-changes.js';

/** How a request leaves the page. Each answers whether the server has said "stored". */
export interface Carriers {
  /** Waits for the answer. Browsers forbid it while a page is being closed: then it throws, or gives `undefined`. */
  readonly now: (body: string) => boolean | undefined;
  /** Handed to the browser, which sends it even after the page is gone; true when it took it on (64 kB at most). */
  readonly later: (body: string) => boolean;
  /** Whether the page or the course's own window is being closed. */
  readonly closing: () => boolean;
}

/**
 * The way from the run-time to the store: the whole data model at each save, numbered, so that a late or repeated
 * request can never undo a newer one; while the page closes, only what changed, as what a browser then carries is small.
 */
export class CommitLine {
  private seq = 0;

  /** @param acknowledged what the store already holds */
  constructor(
    private readonly sessionId: string,
    private readonly carriers: Carriers,
    private acknowledged: CmiSnapshot,
  ) {}

  save(cmi: CmiSnapshot, terminated: boolean): boolean {
    this.seq += 1;
    const head = { sessionId: this.sessionId, sessionSeq: this.seq, terminated };
    const stored = this.carriers.closing() ? undefined : this.carriers.now(JSON.stringify({ ...head, data: { cmi } }));
    if (stored !== undefined) {
      if (stored) this.acknowledged = cmi;
      return stored;
    }
    const changes = changesBetween(this.acknowledged, cmi);
    const taken = this.carriers.later(JSON.stringify({ ...head, data: { changes } }));
    // Outside a closing page, nobody has said that it arrived: the course is told so, and may try again.
    return taken && this.carriers.closing();
  }
}
