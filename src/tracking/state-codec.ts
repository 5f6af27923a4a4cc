import { NO_PROGRESS, type Progress } from '../course/index.js';
import { mendState } from './mend-state.js';
import { ShortForms } from './short-forms.js';
import { readAssessment, writeAssessment } from './state-assessment.js';
import { readCases, writeCases } from './state-cases.js';
import {
  readActivities,
  readAnswers,
  readIds,
  readOrder,
  readPlace,
  SectionReader,
  writeActivities,
  writeAnswers,
  writeIds,
  writeOrder,
} from './state-sections.js';
import { readSettings, writeSettings } from './state-settings.js';
import { checksum, packCourse, packId, packNumber, unpackId, unpackNumber } from './state-text.js';

/** The form described in docs/saved-state.md. */
const VERSION = '1';
const SEQUENCE_CHARACTERS = 6;
/** Longer tokens are cut. */
const TOKEN_CHARACTERS = 12;

/** What a state is read with: the course it must belong to. */
export interface CourseKey {
  readonly courseId: string;
  readonly courseVersion: string;
  /** Tracking id → short form, of `CourseOutline`. */
  readonly shortForms: Readonly<Record<string, string>>;
}

/** What a state is written with: the course, and what goes with the learner's progress. `Session.nextContext` keeps it. */
export interface StateContext extends CourseKey {
  /** Rises with every state written: the higher of two is the newer. */
  readonly sequence: number;
  /** Names the journal on the device that belongs to this attempt; letters and digits, at most 12. */
  readonly deviceToken: string;
  /** Tracking ids of interactions: the place in the list is the index in the run-time. Empty where none is known. */
  readonly interactionOrder: readonly string[];
  /** How the learner likes the page, in the player's words; none where they have chosen nothing. */
  readonly settings?: string;
}

/**
 * Why a state could not be read in full.
 * `empty`: there is none, as at the first launch. `unreadable`: not one of ours. `unknown-version`: written by a later course player; only the place is read.
 * `other-course`: nothing is read. `truncated`: the end is missing. `damaged`: some of it has been changed.
 */
export type StateProblem =
  'none' | 'empty' | 'unreadable' | 'unknown-version' | 'other-course' | 'truncated' | 'damaged';

export interface DecodedState {
  readonly progress: Progress;
  /** For writing the next one. */
  readonly context: StateContext;
  /** The content's version that wrote it, its characters outside `A-Za-z0-9.` as hyphens. */
  readonly writtenBy: string | undefined;
  /** Entries left out because this course has them no more. */
  readonly dropped: number;
  /** It came escaped, wrapped or more than once, and was put right. */
  readonly mended: boolean;
  readonly problem: StateProblem;
}

/** One line of letters, digits and `. : ; , - ~`; ids without a short form are left out. */
export function encodeState(progress: Progress, context: StateContext): string {
  const text = [
    VERSION,
    ...sectionsOf(progress, context)
      .filter(([, body]) => body !== '')
      .map(([letter, body]) => `${letter}:${body}`),
  ].join(';');
  return `${text};z:${checksum(text)}`;
}

/** The place comes early, so that it survives a cut. */
export function sectionsOf(
  progress: Progress,
  context: StateContext,
): readonly (readonly [letter: string, body: string])[] {
  const forms = new ShortForms(context.shortForms);
  return [
    ['c', packCourse(context)],
    ['n', packNumber(context.sequence, SEQUENCE_CHARACTERS)],
    ['t', packId(context.deviceToken.slice(0, TOKEN_CHARACTERS)) ?? ''],
    ['p', writeIds(progress.place === undefined ? [] : [progress.place], forms)],
    ['s', writeIds(progress.seen, forms)],
    ['l', writeIds(progress.leftOut, forms)],
    ['a', writeActivities(progress.activities, forms)],
    ['k', writeAnswers(progress.answers, forms)],
    ['r', writeCases(progress.cases, forms)],
    ['f', writeAssessment(progress.assessment, forms)],
    ['i', writeOrder(context.interactionOrder, forms)],
    ['u', writeSettings(context.settings)],
  ];
}

