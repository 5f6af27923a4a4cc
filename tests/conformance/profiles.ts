import type { Trouble } from './lms-page/troubled.js';

export type Edition = 'scorm12' | 'scorm2004';

/** The zips in dist/. */
export type PackageName = Edition | 'scorm2004-3rd';

/** Where a learner's steps are when the first launch has ended. */
export type Keeps = 'lms' | 'device' | 'nothing';

/** A learning system as the course may meet it: what it is, and how it misbehaves. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly edition: Edition;
  /** Where it is not the edition's own. */
  readonly package?: PackageName;
  readonly engine: 'strict' | 'scorm-again';
  readonly mode?: string;
  readonly credit?: string;
  /** Elements that it has not got, by their beginning. */
  readonly without?: readonly string[];
  /** In the first launch only, where `keeps` is `device`. */
  readonly trouble?: Trouble;
  readonly storageDenied?: boolean;
  readonly keeps: Keeps;
}

const OPTIONAL_12 = [
  'cmi.core.lesson_mode',
  'cmi.core.score.min',
  'cmi.core.score.max',
  'cmi.objectives',
  'cmi.interactions',
  'cmi.student_data',
];

const both = (profile: Omit<Profile, 'edition' | 'engine'>): Profile[] => [
  { ...profile, id: `${profile.id}-12`, edition: 'scorm12', engine: 'strict' },
  { ...profile, id: `${profile.id}-2004`, edition: 'scorm2004', engine: 'strict' },
];

const editionsOf = (engine: Profile['engine'], title: string): Profile[] => [
  { id: `${engine}-12`, title, edition: 'scorm12', engine, keeps: 'lms' },
  { id: `${engine}-2004`, title, edition: 'scorm2004', engine, keeps: 'lms' },
];

export const PROFILES: readonly Profile[] = [
  ...editionsOf('strict', 'Strict, by the book'),
  ...editionsOf('scorm-again', 'scorm-again'),
  {
    id: 'strict-2004-3rd',
    title: 'Strict, by the book: the 3rd Edition package',
    edition: 'scorm2004',
    package: 'scorm2004-3rd',
    engine: 'strict',
    keeps: 'lms',
  },
  {
    id: 'minimal',
    title: 'No optional elements',
    edition: 'scorm12',
    engine: 'strict',
    without: OPTIONAL_12,
    keeps: 'lms',
  },
  {
    id: 'truncating',
    title: 'Cuts the saved state at 4,096 characters',
    edition: 'scorm12',
    engine: 'strict',
    trouble: { truncatesAt: 4_096 },
    keeps: 'lms',
  },
  ...both({
    id: 'commit-fails-at-times',
    title: 'Each save fails at the first try',
    trouble: { commitFails: 'at-first' },
    keeps: 'lms',
  }),
  ...both({
    id: 'commit-fails',
    title: 'No save succeeds any more',
    trouble: { commitFails: 'for-good' },
    keeps: 'device',
  }),
  ...both({ id: 'throwing', title: 'Every seventh call throws', trouble: { throwsEvery: 7 }, keeps: 'lms' }),
  ...both({ id: 'slow', title: 'Each call blocks for 150 ms', trouble: { blocksFor: 150 }, keeps: 'lms' }),
  ...both({ id: 'session-lost', title: 'Signed out half-way', trouble: { sessionEnds: true }, keeps: 'device' }),
  ...both({ id: 'loose', title: 'Answers in booleans, numbers and null', trouble: { loose: true }, keeps: 'lms' }),
  ...both({
    id: 'already-open',
    title: 'Says that it is initialised already',
    trouble: { alreadyOpen: true },
    keeps: 'lms',
  }),
  ...both({ id: 'review', title: 'Review', mode: 'review', credit: 'no-credit', keeps: 'nothing' }),
  ...both({ id: 'browse', title: 'Browse (preview)', mode: 'browse', credit: 'no-credit', keeps: 'nothing' }),
  ...both({ id: 'no-credit', title: 'No credit', credit: 'no-credit', keeps: 'lms' }),
  ...both({
    id: 'forgets',
    title: 'Forgets all unless the exit is "suspend"',
    trouble: { forgetsUnlessSuspended: true },
    keeps: 'lms',
  }),
  ...both({ id: 'no-storage', title: 'The browser denies storage', storageDenied: true, keeps: 'lms' }),
];

export function profileOf(id: string): Profile {
  const profile = PROFILES.find((candidate) => candidate.id === id);
  if (!profile) throw new Error(`There is no profile ${id}.`);
  return profile;
}
