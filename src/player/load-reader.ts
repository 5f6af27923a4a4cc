import type * as reader from './reader/index.js';

/** All that comes after the first screen: one part, fetched when idle or when first asked for. */
export type ReaderRoom = typeof reader;

let loading: Promise<ReaderRoom> | undefined;

export function loadReader(): Promise<ReaderRoom> {
  loading ??= import('./reader/index.js').catch((error: unknown) => {
    // A dropped network must not be remembered: the next try fetches again.
    loading = undefined;
    throw error;
  });
  return loading;
}
