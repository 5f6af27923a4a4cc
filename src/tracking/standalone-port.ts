import type { Completion, Success } from '../course/index.js';
import type { StorageLike } from './environment.js';
import { rises } from './lesson-status.js';
import type { Change, Keeper, Launch, ScormPort, WriteOutcome } from './scorm-port.js';
import { atOnce, type Steps } from './steps.js';

/** What the device keeps: no name, no answers in words. */
interface DeviceRecord {
  readonly savedState: string;
  readonly location: string;
  readonly completion: Completion;
  readonly success: Success;
  readonly score: number | undefined;
  readonly progress: number;
}

const EMPTY: DeviceRecord = {
  savedState: '',
  location: '',
  completion: 'incomplete',
  success: 'unknown',
  score: undefined,
  progress: 0,
};

/** No LMS: the state stays on this device, or in memory where the device refuses. */
export class StandalonePort implements ScormPort {
  readonly keeper: Keeper;
  readonly #storage: StorageLike | undefined;
  readonly #key: string;
  #record: DeviceRecord = EMPTY;

  /** @param storage undefined keeps everything in memory */
  constructor(storage: StorageLike | undefined, courseId: string) {
    this.#key = keyOf(courseId);
    this.#storage = storage && keeps(storage, `${this.#key}?`) ? storage : undefined;
    this.keeper = this.#storage ? 'device' : 'memory';
  }

  open(): Steps<Launch> {
    this.#record = this.#stored();
    const { savedState, location, completion, success } = this.#record;
    return atOnce({
      learnerName: '',
      mode: 'normal' as const,
      credit: true,
      savedState,
      fresh: false,
      location,
      completion,
      success,
      masteryScore: undefined,
      interactionCount: undefined,
    });
  }

  prepare(): Steps<void> {
    return atOnce(undefined);
  }

  cost(change: Change): number {
    const before: object = this.#record;
    const after: object = changed(this.#record, change);
    return Object.entries(after).some(([key, value]) => value !== Reflect.get(before, key)) ? 1 : 0;
  }

  write(change: Change): Steps<WriteOutcome> {
    this.#record = changed(this.#record, change);
    return atOnce('accepted');
  }

  commit(): Steps<boolean> {
    return atOnce(this.#store());
  }

  terminate(): boolean {
    return true;
  }

  lastError(): number {
    return 0;
  }

  #store(): boolean {
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(this.#record));
      return true;
    } catch {
      return false;
    }
  }

  #stored(): DeviceRecord {
    try {
      return readRecord(JSON.parse(this.#storage?.getItem(this.#key) ?? 'null'));
    } catch {
      return EMPTY;
    }
  }
}

/** For *Start again as someone else*: whether the device keeps nothing of this course any more. */
export function forgetStandalone(storage: StorageLike, courseId: string): boolean {
  try {
    storage.removeItem(keyOf(courseId));
    return true;
  } catch {
    return false;
  }
}

function keyOf(courseId: string): string {
  return `course.${courseId}`;
}

/** Private windows and full devices may have a store that takes nothing. */
function keeps(storage: StorageLike, probe: string): boolean {
  try {
    storage.setItem(probe, '1');
    storage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

function changed(record: DeviceRecord, change: Change): DeviceRecord {
  switch (change.kind) {
    case 'savedState':
      return { ...record, savedState: change.text };
    case 'location':
      return { ...record, location: change.place };
    case 'status': {
      const { completion, success } = change;
      return {
        ...record,
        completion: rises(record.completion, completion) ? completion : record.completion,
        success: rises(record.success, success) ? success : record.success,
      };
    }
    case 'score':
      return { ...record, score: change.score };
    case 'progress':
      return { ...record, progress: change.share };
    case 'objective':
    case 'interaction':
    case 'sessionTime':
    case 'leave':
      return record;
  }
}

function readRecord(value: unknown): DeviceRecord {
  if (typeof value !== 'object' || value === null) return EMPTY;
  const field = (name: string): unknown => Reflect.get(value, name);
  const success = field('success');
  const score = field('score');
  const progress = field('progress');
  return {
    savedState: textOf(field('savedState')),
    location: textOf(field('location')),
    completion: field('completion') === 'completed' ? 'completed' : 'incomplete',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    score: typeof score === 'number' ? score : undefined,
    progress: typeof progress === 'number' ? progress : 0,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
