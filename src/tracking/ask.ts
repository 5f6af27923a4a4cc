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

/** A learner's saved state as a run-time gives it. */
export interface HeldState {
  /** Empty where it gave none. */
  readonly value: string;
  /** The run-time itself says that there is none, so that this is a first visit. */
  readonly fresh: boolean;
  /** It gave none, and named a fault of its own as the reason: there may well be one. */
  readonly faulty: boolean;
}

/** The saved state; an empty one with a fault is asked for once more. Undefined as with `askVital`. */
export function* askSavedState(api: LmsApi): Steps<HeldState | undefined> {
  let code = 0;
  for (let tries = 2; tries > 0; tries -= 1) {
    const value = yield* askVital(api, 'cmi.suspend_data');
    if (value !== '') return value === undefined ? undefined : { value, fresh: false, faulty: false };
    yield;
    code = api.errorCode();
    if (code === 0 || code === NOT_SET_YET_2004) return { value, fresh: true, faulty: false };
  }
  return { value: '', fresh: false, faulty: !NOT_KNOWN.has(code) };
}

/** After an empty state with a fault: whether the learner was here before, so that there must be one. */
export function* wasHere(api: LmsApi, place: string, entry: string): Steps<boolean> {
  return place !== '' || (yield* ask(api, entry)).trim() === 'resume';
}

/** Data model element value not initialized (SCORM 2004 RTE 3.1.7). */
const NOT_SET_YET_2004 = 403;
/** The run-time keeps no such element: not implemented (1.2 RTE 3.4.2.2), undefined (2004 RTE 3.1.7); 402 is unimplemented in 2004 alone. */
const NOT_KNOWN: ReadonlySet<number> = new Set([401, 402]);
