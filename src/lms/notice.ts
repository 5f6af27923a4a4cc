import type { Store } from './store/store.js';

/** What everybody who comes in should know about the records. */
export function noticeOf({ setAside }: Pick<Store, 'setAside'>): string | undefined {
  if (!setAside) return undefined;
  return `The record store was damaged when this room was opened. It is kept beside the new one, as ${setAside}, and nothing in it has been changed. Records here begin anew.`;
}
