import { stories } from './page.js';

export { STANDING_WORDS } from './page.js';
export const STANCE_WORDS = stories.stanceWords;

/** The heads of the columns of the report's files. */
export const FIGURE_COLUMNS = {
  status: { status: 'Status', people: 'Learners' },
  overTime: { from: 'From', started: 'Begun by then', completed: 'Complete by then' },
  groups: { name: 'Group', people: 'Learners', completed: 'Complete', passed: 'Passed', score: 'Middle score' },
  bands: { from: 'From', to: 'To', count: 'Learners' },
  objectives: { id: 'Code', title: 'Outcome or part', people: 'Learners', met: 'Met or done', score: 'Average score' },
  items: {
    id: 'Code',
    set: 'Set',
    part: 'Part',
    question: 'Question',
    people: 'Answered by',
    facility: 'Share right',
    discrimination: 'Discrimination',
  },
  answers: {
    id: 'Code',
    question: 'Question',
    option: 'Option',
    words: 'Answer',
    right: 'Right',
    count: 'Learners',
    share: 'Share',
  },
  decisions: {
    story: 'Case study',
    passage: 'Decision',
    choice: 'Letter',
    words: 'Choice',
    quality: 'Quality, 0 to 3',
    stance: 'Leaning',
    count: 'Learners',
    share: 'Share',
  },
  routes: {
    story: 'Case study',
    choices: 'Choices, in order',
    ending: 'Ending',
    count: 'Learners',
    percent: 'Worth, percent',
  },
  places: { story: 'Case study', title: 'Ending or decision', count: 'Learners' },
  stuck: { id: 'Code', title: 'First part not done', people: 'Learners', quiet: 'Quiet for 30 days' },
  messages: {
    path: 'File',
    line: 'Line',
    column: 'Column',
    severity: 'Kind',
    code: 'Code',
    message: 'What',
    hint: 'What to do',
  },
  learners: {
    name: 'Name',
    group: 'Group',
    standing: 'Status',
    score: 'Score',
    minutes: 'Minutes',
    lastSeen: 'Last seen',
    stuckAt: 'First part not done',
    attempts: 'Attempts',
  },
} as const;
