import type { Component } from 'svelte';
import type { ActivityWords, Worksheet } from '../src/course/index.js';

/** What a lesson module tells the player. Free text is never part of it. */
export interface ActivityReport {
  readonly state: 'started' | 'done';
  /** First choices, scene → choice; letters and digits only. Left out where they are private. */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * What a learner writes in their own words, by a key such as `A5.goal`. In memory; on the device only when they ask. Reads
 * are reactive. A module keeps no free text anywhere else, so that it can be kept, cleared and taken away as one.
 */
export interface NotesBook {
  /** Empty where nothing is written. */
  get(key: string): string;
  set(key: string, text: string): void;
  /** Whether nothing is written, on any page. */
  readonly empty: boolean;
  /** Whether the device keeps a copy for the next launch; `never` where it has no place of the learner's own. */
  readonly keeping: 'never' | 'off' | 'on';
  /** The device did not take what it was last asked to keep: storage is denied or full. */
  readonly refused: boolean;
  keep(on: boolean): void;
  /** Empties the book, and the device of it. */
  clear(): void;
}

/** What every lesson module's component is given. */
export interface LessonModuleProps<Words extends ActivityWords, State> {
  readonly words: Words;
  /** A face of the module, as the author named it; `main` by default. */
  readonly view: string;
  /** Lives as long as the session and is shared by all faces of the module. */
  readonly state: State;
  readonly report: (report: ActivityReport) => void;
  /** Turns to the page where another face of the module stands. Left out where there is none. */
  readonly goTo?: (view: string) => void;
}

/** A lesson module: its component, and its state and rules apart from it. */
export interface LessonModule<Words extends ActivityWords, State> {
  readonly component: Component<LessonModuleProps<Words, State>>;
  /** `saved`: what was reported in an earlier session, if anything. `notes`: where all that the learner writes lives. */
  readonly createState: (words: Words, saved: ActivityReport | undefined, notes: NotesBook) => State;
  /** To take away, filled in from the notes; from an empty book, a blank one. The activities of `WORKSHEETS` have it. */
  readonly worksheet?: (words: Words, notes: NotesBook) => Worksheet;
}

/** A named state of a module, as written in `<name>.examples.yaml`: for tests, the axe run and the gallery. */
export interface ModuleExample {
  /** Kebab-case, unique in its file. */
  readonly name: string;
  readonly title: string;
  readonly view: string;
  readonly saved?: ActivityReport;
  /** Calls on the module's state that lead there: the method's name, then its arguments. */
  readonly actions: readonly (readonly [string, ...unknown[]])[];
}
