import type { LmsApi } from './lms-api.js';
import type { Steps } from './steps.js';

/** An element's value. A call that throws is made once more, in a turn of its own: `unreachable` says whether that threw too. */
export function* ask(api: LmsApi, element: string): Steps<string> {
  yield;
  const value = api.get(element);
  if (!api.unreachable) return value;
  yield;
  return api.get(element);
}
