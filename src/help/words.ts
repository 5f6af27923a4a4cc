import type { HelpAnswer } from './help-code.js';
import type { HelpFacts, MissingPage } from './help-facts.js';

type Labels<Field extends keyof HelpFacts> = Readonly<Record<HelpFacts[Field] & string, string>>;
type Unread = Exclude<HelpAnswer['kind'], 'read'>;

const unread: Readonly<Record<Unread, { readonly headline: string; readonly steps: readonly string[] }>> = {
  empty: { headline: 'Type the code that the learner reads to you.', steps: [] },
  'no-digit': {
    headline: '“{sign}” is never in a help code.',
    steps: ['A code has the digits 0 to 9, and letters without I, L, O and U. Ask for that group again.'],
  },
  misheard: {
    headline: 'Part of this code was misheard, mistyped or left out.',
    steps: ['Ask the learner to read it once more, group by group, and check each one.'],
  },
  'other-course': {
    headline:
      'This code is right, but it is from another course or version: {version}. This page explains version {own}.',
    steps: [
      'Use the package desk, or npm run help-code, of the version that your learning system has.',
      'Until then, the learner’s own page “What is left to do” lists what is missing.',
    ],
  },
  'other-form': {
    headline: 'This code is from a later form of the course, which this page does not know.',
    steps: ['Use the package desk that came with that version.'],
  },
};

const editions: Labels<'edition'> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  standalone: 'The stand-alone copy',
  none: 'Not known',
};

const reportings: Labels<'reporting'> = {
  'passed-incomplete': 'Passed once all is done; incomplete before',
  'completed-incomplete': 'Completed once all is done; incomplete before',
  'passed-failed': 'Passed once all is done; failed after a try that was not enough',
  'completed-failed': 'Completed once all is done; failed after a try that was not enough',
};

const modes: Labels<'mode'> = {
  normal: 'A visit that counts',
  review: 'Looking back at a finished attempt: nothing is recorded',
  browse: 'A preview: nothing is recorded',
};

const keepers: Labels<'keeper'> = {
  lms: 'In the learning system',
  device: 'On the learner’s own device only',
  memory: 'Nowhere: no learning system was found',
};

const savings: Labels<'saving'> = {
  saved: 'Saved',
  pending: 'About to be saved',
  failing: 'The learning system is refusing to save',
  closed: 'The visit has ended',
  lost: 'The learning system has stopped saving this visit',
  elsewhere: 'The course is open in another tab, and that one saves',
};

const lastSaves: Labels<'lastSave'> = {
  never: 'Not yet in this visit',
  minute: 'Less than a minute before',
  'ten-minutes': 'Less than ten minutes before',
  hour: 'Less than an hour before',
  day: 'Less than a day before',
  longer: 'More than a day before',
};

const problems: Labels<'problem'> = {
  none: 'Read in full',
  empty: 'None yet: this was the first visit',
  unreadable: 'Could not be read',
  'unknown-version': 'Written by a later version of the course',
  'other-course': 'Belonged to another course',
  truncated: 'Cut short by the learning system',
  damaged: 'Changed by the learning system',
};

const kinds: Readonly<Record<NonNullable<MissingPage['kind']>, string>> = {
  page: 'to be read',
  activity: 'its activity is to be done',
  check: 'its questions are to be answered',
  assessment: 'the assessment is to be passed',
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const counted = (count: number, one: string, more: string): string =>
  `${SMALL[count] ?? count} ${count === 1 ? one : more}`;
const pagesLeft = (count: number): string => counted(count, 'page', 'pages');
const storiesLeft = (count: number): string => counted(count, 'case study', 'case studies');

/** What L&D reads when they explain a learner's help code. */
export const words = {
  unread,
  editions,
  reportings,
  modes,
  keepers,
  savings,
  lastSaves,
  problems,
  complete: 'Nothing is missing: for this learner, the course is complete.',
  left: (pages: number, stories: number): string => {
    const parts = [...(pages > 0 ? [pagesLeft(pages)] : []), ...(stories > 0 ? [storiesLeft(stories)] : [])];
    return `The course is not complete yet: ${parts.join(' and ')} to go.`;
  },
  page: (title: string, kind: MissingPage['kind']): string => (kind ? `${title}: ${kinds[kind]}` : title),
  casesTitle: (count: number): string => `Take ${storiesLeft(count)} to an ending. Not ended so far:`,
  labels: {
    version: 'Course version',
    edition: 'Package',
    reporting: 'What the system is sent',
    mode: 'Kind of visit',
    keeper: 'Where progress is kept',
    saving: 'Saving',
    lastSave: 'Last save, before the code was shown',
    problem: 'The saved place',
  },
  steps: {
    review:
      'This visit changes nothing: the system opened a finished attempt to look back at. Let it start a new attempt, or open the one under way.',
    browse:
      'This visit changes nothing: the system opened the course as a preview. The learner should leave, and enter in the normal way. In Moodle, set “Disable preview mode” to Yes.',
    nowhere:
      'Nothing of this visit is recorded. The course must be opened from your learning system, with a sign-in, and not from a downloaded file.',
    device:
      'This copy keeps its place on one device and reports nothing. For a record, take the course in your learning system.',
    failing:
      'Ask the learner to leave the page open and check their connection. If it goes on, sign in again in another tab: the session may have timed out.',
    elsewhere: 'The course is open twice. Close this tab, and carry on in the one that was opened last.',
    problem:
      'Their saved place could not be read in full. What could be kept was kept; the pages below may need doing again. Tell whoever runs the learning system.',
    left: 'The learner can open “What is left to do”, follow each link there, and watch the list get shorter.',
    complete:
      'Ask the learner to choose “Save and exit” once more. If your report still differs, check that completion counts both “Passed” and “Completed”.',
  },
} as const;
