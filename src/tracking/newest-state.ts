import type { Journal } from './journal.js';
import { decodeState, type CourseKey, type DecodedState } from './state-codec.js';

export interface NewestState extends DecodedState {
  /** The device held a later state than the run-time: its commits had been refused. */
  readonly fromDevice: boolean;
}

/** What the run-time gave back, or the device's own copy of it where that is newer by its sequence number. */
export function newestState(savedState: string, journal: Journal, key: CourseKey): NewestState {
  const saved = decodeState(savedState, key);
  const kept = journal.read(saved.context.deviceToken);
  const copy = decodeState(kept, key);
  const newer = copy.problem === 'none' && copy.context.sequence > saved.context.sequence;
  return newer ? { ...copy, fromDevice: true } : { ...saved, fromDevice: false };
}
