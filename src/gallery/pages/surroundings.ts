import type { ChannelLike, StorageLike, TrackingEnvironment } from '../../tracking/index.js';
import type { PageExample } from './page-example.js';

/** A weekday in working hours, so that a picture shows the same time each time. */
export const NOW = new Date('2026-11-24T10:24:00').getTime();

/** The device's own store, which forgets everything with the page. */
export class StoreInMemory implements StorageLike {
  readonly #entries = new Map<string, string>();
  readonly #refuses: boolean;

  constructor(refuses: boolean) {
    this.#refuses = refuses;
  }

  getItem(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.#refuses) throw new DOMException('QuotaExceededError', 'QuotaExceededError');
    this.#entries.set(key, value);
  }

  removeItem(key: string): void {
    this.#entries.delete(key);
  }
}

/** What tracking finds around the player in this example. */
export function environmentOf(example: PageExample, runTime: object, storage: StorageLike): TrackingEnvironment {
  const kind = example.lms?.kind ?? 'found';
  return {
    window: kind === 'found' ? { API: runTime } : {},
    page: { window: new EventTarget(), document: Object.assign(new EventTarget(), { visibilityState: 'visible' }) },
    timers: {
      // Where there is no run-time, it is looked for in no time; where it is late, for ever.
      setTimeout: (run, milliseconds) =>
        kind === 'late' ? 0 : window.setTimeout(run, kind === 'none' ? 0 : milliseconds),
      clearTimeout: (handle) => window.clearTimeout(handle as number),
    },
    now: () => NOW,
    random: () => 0.5,
    storage,
    openChannel: () => (example.otherTab ? otherTab(example.otherTab) : undefined),
  };
}

/** A page on the same attempt, that answers what this one says of itself. */
function otherTab(which: 'newer' | 'older'): ChannelLike {
  let hear = (_: unknown): void => undefined;
  const later = which === 'newer' ? 1 : -1;
  return {
    listen: (heard) => (hear = heard),
    post: (presence) => {
      const { openedAt, page } = presence as { readonly openedAt: number; readonly page: number };
      const own = { ...(presence as object), openedAt: openedAt + later, page: page + 1, answer: true };
      queueMicrotask(() => hear(own));
    },
    close: () => undefined,
  };
}
