import type { LmsApi } from './lms-api.js';
import type { Launch } from './scorm-port.js';
import type { Steps } from './steps.js';

const ALREADY_OPEN_2004 = 103;
const ALREADY_OPEN_12 = 101;

/**
 * Initialises, and carries on where the session is open already: a page re-loaded inside a live player.
 * @param probe an element that an open session answers; 101 alone may be any fault
 */
export function* startSession(api: LmsApi, probe: string): Steps<boolean> {
  yield;
  if (api.initialize()) return true;
  yield;
  const code = api.errorCode();
  yield;
  return code === ALREADY_OPEN_2004 || (code === ALREADY_OPEN_12 && api.get(probe) !== '');
}

/** Anything but the two exact words is a normal launch: some LMSs leave it empty. */
export function readMode(value: string): Launch['mode'] {
  return value === 'review' || value === 'browse' ? value : 'normal';
}

/** Undefined where the run-time does not count. */
export function readCount(value: string): number | undefined {
  return /^\d+$/.test(value) ? Number(value) : undefined;
}
