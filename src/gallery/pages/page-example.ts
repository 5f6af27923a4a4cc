import type { Organisation } from '../../course/index.js';
import type { Press } from './press.js';

/**
 * A named state of the whole player, as written in `src/player/examples/<page>.examples.yaml`: who has the course open,
 * where, and what is around them. The state is reached as in life, from the launch on.
 */
export interface PageExample {
  /** Kebab-case, unique in its file. */
  readonly name: string;
  readonly title: string;
  /** Takes the whole page; the build adds it. */
  readonly alone: true;
  /** Of `learners.yaml`; without one, somebody who has never opened the course. */
  readonly learner?: string;
  /** The part of the address after `#`; without it the first screen. */
  readonly at?: string;
  readonly lms?: LmsExample;
  /** What became of the learner's record on its way back from the run-time. */
  readonly record?: RecordFault;
  readonly device?: DeviceExample;
  /** Another page of this browser has the attempt open: opened later than this one, or earlier. */
  readonly otherTab?: 'newer' | 'older';
  /** What becomes of the course's parts when a page asks for one; they come unless told. */
  readonly parts?: 'fail' | 'hang' | 'spoilt';
  /** What an organisation has added of its own. */
  readonly organisation?: Partial<Organisation>;
  /** The browser has told the page that it is left, and keeps it all the same. */
  readonly left?: true;
  /** What is pressed, or typed, once the page is there. */
  readonly presses?: readonly Press[];
  /** Words that are on screen in this state, and not on the way to it. */
  readonly shows: string;
}

/** The run-time that the course meets. */
export interface LmsExample {
  /**
   * `none`: a package that meets no run-time. `stand-alone`: a copy that looks for none. `late`: one that has not been
   * found yet. `found` unless told, at once.
   */
  readonly kind?: 'found' | 'none' | 'stand-alone' | 'late';
  /** As it has it: `Surname, Forename`. */
  readonly learnerName?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly credit?: boolean;
  /** Once the session is open. `signed-out`: it says that there is none any more. */
  readonly saves?: Saves;
}

export type Saves = 'takes' | 'refuses' | 'refuses-once' | 'signed-out';

/** The device's own store. */
export interface DeviceExample {
  readonly refuses?: true;
  /** Another learner's name: it holds what they have done since the run-time took the last save. */
  readonly ahead?: string;
}

export type RecordFault = 'newer-course' | 'unreadable' | 'other-course' | 'unknown-version' | 'truncated' | 'damaged';
