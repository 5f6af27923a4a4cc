import type { ChannelLike, StorageLike, TrackingEnvironment } from '../../src/tracking/index.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class FakeClock {
  now = Date.UTC(2026, 10, 21, 9, 30);
  #timers = new Map<number, Timer>();
  #next = 1;

  readonly timers = {
    setTimeout: (run: () => void, milliseconds: number): number => {
      this.#timers.set(this.#next, { at: this.now + milliseconds, run });
      return this.#next++;
    },
    clearTimeout: (handle: unknown): void => {
      if (typeof handle === 'number') this.#timers.delete(handle);
    },
  };

  get waiting(): number {
    return this.#timers.size;
  }

  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [handle, { at, run }] = due;
      this.#timers.delete(handle);
      this.now = at;
      run();
    }
    this.now = end;
  }
}

export class FakeDocument extends EventTarget {
  visibilityState = 'visible';
}

export class FakeStorage implements StorageLike {
  readonly items = new Map<string, string>();
  full = false;

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

/** The channels of one browser: what one page says, all its others hear. */
export class FakeBrowser {
  readonly #hearers = new Map<ChannelLike, (message: unknown) => void>();

  readonly openChannel = (): ChannelLike => {
    const channel: ChannelLike = {
      listen: (hear) => this.#hearers.set(channel, hear),
      post: (message) => {
        for (const [other, hear] of [...this.#hearers]) if (other !== channel) hear(structuredClone(message));
      },
      close: () => this.#hearers.delete(channel),
    };
    return channel;
  };
}

let pages = 0;

/** A page in a browser that is not there. */
export class FakePage {
  readonly clock = new FakeClock();
  readonly events = new EventTarget();
  readonly document = new FakeDocument();
  readonly environment: TrackingEnvironment;

  constructor(window: object, storage?: StorageLike, browser = new FakeBrowser()) {
    pages += 1;
    const page = pages / (pages + 1);
    this.environment = {
      window,
      page: { window: this.events, document: this.document },
      timers: this.clock.timers,
      now: () => this.clock.now,
      random: () => page,
      storage,
      openChannel: browser.openChannel,
    };
  }

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.document.visibilityState = 'visible';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  /** `persisted`: the browser keeps the page and may bring it back. */
  transition(type: 'pagehide' | 'pageshow', persisted = false): void {
    this.events.dispatchEvent(Object.assign(new Event(type), { persisted }));
  }
}
