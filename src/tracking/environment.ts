/** What tracking needs of a browser, handed in so that it can be tested without one. */
export interface TrackingEnvironment {
  /** Where the search for a run-time begins: the content's own window. */
  readonly window: WindowLike;
  readonly page: PageEvents;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 … 1 */
  readonly random: () => number;
  /** The device's own store; undefined, or throwing at any call, where it is denied. */
  readonly storage: StorageLike | undefined;
  /** A way to the browser's other pages of this origin; gives undefined where it is denied. */
  readonly openChannel?: (name: string) => ChannelLike | undefined;
}

/** The part of a BroadcastChannel that is used. */
export interface ChannelLike {
  readonly listen: (hear: (message: unknown) => void) => void;
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

/** A window as seen from content: any of these may be missing, lie in another origin, or throw when read. */
export type WindowLike = object;

export interface Timers {
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (handle: unknown) => void;
}

/** Where `pagehide`, `pageshow` (window) and `visibilitychange` (document) are heard. */
export interface PageEvents {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: string };
}

export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The environment of a real page. */
export function browserEnvironment(window: Window): TrackingEnvironment {
  return {
    window,
    page: { window, document: window.document },
    timers: {
      setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
      clearTimeout: (handle) => window.clearTimeout(handle as number),
    },
    now: () => Date.now(),
    random: () => Math.random(),
    storage: storageOf(window),
    openChannel,
  };
}

function openChannel(name: string): ChannelLike | undefined {
  try {
    const channel = new BroadcastChannel(name);
    return {
      listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
      post: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}

/** Third-party frames and strict settings make the mere reading of `localStorage` throw. */
function storageOf(window: Window): StorageLike | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
