import type { Edition, Profile } from '../profiles.js';

/** What the server writes into the launch page. */
export interface LaunchData {
  readonly profile: Profile;
  /** The profile's trouble holds in this launch. */
  readonly troubled: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** Where the page sends what it is told. */
  readonly store: string;
  readonly course: string;
}

/** A call as the course made it. */
export interface SeenCall {
  readonly name: CallName;
  readonly element: string;
  readonly value: string;
  readonly answer: string;
  /** Calls made before it in the same turn of the page; 0 while it is hidden or closing, and has nobody to answer. */
  readonly before: number;
}

export type CallName = 'initialize' | 'get' | 'set' | 'commit' | 'finish' | 'error';

/** What the page tells the server: at each save, and of each call. */
export interface Told {
  /** Those that have not been told yet: a closing page may send little. */
  readonly calls: readonly SeenCall[];
  /** The place of the first of them. */
  readonly from: number;
  /** Those that are new; absent where nothing was saved. */
  readonly values?: Readonly<Record<string, string>>;
  readonly finished: boolean;
}

export const API_OBJECT: Readonly<Record<Edition, string>> = { scorm12: 'API', scorm2004: 'API_1484_11' };

export const CALL_NAMES: Readonly<Record<Edition, Readonly<Record<CallName, string>>>> = {
  scorm12: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  scorm2004: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    error: 'GetLastError',
  },
};
