import type { Timers, WindowLike } from './environment.js';
import { API_NAMES, type ApiEdition, type FoundApi } from './lms-api.js';

/** "A number based on the IEEE API standard" in ADL's sample wrapper. */
const MOST_STEPS = 500;

export interface ApiSearch {
  readonly window: WindowLike;
  /** The package's own edition, or both, the preferred one first. */
  readonly editions: readonly ApiEdition[];
}

/**
 * Looks for a run-time in the own window and its parents, then the opener's, then the top window's opener's (content in
 * a frame inside a pop-up). A package's own edition is looked for everywhere before the next one.
 */
export function findApi({ window, editions }: ApiSearch): FoundApi | undefined {
  const starts = [window, openerOf(window), openerOf(read(window, 'top'))];
  for (const edition of editions) {
    for (const start of starts) {
      const object = climb(start, edition);
      if (object) return { edition, object };
    }
  }
  return undefined;
}

export interface ApiWait extends ApiSearch {
  readonly timers: Timers;
  /** Milliseconds; 15,000 unless told. */
  readonly patience?: number;
}

const PAUSE = 250;
/** For so long only the first of the editions is taken: the package's own may still be on its way. */
const OWN_EDITION_FIRST = 3_000;

/** Some players add their API after the content has loaded (Open edX, for one): asks again until patience ends. */
export function waitForApi({ window, editions, timers, patience = 15_000 }: ApiWait): Promise<FoundApi | undefined> {
  return new Promise((resolve) => {
    const look = (waited: number): void => {
      const found = findApi({ window, editions: waited < OWN_EDITION_FIRST ? editions.slice(0, 1) : editions });
      if (found || waited >= patience) resolve(found);
      else timers.setTimeout(() => look(waited + PAUSE), PAUSE);
    };
    look(0);
  });
}

function climb(start: unknown, edition: ApiEdition): object | undefined {
  let window: unknown = start;
  for (let step = 0; step <= MOST_STEPS && isObject(window); step += 1) {
    const api = read(window, API_NAMES[edition].object);
    if (speaks(api, edition)) return api;
    const parent = read(window, 'parent');
    if (parent === window) return undefined;
    window = parent;
  }
  return undefined;
}

/** An element with the id `API` is also a property of its window: only an object that has the methods counts. */
function speaks(api: unknown, edition: ApiEdition): api is object {
  return isObject(api) && typeof read(api, API_NAMES[edition].initialize) === 'function';
}

function openerOf(window: unknown): unknown {
  const opener = read(window, 'opener');
  return isObject(opener) && read(opener, 'closed') !== true ? opener : undefined;
}

/** Windows of another origin throw when read; that is an answer too: nothing there. */
function read(from: unknown, key: string): unknown {
  if (!isObject(from)) return undefined;
  try {
    return Reflect.get(from, key);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
