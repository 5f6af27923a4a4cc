import type {
  CaseStudy,
  Choice,
  Condition,
  Ending,
  MeterState,
  Passage,
  Quality,
  SourceSpan,
} from '../../src/course/index.js';
import { storyGraphOf, type StoryGraph } from '../../src/story/index.js';

export const STILL: MeterState = { autonomy: 0, wellbeing: 0, safety: 0, trust: 0 };
export const MIDDLE: MeterState = { autonomy: 5, wellbeing: 5, safety: 5, trust: 5 };

export function at(line: number): SourceSpan {
  return { path: 'quizzes/case-studies/ferry.md', line, column: 1 };
}

/** `a>shore:3` is choice a, leading to `shore`, of quality 3. */
export function choice(short: string, change: Partial<MeterState> = {}, line = 40): Choice {
  const [, id = '', target = '', quality = ''] = /^(\w+)>([\w-]+):(-?[\d.]+)$/.exec(short) ?? [];
  return {
    id,
    target,
    quality: Number(quality) as Quality,
    text: `Go to ${target}.`,
    html: `Go to ${target}.`,
    change: { ...STILL, ...change },
    principles: ['P1'],
    feedbackHtml: `That leads to ${target}.`,
    span: at(line),
  };
}

export function passage(id: string, choices: readonly (string | Choice)[], line = 20): Passage {
  return {
    id,
    trackingId: `CS9_${id.replaceAll('-', '_')}`,
    title: `The ${id}`,
    seeds: [],
    html: `<p>At the ${id}.</p>`,
    choices: choices.map((entry) => (typeof entry === 'string' ? choice(entry) : entry)),
    notesHtml: '',
    span: at(line),
  };
}

export function ending(id: string, landing: Ending['landing'] = {}): Ending {
  return { passage: id, label: `Home by ${id}`, outcome: '', landing };
}

/**
 * A ferry: two ways over, one of them with a detour. Five passages of which two are endings.
 *
 *     pier ─a→ deck ─a→ shore     pier ─b→ cabin ─a→ deck, ─b→ drift
 *          ─c→ drift     deck ─b→ drift
 */
export function ferry(change: Partial<CaseStudy> = {}): CaseStudy {
  return {
    id: 'CS9',
    slug: 'ferry',
    title: 'The ferry',
    person: 'Noor, 50',
    setting: 'A harbour',
    yourRole: 'Support worker',
    objectives: ['LO1'],
    minutes: 5,
    contentNote: '',
    picture: { name: 'cs9', svg: '<svg></svg>', alt: '' },
    start: 'pier',
    state: MIDDLE,
    passages: [
      passage('pier', [
        choice('a>deck:3', { autonomy: 2, trust: 1 }),
        choice('b>cabin:2', { safety: 3 }),
        choice('c>drift:0', { wellbeing: -3 }),
      ]),
      passage('deck', [choice('a>shore:3', { autonomy: 3, safety: -3 }), choice('b>drift:1', { safety: 2 })]),
      passage('cabin', [choice('a>deck:3', { safety: 3 }), choice('b>drift:0', { trust: -2 })]),
      passage('shore', []),
      passage('drift', []),
    ],
    endings: [ending('shore', { safety: { min: 6, max: 10 } }), ending('drift', { trust: { min: 0, max: 3 } })],
    bestRoute: ['pier', 'deck', 'shore'],
    terms: [],
    debrief: ['What would you have done?'],
    span: at(1),
    ...change,
  };
}

export const FERRY: StoryGraph = storyGraphOf(ferry());

/** Small whole numbers that look random and are the same every time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some story of the wanted size: every choice leads forwards, and the last two passages are endings. */
export function someStory(size: number, seed: number): CaseStudy {
  const next = numbersFrom(seed);
  const id = (index: number): string => `p${index}`;
  const passages = Array.from({ length: size }, (_, index) => {
    if (index >= size - 2) return passage(id(index), []);
    const targets = [1, 2, 3].map(() => Math.min(size - 1, index + 1 + next(5)));
    const choices = targets.slice(0, 2 + next(2)).map((target, letter) => {
      const change = Object.fromEntries(Object.keys(STILL).map((meter) => [meter, next(7) - 3]));
      return choice(`${'abc'[letter] ?? 'a'}>${id(target)}:${next(4)}`, change);
    });
    return passage(id(index), choices);
  });
  return ferry({ start: id(0), passages, endings: [ending(id(size - 2)), ending(id(size - 1))], bestRoute: [] });
}

/** Some story with conditions in places; every passage keeps two choices without any. */
export function someConditional(size: number, seed: number): CaseStudy {
  const next = numbersFrom(seed * 7 + 1);
  const story = someStory(size, seed);
  const asked = (index: number): Condition => {
    const at = story.passages[next(Math.max(1, index))];
    const letter = at?.choices[next(at.choices.length)]?.id ?? 'a';
    const holds = next(2) === 0;
    const kinds: Condition[] = [
      { kind: 'meter', meter: 'trust', range: holds ? { min: 5, max: 10 } : { min: 0, max: 5 } },
      { kind: 'visited', passage: at?.id ?? '', holds },
      { kind: 'chose', passage: at?.id ?? '', choice: letter, holds },
    ];
    return kinds[next(kinds.length)] ?? { kind: 'visited', passage: 'pier', holds: true };
  };
  const passages = story.passages.map((each, index) => ({
    ...each,
    choices: each.choices.map((own, place) => (place < 2 ? own : { ...own, conditions: [asked(index)] })),
  }));
  return { ...story, passages };
}
