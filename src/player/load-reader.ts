import type * as panels from './reader/panels.js';
import type * as reader from './reader/index.js';

/** All that comes after the first screen: one part, fetched when idle or when first asked for. */
export type ReaderRoom = typeof reader;
/** What opens beside a page. */
export type Panels = typeof panels;

export const loadReader: () => Promise<ReaderRoom> = fetchOnce(() => import('./reader/index.js'));
export const loadPanels: () => Promise<Panels> = fetchOnce(() => import('./reader/panels.js'));

/** A dropped network is not remembered: the next try fetches again. */
function fetchOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= fetch().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
