/** Every sentence that the printed things themselves say, in English. The course's own words come from content/ and quizzes/. */

export const PAPER_WORDS = {
  contents: 'What is in here',
  slide: (folio: number) => `Slide ${folio}`,
  notice: 'Practice document. Not a care record. Do not use real names.',
  date: 'Date',
} as const;

export const GUIDE_WORDS = {
  title: 'Facilitator guide',
  lead: 'Every slide with what to say, what to ask and what to watch for.',
  using: [
    'Each row is a slide, with its notes beside it. The number is the one at the foot of the slide.',
    'Stories are printed as scripts: the passage to read aloud, the choices, and what each one brings.',
    'What is said for every passage of a story is printed once, at its first. After that, only what is new.',
    'Minutes count the best route of each story.',
  ],
  partMinutes: (minutes: number) => `About ${minutes} minutes`,
  sameNotes: (folio: number) => `Notes as for slide ${folio}.`,
  choices: 'The choices, and what each one brings',
  goTo: (folio: number) => `Leads to slide ${folio}`,
  beside: 'Beside the best route',
  slides: (first: number, last: number) => (first === last ? `Slide ${first}` : `Slides ${first} to ${last}`),
} as const;

export const NOTE_PAGES_WORDS = {
  title: 'Slides with room for notes',
  lead: 'Three slides to a page. The stories have booklets of their own.',
  linesFor: 'Your notes',
} as const;

export const WORKBOOK_WORDS = {
  title: 'Workbook',
  lead: 'Blank sheets to fill in, words to use, and where to turn.',
  keep: 'This workbook is yours. Write what helps you. Leave out real names and anything that could tell who somebody is.',
  name: 'Your first name, if you like',
  wordList: 'Words to use',
  wordListLead: 'Words stick to people. These say what we see, and leave the person whole.',
  insteadOf: 'Instead of',
  say: 'Say',
  glossary: 'Words explained',
  signposts: 'Where to turn',
} as const;

export const BOOKLET_WORDS = {
  kind: 'A story to turn the pages of',
  setting: 'Where',
  role: 'You are',
  contentNote: 'Content note',
  before: 'Stop at any time. Nobody is marked, and going back is fine.',
  howTitle: 'How to play',
  onPage: (page: number) => `on page ${page}`,
  how: (start: number, end: number, conditions: boolean) => [
    `Turn to page ${start}. One of you reads it aloud, slowly. Then take thirty seconds before anybody speaks.`,
    'Choose one together. Hear the best case for the choice that fewest people like first.',
    ...(conditions
      ? [
          'A choice that says “Only if” is open to you when it is true of your route and your meters. Leave the others out.',
        ]
      : []),
    'Write the page and your letter on your route. Then turn to the page that your choice names.',
    'There, find the box with your page and letter. Read what your choice brings, and leave the other boxes.',
    'Move your meters and colour in your stones. Then read on, and choose again.',
    `After an ending, turn to page ${end} and talk it over.`,
  ],
  metersTitle: 'Your four meters',
  metersHint:
    'Put a coin, a clip or a pencil mark on each ringed number. Move it as the story tells you: never below 0, never above 10.',
  meter: 'Meter',
  routeTitle: 'Your route',
  routeHint: 'One line for each choice. A strong choice has three stones, a sound one two, one with a cost one.',
  routeColumns: ['Page', 'Choice', 'Stones', 'What decided it'],
  stones: '○ ○ ○',
  brings: 'What your choice brings',
  bringsHint: 'Find your page and letter.',
  from: (page: number, letter: string) => `Page ${page}, choice ${letter}`,
  noMeters: 'The meters stay as they are.',
  decide: 'What will you do?',
  turnTo: (page: number) => `Turn to page ${page}`,
  ending: 'An ending',
  landing: 'Where your meters end',
  landingHint: 'Is a meter outside these numbers? Move it just far enough to fit.',
  range: (min: number, max: number) => `${min} to ${max}`,
  thenTalk: (page: number) => `Now turn to page ${page}, and talk it over.`,
  talkTitle: 'Talk it over',
  talkHint: 'Read this after an ending. Choose the two or three questions that suit you.',
  again: (start: number) =>
    `Then start again on page ${start}, and try another way. The best talk is often about a route nobody took.`,
  compareTitle: 'A balanced route',
  compareHint: 'Only look when you have played. It is one good way through, and it has three stones at every choice.',
  step: (page: number, letter: string) => `Page ${page}: choice ${letter}`,
  lastStep: (page: number) => `Page ${page}: the ending`,
} as const;

export const EXERCISE_WORDS = {
  title: 'Exercise sheets',
  scene: (n: number) => `Scene ${n}`,
  scenes: 'One scene for each pair. Cut along the lines.',
  relay: 'Rewriting relay',
  relayHow:
    'One for each table: those on the slide, or others. Leave out what comes too close to home for this room. Improve one thing, then pass it on.',
  onTheForm: 'On the form:',
  card: (n: number) => `Card ${n}`,
  needsHow: 'One card for each table. Which need is loudest? What would you ask?',
  recordsHow: 'One sheet for each pair.',
} as const;

export const CARD_WORDS = {
  title: 'Vote cards',
  hint: 'Print one set for each person, on card if you can. Cut along the lines. Everybody votes at the same moment.',
  letters: (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode('A'.charCodeAt(0) + at)),
  choice: (letter: string) => `Choice ${letter}`,
} as const;

export const PPTX_WORDS = {
  follow: (letter: string) => `Follow ${letter}`,
  noMeters: 'The meters stay as they are',
  minutes: (minutes: string) => `This slide: ${minutes}.`,
  besideRoute: 'Beside the best route: its minutes are not counted.',
} as const;
