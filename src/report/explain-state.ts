import {
  missing,
  outlineOf,
  placeOf,
  shareDone,
  storiesLeft,
  trackedState,
  type Course,
  type CourseOutline,
  type Progress,
} from '../course/index.js';
import type { DecodedState, StateProblem } from '../tracking/index.js';
import { activityLines, answerLines, assessmentLines, caseLines, lessonLines } from './explain-progress.js';
import type { ReportKey } from './report-key.js';
import { counted, percentWords } from './words.js';

/** A part of the explanation: a heading, and plain sentences. */
export interface StatePart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** More would be a wall; the course's own list has them all. */
const MOST_LEFT = 12;

const PROBLEMS: Readonly<Record<StateProblem, string>> = {
  none: 'The seal is right: the record is whole.',
  empty:
    'There is nothing in it: the learner has not saved anything in this attempt, or the LMS has given nothing back.',
  unreadable: 'It is not a saved state of this course, or nothing is left of it that can be read.',
  'unknown-version':
    'It was written by a later course player. Only the place can be read here; decode it with that edition.',
  'other-course': 'It belongs to another course. Nothing of it is used here.',
  truncated: 'The end is missing: an LMS cut it off. What stood at the cut is lost; all before it is kept.',
  damaged: 'Some characters were changed: the seal does not fit. What can still be read is kept, and is not certain.',
};

/**
 * A saved state in plain sentences, for a help desk. It holds no name and nothing that a learner typed, and so does this.
 * @param key the words behind the ids
 */
export function explainState(decoded: DecodedState, course: Course, key: ReportKey): readonly StatePart[] {
  const { progress, problem } = decoded;
  const parts = [
    { title: 'The record itself', lines: recordLines(decoded, course) },
    { title: 'Where the learner is', lines: [placeWords(course, progress)] },
  ];
  if (problem === 'empty' || problem === 'unreadable' || problem === 'other-course') return parts.slice(0, 1);
  if (problem === 'unknown-version') return parts;
  return [
    ...parts,
    { title: 'How far they have come', lines: farLines(course, progress) },
    { title: 'Pages, by lesson', lines: lessonLines(course, progress) },
    { title: 'Activities', lines: activityLines(course, progress, key) },
    { title: 'Questions answered', lines: answerLines(course, progress, key) },
    { title: 'Stories', lines: caseLines(course, progress) },
    { title: 'Assessment', lines: assessmentLines(course, progress, key) },
    ...settingsPart(decoded),
  ];
}

function recordLines({ problem, mended, writtenBy, dropped, context }: DecodedState, course: Course): string[] {
  return [
    PROBLEMS[problem],
    ...(mended ? ['It came escaped, wrapped or more than once, and was put right before it was read.'] : []),
    ...(writtenBy === undefined || problem === 'other-course'
      ? []
      : [
          `Course: ${course.title} (${course.id}). Written by version ${writtenBy}; read with version ${course.version}.`,
        ]),
    ...(context.sequence > 0 ? [`Saved ${counted(context.sequence, 'time')} in this attempt.`] : []),
    ...(dropped > 0
      ? [`${counted(dropped, 'entry', 'entries')} left out: this version of the course does not have them any more.`]
      : []),
  ];
}

/** As the marks of the page that they set: a help desk reads off whether words should be large, or the page dark. */
function settingsPart({ context: { settings } }: DecodedState): StatePart[] {
  if (settings === undefined) return [];
  const lines = settings.split(',').map((choice) => choice.replace('.', ': '));
  return [{ title: 'Settings chosen (the rest are the usual ones)', lines }];
}

function placeWords(course: Course, { place }: Progress): string {
  const found = placeOf(outlineOf(course), place);
  if (!found) return 'No place is kept.';
  if (found.stop.kind === 'case') return `In the story “${found.title}”.`;
  return `On the page “${found.title}”, in the lesson “${found.stop.title}”.`;
}

function farLines(course: Course, progress: Progress): string[] {
  const outline = outlineOf(course);
  const left = leftLines(outline, progress);
  const { completion, success, score } = trackedState(outline, progress, '');
  return [
    `${percentWords(Math.floor(shareDone(outline, progress) * 100))} done, by the minutes of its parts. ` +
      `The course is ${completion === 'completed' ? 'complete' : 'not complete'}.`,
    `The assessment is ${success === 'passed' ? 'passed' : 'not passed'}, and ` +
      `${score === undefined ? 'there is no score yet' : `the score is ${percentWords(score * 100)}`}.`,
    ...left.slice(0, MOST_LEFT),
    ...(left.length > MOST_LEFT ? [`… and ${left.length - MOST_LEFT} more.`] : []),
  ];
}

/** The stories come first, in one line: which of them the learner takes is up to them. */
function leftLines(outline: CourseOutline, progress: Progress): string[] {
  const titles = new Map(outline.stops.map(({ id, title }) => [id, title]));
  const pages = missing(outline, progress).filter(({ kind }) => kind !== 'case');
  const stories = storiesLeft(outline, progress);
  return [
    ...(stories
      ? [
          `Left to do: ${counted(stories.left, 'more story', 'more stories')}, whichever they like of: ` +
            stories.choice.map(({ title }) => title).join('; '),
        ]
      : []),
    ...pages.map(({ stop, title }) => `Left to do: ${titles.get(stop) ?? stop}: ${title}`),
  ];
}
