import {
  NO_ORGANISATION,
  type CaseStudy,
  type Choice,
  type Course,
  type Lesson,
  type Passage,
  type Picture,
  type Slide,
  type SourceSpan,
} from '../../src/course/index.js';

const HERO: Picture = {
  name: 'hero',
  svg: '<svg class="ill" viewBox="0 0 1200 560" aria-hidden="true"></svg>',
  alt: '',
};
const PAPER: Picture = {
  name: 'cs1-paper',
  svg: '<svg class="ill" viewBox="0 0 240 240" aria-hidden="true"></svg>',
  alt: 'A folded newspaper',
};

function at(line: number, path = 'content/lessons/04-what-lies-underneath/index.md'): SourceSpan {
  return { path, line, column: 1 };
}

export function slide(parts: Partial<Slide>): Slide {
  return { kind: 'sentence', kicker: '', title: '', html: '', span: at(10), ...parts };
}

const LESSON: Lesson = {
  id: 'MOD4',
  slug: 'what-lies-underneath',
  title: 'What lies underneath',
  subtitle: 'Needs that get loud, & needs that grow',
  minutes: 9,
  objectives: ['LO1'],
  seeds: ['P1'],
  contentNote: '',
  picture: { name: 'mod4-roots', svg: '<svg class="ill" viewBox="0 0 640 400" aria-hidden="true"></svg>', alt: '' },
  items: [],
  terms: [],
  activities: [],
  span: at(1),
  pages: [
    {
      id: 'five-needs',
      trackingId: 'MOD4_five_needs',
      title: 'Five needs',
      seeds: [],
      blocks: [],
      span: at(8),
      slides: [
        slide({
          kind: 'list',
          title: 'Five needs',
          html: '<ul><li>Body</li><li><button type="button" class="term" data-term="safety">Safety</button></li></ul>',
          notes: { minutes: 2, html: '<p><strong>Say:</strong> each of us has all five.</p>' },
        }),
        slide({ html: '<p>A <em>loud</em> need drowns out a quiet one.</p>', span: at(20) }),
      ],
    },
    {
      id: 'never-a-gate',
      trackingId: 'MOD4_never_a_gate',
      title: 'Never a gate',
      seeds: [],
      blocks: [{ kind: 'opening', html: '<p>Nobody has to earn the next step.</p>', span: at(31) }],
      slides: [],
      span: at(30),
    },
    { id: 'check', trackingId: 'MOD4_check', title: 'Check', seeds: [], blocks: [], slides: [], span: at(40) },
  ],
};

function choice(id: string, target: string, quality: Choice['quality'], change: Partial<Choice['change']>): Choice {
  const still = { autonomy: 0, wellbeing: 0, safety: 0, trust: 0 };
  const text = `Choose ${target}`;
  return {
    id,
    text,
    html: text,
    target,
    quality,
    change: { ...still, ...change },
    principles: ['P1'],
    feedbackHtml: `What <em>${target}</em> ${explained('brings')}.`,
    span: at(30, 'quizzes/case-studies/winston.md'),
  };
}

/** A word of the glossary, as the compiler renders it: a slide and a sheet of paper show the word alone. */
function explained(word: string): string {
  return `<button type="button" class="term" aria-haspopup="dialog" data-term="${word}">${word}</button>`;
}

function passage(id: string, title: string, choices: readonly Choice[], notesHtml = ''): Passage {
  const html = `<p>What happens in ${id}, told in a few ${explained('words')}.</p>`;
  const span = at(20, 'quizzes/case-studies/winston.md');
  return { id, trackingId: `CS1_${id.replaceAll('-', '_')}`, title, seeds: [], html, choices, notesHtml, span };
}

