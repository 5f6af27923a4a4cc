/**
 * Work that can be set down and taken up again. Each step makes at most one call to the run-time, which may be a request
 * that blocks the page: between two steps the page can answer its reader.
 */
export type Steps<T> = Generator<void, T, void>;

/** All at once: while a page closes, no later moment comes. */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What needs no call at all. */
// eslint-disable-next-line require-yield -- a whole of no steps
export function* atOnce<T>(value: T): Steps<T> {
  return value;
}
