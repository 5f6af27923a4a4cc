import type { ItemFigure, Standing } from '../figures/figure-types.js';

/** The report's page, in words for L&D. */
export const page = {
  title: 'What the records say',
  skip: 'Skip to the report',
  contents: 'In this report',
  asOf: (day: string) => `The newest date in the files is ${day}.`,
  few: (minGroup: number) => `fewer than ${minGroup}`,
  fewPeople: (minGroup: number) => `Fewer than ${minGroup} people: not shown.`,
  hidden: 'not shown',
  allHidden: 'Not shown, so that nobody can be picked out.',
  fewNote: (minGroup: number) =>
    `A figure that fewer than ${minGroup} people stand behind is not shown, so that nobody can be picked out.`,
  tooFew: (minGroup: number) =>
    `There are fewer than ${minGroup} learners in these files, so nothing is shown about them. With a few learners only, make the report with 1 as the smallest group.`,
  onlyNames: 'The list by name was asked for, and is shown all the same.',
  nobody: 'There are no attempts in these files.',
  preview:
    'This comes from the trial room on this computer. Its learners are whoever tried the course here, and no training record.',
  notKnown: 'not known',
  learner: 'Learners',
  share: 'Share',
  count: 'Count',
  whatFor: 'What each figure means, and what it does not, stands in docs/reporting-guide.md.',
  madeBy: 'This page asks nothing of any other computer and holds no scripts.',
};

export const inShort = {
  heading: 'In short',
  people: 'Learners',
  complete: 'Complete',
  inProgress: 'Under way',
  notTold: 'Status not told',
  atLeast: (complete: number) => `at least ${complete}`,
  reached: (mark: number) => `Scored ${mark}% or more`,
  score: 'Middle score',
  time: 'Middle time',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  passed: 'Complete and passed',
  completed: 'Complete',
  failed: 'Not yet passed',
  incomplete: 'Under way',
  'not attempted': 'Not started',
  'not told': 'Status not told by the file',
};

export const completion = {
  heading: 'Who is complete',
  lead: 'Each learner counts once, with the attempt that has come furthest.',
  chart: 'Learners by status',
  status: 'Status',
  overTime: 'Over time',
  overTimeLead:
    'Counted up: how many had begun, and how many of them are complete. Files hold no date of completion, so the day of the last visit stands for it.',
  steps: { day: 'Day', week: 'Week from', month: 'Month from' },
  started: 'Begun',
  completed: 'Complete',
  undated: (count: number) => `${count} learners are not in this picture: their files hold no dates.`,
  groups: 'By group',
  group: 'Group',
  smaller: 'Smaller groups, and people without one',
  passed: 'Passed',
  score: 'Middle score',
};

export const scores = {
  heading: 'Scores',
  lead: 'The best try at the final assessment. Who has not handed one in has no score, and is not in this picture.',
  chart: 'Learners by score',
  band: 'Score',
  of: (from: number, to: number) => `${from} to ${to === 100 ? 100 : to - 1}%`,
  middle: (quarter: string, median: string, three: string) =>
    `Half of the learners scored ${median} or more. The middle half lies between ${quarter} and ${three}.`,
};

export const time = {
  heading: 'Time spent',
  lead: 'Time with the course open, as the LMS adds it up. A page left open over lunch counts as well.',
  chart: 'Learners by time',
  band: 'Time',
  of: (from: string, to: string) => `${from} to ${to}`,
  more: (from: string) => `${from} or more`,
  none: 'These files do not say how long anybody took.',
  middle: (quarter: string, median: string, three: string) =>
    `Half of the learners took ${median} or less. The middle half lies between ${quarter} and ${three}.`,
};

export const objectives = {
  heading: 'Outcomes and parts',
  outcomes: 'Outcomes',
  outcomesLead: 'Met: all of its questions right in the best try at the assessment.',
  parts: 'Lessons and case studies',
  partsLead: 'Done: every page seen, or the story ended. A case study’s score is the best route so far.',
  name: 'Outcome',
  part: 'Part',
  met: 'Met',
  done: 'Done',
  score: 'Average score',
  none: 'These files say nothing of outcomes and parts. An attempt’s “Track details” and a record store do.',
};

