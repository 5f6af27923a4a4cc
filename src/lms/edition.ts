/** What differs between the editions of SCORM, as data: everything else in this room asks this table. */

export const EDITION_IDS = ['scorm12', 'scorm2004', 'scorm2004-3rd'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

export interface Edition {
  readonly id: EditionId;
  readonly name: string;
  /** When to choose it, for whoever tries the packages. */
  readonly advice: string;
  /** The property of `window` that a course looks for. */
  readonly apiName: string;
  /** The eight functions, by their names on the wire. */
  readonly calls: Readonly<Record<RunTimeCall, string>>;
  /** Largest value in UTF-16 units, by element: the standard's own limits, whatever the library accepts. */
  readonly limits: Readonly<Record<string, number>>;
  /** Values that the library lets pass and the standard does not. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  readonly codes: {
    /** A value of the wrong form or length. */
    readonly typeMismatch: string;
    /** The save did not reach the store. */
    readonly commit: string;
    /** A call after the end of the session. */
    readonly ended: Readonly<Record<'initialize' | 'terminate' | 'getValue' | 'setValue' | 'commit', string>>;
  };
  readonly elements: ElementNames;
  /** Elements of one session only: never given to the next. */
  readonly sessionOnly: readonly string[];
  /** Whether ending without `exit=suspend` ends the attempt, so that the next launch starts an empty one. */
  readonly endsUnlessSuspended: boolean;
}

export type RunTimeCall =
  'initialize' | 'terminate' | 'getValue' | 'setValue' | 'commit' | 'getLastError' | 'getErrorString' | 'getDiagnostic';

interface ElementNames {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly entry: string;
  readonly mode: string;
  readonly credit: string;
  readonly exit: string;
  readonly launchData: string;
  /** Pass mark given by the manifest: points in 1.2, −1 … 1 in 2004. */
  readonly passMark: string;
  readonly maxTimeAllowed: string;
  readonly timeLimitAction: string;
  /** 2004 only. */
  readonly completionThreshold: string | undefined;
}

/** SCORM 1.2 RTE 3.3 (functions, error codes) and 3.4 (data model). */
const SCORM_12: Edition = {
  id: 'scorm12',
  name: 'SCORM 1.2',
  advice: 'Recommended: most learning systems report it best.',
  apiName: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    getLastError: 'LMSGetLastError',
    getErrorString: 'LMSGetErrorString',
    getDiagnostic: 'LMSGetDiagnostic',
  },
  limits: { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255, 'cmi.comments': 4096 },
  refused: { 'cmi.core.exit': ['normal'] },
  codes: {
    typeMismatch: '405',
    commit: '101',
    ended: { initialize: '101', terminate: '301', getValue: '301', setValue: '301', commit: '301' },
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    exit: 'cmi.core.exit',
    launchData: 'cmi.launch_data',
    passMark: 'cmi.student_data.mastery_score',
    maxTimeAllowed: 'cmi.student_data.max_time_allowed',
    timeLimitAction: 'cmi.student_data.time_limit_action',
    completionThreshold: undefined,
  },
  sessionOnly: ['cmi.core.session_time', 'cmi.core.exit'],
  endsUnlessSuspended: false,
};

/** SCORM 2004 4th Edition RTE 3.1 (functions, error codes) and 4.2 (data model). */
const SCORM_2004: Edition = {
  id: 'scorm2004',
  name: 'SCORM 2004 4th Edition',
  advice: 'For systems that ask for 2004.',
  apiName: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    getLastError: 'GetLastError',
    getErrorString: 'GetErrorString',
    getDiagnostic: 'GetDiagnostic',
  },
  limits: { 'cmi.suspend_data': 64_000, 'cmi.location': 1000 },
  refused: {},
  codes: {
    typeMismatch: '406',
    commit: '391',
    ended: { initialize: '104', terminate: '113', getValue: '123', setValue: '133', commit: '143' },
  },
  elements: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    exit: 'cmi.exit',
    launchData: 'cmi.launch_data',
    passMark: 'cmi.scaled_passing_score',
    maxTimeAllowed: 'cmi.max_time_allowed',
    timeLimitAction: 'cmi.time_limit_action',
    completionThreshold: 'cmi.completion_threshold',
  },
  sessionOnly: ['cmi.session_time', 'cmi.exit'],
  endsUnlessSuspended: true,
};

/** The run-time of the 3rd Edition is played by that of the 4th, which took nothing from it that a single SCO uses. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  scorm12: SCORM_12,
  scorm2004: SCORM_2004,
  'scorm2004-3rd': {
    ...SCORM_2004,
    id: 'scorm2004-3rd',
    name: 'SCORM 2004 3rd Edition',
    advice: 'For systems that know this edition and no later one.',
  },
};

export function isEditionId(value: unknown): value is EditionId {
  return EDITION_IDS.some((id) => id === value);
}