/** Never throws, whatever an LMS made of the text: what can be read is, and `problem` says why not all of it could be. */
export function decodeState(text: string, course: CourseKey): DecodedState {
  const state = mendState(text);
  const mended = state !== text.replace(/\s+/g, '');
  const nothing = {
    progress: NO_PROGRESS,
    context: { ...course, ...NO_META },
    writtenBy: undefined,
    dropped: 0,
    mended,
  };
  if (state === '') return { ...nothing, problem: 'empty' };
  const [version = '', ...parts] = state.split(';');
  const sections = new Map(parts.map((part) => [part.slice(0, 2), part.slice(2)]));
  const [courseId = '', writtenBy] = (sections.get('c:') ?? '').split(',');
  if (!/^\d{1,3}$/.test(version) || courseId === '') return { ...nothing, problem: 'unreadable' };
  if (courseId !== packCourse(course).split(',')[0]) return { ...nothing, problem: 'other-course' };

  const seal = /^(.*);z:([0-9a-z]{7})$/.exec(state);
  const reader = new SectionReader(new ShortForms(course.shortForms));
  const known = version === VERSION ? sections : onlyPlace(sections);
  const readable = seal ? known : withoutCutEntry(known);
  const progress = readProgress(readable, reader);
  const context = { ...course, ...readMeta(readable, reader) };
  const problem = version === VERSION ? problemOf(seal, reader) : 'unknown-version';
  return { progress, context, writtenBy, dropped: reader.dropped, mended, problem };
}

type StateMeta = Omit<StateContext, keyof CourseKey>;

const NO_META: StateMeta = { sequence: 0, deviceToken: '', interactionOrder: [] };

type Sections = ReadonlyMap<string, string>;

function readProgress(sections: Sections, reader: SectionReader): Progress {
  const body = (letter: string): string => sections.get(`${letter}:`) ?? '';
  const assessment = readAssessment(body('f'), reader);
  return {
    place: readPlace(body('p'), reader),
    seen: readIds(body('s'), reader),
    leftOut: readIds(body('l'), reader),
    activities: readActivities(body('a'), reader),
    answers: readAnswers(body('k'), reader),
    cases: readCases(body('r'), reader),
    ...(assessment && { assessment }),
  };
}

function readMeta(sections: Sections, reader: SectionReader): StateMeta {
  return {
    sequence: unpackNumber(sections.get('n:') ?? '', SEQUENCE_CHARACTERS) ?? NO_META.sequence,
    deviceToken: unpackId(sections.get('t:') ?? '') ?? NO_META.deviceToken,
    interactionOrder: readOrder(sections.get('i:') ?? '', reader),
    ...readSettings(sections.get('u:') ?? ''),
  };
}

function problemOf(seal: RegExpExecArray | null, reader: SectionReader): StateProblem {
  if (!seal) return 'truncated';
  const [, sealed = '', sum] = seal;
  return checksum(sealed) === sum && reader.malformed === 0 ? 'none' : 'damaged';
}

/** A later version may have given every other section another meaning. */
function onlyPlace(sections: Sections): Sections {
  return new Map([['p:', sections.get('p:') ?? '']]);
}

/** The entry at which a text was cut may look whole and say something else: it goes. */
function withoutCutEntry(sections: Sections): Sections {
  const last = [...sections.keys()].at(-1);
  return new Map([...sections].map(([letter, body]) => [letter, letter === last ? withoutLast(letter, body) : body]));
}

function withoutLast(letter: string, body: string): string {
  const separator = letter === 'f:' ? '.' : ',';
  return 'a:k:r:f:u:'.includes(letter) ? body.slice(0, Math.max(0, body.lastIndexOf(separator))) : body;
}
