import type { LmsApi } from './lms-api.js';
import type { Steps } from './steps.js';

/** An element's value. A call that throws is made once more, in a turn of its own. */
export function* ask(api: LmsApi, element: string): Steps<string> {
  return (yield* askVital(api, element)) ?? '';
}

/** The same; undefined where the second call threw too: what is not known must not be taken for none, and written over. */
export function* askVital(api: LmsApi, element: string): Steps<string | undefined> {
  for (let tries = 2; tries > 0; tries -= 1) {
    yield;
    const value = api.get(element);
    if (!api.unreachable) return value;
  }
  return undefined;
}

/** Asked after an empty saved state: whether the run-time itself says that there is none. */
export function* isFresh(api: LmsApi, savedState: string): Steps<boolean> {
  if (savedState !== '') return false;
  yield;
  const code = api.errorCode();
  return code === 0 || code === NOT_SET_YET_2004;
}

/** Data model element value not initialized (SCORM 2004 RTE 3.1.7). */
const NOT_SET_YET_2004 = 403;