const WINSTON: CaseStudy = {
  id: 'CS1',
  slug: 'winston',
  title: 'A paper every morning',
  person: 'Winston Clarke, 78',
  setting: 'Own home, home care',
  yourRole: 'Senior home care worker',
  objectives: ['LO1'],
  minutes: 8,
  contentNote: 'A person with dementia gets lost in some routes. Nobody dies.',
  picture: PAPER,
  start: 'start',
  state: { autonomy: 5, wellbeing: 5, safety: 5, trust: 5 },
  passages: [
    passage(
      'start',
      'A phone call',
      [
        choice('b', 'locked-in', 0, { autonomy: -2, safety: 1 }),
        choice('c', 'kitchen-table', 3, { trust: 1 }),
        choice('a', 'ending-quiet', 1, {}),
      ],
      '<p>Whose worry is the loudest here?</p>',
    ),
    passage('locked-in', 'The key', [choice('a', 'kitchen-table', 2, {}), choice('b', 'ending-quiet', 0, {})]),
    passage('kitchen-table', 'Tea at two', [choice('a', 'ending-own', 3, {}), choice('b', 'ending-quiet', 1, {})]),
    passage('ending-own', 'Still his own man', []),
    passage('ending-quiet', 'The quiet chair', []),
  ],
  endings: [
    { passage: 'ending-own', label: 'Still his own man', outcome: 'best outcome', landing: {} },
    { passage: 'ending-quiet', label: 'The quiet chair', outcome: '', landing: {} },
  ],
  bestRoute: ['start', 'kitchen-table', 'ending-own'],
  terms: [],
  debrief: [
    'Whose voice shaped the plan most? Where could it have gone missing?',
    'What would change if Winston could <em>not</em> make this decision, even with help? (His wishes, advocacy, advice.)',
  ],
  span: at(1, 'quizzes/case-studies/winston.md'),
};

/** One lesson and the first steps of a story, small enough to read its slides as HTML. */
export const COURSE: Course = {
  id: 'prt',
  title: 'Positive Risk Taking in Practice',
  version: '1.0.0',
  language: 'en-GB',
  lead: '',
  description: '',
  keywords: [],
  hero: HERO,
  objectives: [
    { id: 'LO1', html: '<b>Explain</b> risk as normal.' },
    { id: 'LO2', html: '<b>Weigh</b> good and harm.' },
  ],
  route: [
    { kind: 'lesson', id: 'MOD4' },
    { kind: 'case', id: 'CS1' },
  ],
  lessons: [LESSON],
  caseStudies: [WINSTON],
  completion: { caseStudies: 1 },
  assessmentNote: '',
  careNote: '',
  principles: [],
  glossary: [],
  sources: [],
  support: { checked: '2026-06-03', sections: [] },
  organisation: NO_ORGANISATION,
  trackingIds: [],
};

/** The course with its lesson's pages replaced. */
export function withSlides(...slides: readonly Slide[]): Course {
  const page = { id: 'only', trackingId: 'MOD4_only', title: 'Only page', seeds: [], blocks: [], slides, span: at(8) };
  return { ...COURSE, route: COURSE.route.slice(0, 1), lessons: [{ ...LESSON, pages: [page] }] };
}

export function withDebrief(...debrief: readonly string[]): Course {
  return { ...COURSE, route: COURSE.route.slice(1), caseStudies: [{ ...WINSTON, debrief }] };
}

/** At tea, one choice is for those who met the locked door, one for those with some trust. */
export const CONDITIONAL: Course = {
  ...COURSE,
  caseStudies: [
    {
      ...WINSTON,
      passages: WINSTON.passages.map((each) =>
        each.id === 'kitchen-table' ? { ...each, choices: teaWithConditions() } : each,
      ),
    },
  ],
};

function teaWithConditions(): readonly Choice[] {
  return [
    choice('a', 'ending-own', 3, {}),
    {
      ...choice('b', 'ending-quiet', 2, {}),
      conditions: [{ kind: 'visited', passage: 'locked-in', holds: true }],
    },
    {
      ...choice('c', 'ending-quiet', 1, {}),
      conditions: [{ kind: 'meter', meter: 'trust', range: { min: 6, max: 10 } }],
    },
  ];
}