export const items = {
  heading: 'Questions',
  lead: 'The latest answer of each learner. “Right” is the share of those who answered who were right.',
  hardest: 'What is misunderstood most',
  hardestRight: (percent: string) => `${percent} right`,
  hardestWrong: (percent: string) => `${percent} chose:`,
  sets: {
    assessment: 'Final assessment',
    check: 'Knowledge checks',
    activity: 'Activities',
    unknown: 'Not of this course',
  } satisfies Readonly<Record<ItemFigure['set'], string>>,
  question: 'Question',
  right: 'Right',
  answered: 'Answered by',
  tells: 'Tells apart',
  option: 'Answer',
  best: 'right answer',
  none: 'These files hold no answers.',
  noRight: 'Nothing here is right or wrong: shares only.',
  discrimination: (value: number | undefined): string => {
    if (value === undefined) return 'cannot be said';
    const figure = value
      .toFixed(2)
      .replace(/^-(?!0\.00)/, '−')
      .replace('-', '');
    if (value < -0.1) return `${figure}: look at this question, those who know more get it wrong`;
    return value < 0.2 ? `${figure}: hardly` : value < 0.4 ? `${figure}: fairly` : `${figure}: well`;
  },
};

export const stories = {
  heading: 'Case studies',
  lead: 'Each learner’s newest way through the story, decision by decision. A thicker line has been taken by more people.',
  started: (started: number, ended: number) => `${started} have begun, ${ended} have come to an end.`,
  map: (title: string) => `Map of “${title}” with the ways that were taken`,
  mapNote: 'Circles are decisions and squares are endings, numbered as in the tables.',
  endings: 'Endings',
  ending: 'Ending',
  decisions: 'Decisions',
  decision: 'Decision',
  choice: 'Choice',
  routes: 'Routes taken most',
  route: 'Choices, in order',
  worth: 'Worth',
  hidden: (count: number) => `${count} rarer ${count === 1 ? 'route is' : 'routes are'} not shown.`,
  left: 'Where people stopped',
  leftNote: 'They came to this decision and have not made it.',
  stances: 'How decisions leaned',
  stance: 'Leaning',
  stanceWords: {
    over: 'More protection than the risk calls for',
    balanced: 'A balance',
    under: 'Less protection than the risk calls for',
  },
  qualities: ['likely to cause harm', 'understandable, with a cost', 'sound', 'strong'],
};

export const stuck = {
  heading: 'Who is stuck, and where',
  lead: 'Learners who are not complete, by the first part of the route that is not done. “Quiet” means no visit in the 30 days before the newest date in the files.',
  part: 'First part not done',
  quiet: 'Quiet',
  none: 'Nobody is known to be stuck. Files without lessons and case studies say nothing of it.',
};

export const learners = {
  heading: 'By name',
  lead: 'Names were asked for. Keep this page as you keep training records.',
  name: 'Name',
  group: 'Group',
  status: 'Status',
  score: 'Score',
  time: 'Time',
  seen: 'Last seen',
  at: 'First part not done',
  attempts: 'Attempts',
};

export const sources = {
  heading: 'The files, and what was left out',
  file: 'File',
  files: 'Files',
  form: 'Read as',
  attempts: 'New attempts',
  answers: 'Answers',
  forms: {
    moodle: 'Moodle’s report',
    tracks: 'Moodle’s track details',
    mapped: 'by the mapping file',
    store: 'record store',
    unread: 'not read',
  },
  messages: 'What to know about them',
  place: 'Place',
  what: 'What, and what to do',
  clean: 'Everything in them was read.',
  line: (line: number, column: number) => (line === 0 ? '' : `line ${line}, column ${column}`),
};

/** `1 h 5 min` */
export function shortTime(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export function dayWords(day: string): string {
  return day === '' ? page.notKnown : DAY.format(new Date(`${day}T00:00:00Z`));
}

export function percentOf(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** In a table, where it may be known of too few. */
export function scoreOrNone(percent: number | undefined): string {
  return percent === undefined ? '–' : scoreWords(percent);
}

export function scoreWords(percent: number | undefined): string {
  return percent === undefined ? page.notKnown : `${Math.round(percent)}%`;
}
