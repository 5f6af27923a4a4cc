import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  NO_PROGRESS,
  trackingIdOf,
  type AssessmentProgress,
  type CaseProgress,
  type Progress,
} from '../../src/course/index.js';
import { decodeState, encodeState, type StateContext } from '../../src/tracking/index.js';
import { SeededRandom } from './seeded-random.js';

const PAGES = ['MOD0_welcome', 'MOD0_own_day', 'MOD1_start', 'MOD1_ideas'];
const ACTIVITIES = ['MOD0_A0', 'MOD1_A1'];
const ITEMS = ['MOD0_KC1', 'MOD1_KC1', 'MOD1_KC2'];
const CASES = ['CS1', 'CS2'];
const BANK = ['FINAL_Q01', 'FINAL_Q02', 'FINAL_Q03'];
const PASSAGES = ['start', 'kitchen-table', 'locked-in', 'ending-thriving'];

const ids = [
  ...PAGES,
  ...ACTIVITIES,
  ...ITEMS,
  ...CASES,
  ...CASES.flatMap((id) => PASSAGES.map((passage) => trackingIdOf(id, passage))),
  ...BANK,
];
const shortForms = Object.fromEntries(ids.map((id, index) => [id, index.toString(36).padStart(2, '0')]));
const course = { courseId: 'prt', courseVersion: '1.2.0', shortForms };
const context: StateContext = {
  ...course,
  sequence: 7,
  deviceToken: 'k3f9a2b1',
  interactionOrder: ['MOD1_KC1', '', 'CS1_start'],
};

const progress: Progress = {
  place: 'MOD1_start',
  seen: ['MOD0_welcome', 'MOD1_start'],
  leftOut: ['MOD0_own_day'],
  activities: { MOD0_A0: { state: 'started' }, MOD1_A1: { state: 'done', choices: { s1: 'P3', s_2: 'b' } } },
  answers: { MOD0_KC1: 'b', MOD1_KC1: 'a' },
  cases: {
    CS1: {
      seed: 46_655,
      open: true,
      runs: 2,
      best: { ending: 'ending-thriving', percent: 83 },
      route: [
        { passage: 'start', choice: 'b' },
        { passage: 'kitchen-table', choice: 'a' },
      ],
    },
    CS2: { seed: 0, open: false, runs: 0, best: undefined, route: [] },
  },
  assessment: {
    tries: 2,
    passed: false,
    best: { LO1: { right: 2, total: 2 }, LO2: { right: 1, total: 3 } },
    sitting: {
      seed: 46_655,
      answers: [
        { item: 'FINAL_Q02', answer: 'ace' },
        { item: 'FINAL_Q03', answer: 'a1b2' },
        { item: 'FINAL_Q01', answer: '' },
      ],
      handedIn: false,
    },
  },
};

const text = encodeState(progress, context);

describe('encodeState', () => {
  it('writes what docs/saved-state.md shows', () => {
    const shown = readFileSync(new URL('../../docs/saved-state.md', import.meta.url), 'utf8');
    expect(shown.split('\n')).toContain(text);
  });

  it('uses nothing that an LMS trims, escapes or counts as more than a byte', () => {
    expect(text).toMatch(/^[A-Za-z0-9.:;,~-]+$/);
  });

  it('leaves out what has no short form, and keeps the index of an interaction without one', () => {
    const odd = encodeState(
      { ...progress, place: 'gone', seen: ['gone', 'MOD1_start'], answers: { gone: 'a', MOD0_KC1: 'ü;' } },
      { ...context, interactionOrder: ['gone', 'MOD1_KC1'] },
    );
    const decoded = decodeState(odd, course);
    expect(decoded.problem).toBe('none');
    expect(decoded.progress).toMatchObject({ place: undefined, seen: ['MOD1_start'], answers: {} });
    expect(decoded.context.interactionOrder).toEqual(['', 'MOD1_KC1']);
  });
});

describe('decodeState', () => {
  it('reads what was written', () => {
    expect(decodeState(text, course)).toEqual({ progress, context, writtenBy: '1.2.0', dropped: 0, problem: 'none' });
    expect(decodeState('', course)).toMatchObject({ progress: NO_PROGRESS, problem: 'empty', dropped: 0 });
  });

  it('reads back an activity that was done live, and its choices', () => {
    const live = {
      MOD0_A0: { state: 'done', live: true },
      MOD1_A1: { state: 'done', live: true, choices: { s1: 'P3' } },
    } as const;
    const written = encodeState({ ...progress, activities: live }, context);
    expect(written).toContain(';a:04v,05v.s1-P3;');
    expect(decodeState(written, course)).toMatchObject({ progress: { activities: live }, problem: 'none' });
  });

  it('reads a state from before pages could be left out', () => {
    const before =
      '1;c:prt,1.2.0;n:7;t:k3f9a2b1;p:02;s:0002;a:04s,05d.s1-P3.s~2-b;k:06b,07a;r:09.zzz.o2.0e2b.0bb-0ca,0a.0.c0..;i:07--0b;z:0ph548o';
    const { assessment: _, ...older } = progress;
    expect(decodeState(before, course)).toMatchObject({ progress: { ...older, leftOut: [] }, problem: 'none' });
  });

  it('is not troubled by white space and changed line ends', () => {
    expect(decodeState(` ${text.slice(0, 20)}\r\n${text.slice(20)}\n`, course)).toMatchObject({
      progress,
      problem: 'none',
    });
  });

  it('passes over a section that a later player may add', () => {
    const later = decodeState(text.replace(';z:', ';y:whatever;z:'), course);
    expect(later.progress).toEqual(progress);
  });

  it('drops and counts what a newer course has no more, and keeps the rest', () => {
    const {
      MOD0_welcome: _page,
      MOD1_A1: _activity,
      CS1_kitchen_table: _passage,
      CS1_ending_thriving: _ending,
      ...fewer
    } = shortForms;
    const decoded = decodeState(text, { ...course, courseVersion: '2.0.0', shortForms: fewer });
    expect(decoded).toMatchObject({ problem: 'none', dropped: 4, writtenBy: '1.2.0' });
    expect(decoded.progress.seen).toEqual(['MOD1_start']);
    expect(decoded.progress.activities).toEqual({ MOD0_A0: { state: 'started' } });
    expect(decoded.progress.cases['CS1']).toEqual({ seed: 46_655, open: false, runs: 2, best: undefined, route: [] });
    expect(decoded.context.courseVersion).toBe('2.0.0');
  });

  it('follows ids, not places, when the course is arranged anew', () => {
    const turned = Object.fromEntries(Object.entries(shortForms).reverse());
    expect(decodeState(text, { ...course, shortForms: turned }).progress).toEqual(progress);
  });

  it.each([
    ['unreadable', 'hello'],
    ['unreadable', '{"v":1,"page":3}'],
    ['unreadable', '1;s:0001;z:0000000'],
    ['other-course', text.replace('c:prt', 'c:other')],
    ['damaged', text.replace('p:02', 'p:03')],
    ['damaged', text.replaceAll(';', '&#59;').replace('1&#59;c:prt,1.2.0', '1;c:prt,1.2.0') + ';z:0000000'],
    ['truncated', text.slice(0, 60)],
    ['unknown-version', `2${text.slice(1)}`],
  ])('says "%s" of %s', (problem, spoilt) => {
    expect(decodeState(spoilt, course).problem).toBe(problem);
  });

  it('saves what it can: the place above all', () => {
    expect(decodeState(text.slice(0, 60), course).progress).toMatchObject({ place: 'MOD1_start', seen: progress.seen });
    expect(decodeState(`2${text.slice(1)}`, course).progress).toEqual({ ...NO_PROGRESS, place: 'MOD1_start' });
    const damaged = decodeState(text.replace('06b', '06&ü'), course);
    expect(damaged.problem).toBe('damaged');
    expect(damaged.progress).toEqual({ ...progress, answers: { MOD1_KC1: 'a' } });
    expect(decodeState(text.replace('c:prt', 'c:other'), course).progress).toEqual(NO_PROGRESS);
  });

  it('does not take a cut entry for a whole one', () => {
    const cut = text.slice(0, text.indexOf('P3.s~2') + 1);
    expect(decodeState(cut, course).progress.activities).toEqual({ MOD0_A0: { state: 'started' } });
  });
});

describe('the assessment', () => {
  const cutAt = (piece: string): string => text.slice(0, text.indexOf(piece) + piece.length);

  it('loses a try that was cut, and keeps the best result', () => {
    const { sitting, ...rest } = decodeState(cutAt('ace-'), course).progress.assessment ?? {};
    expect(sitting).toBeUndefined();
    expect(rest).toEqual({ tries: 2, passed: false, best: progress.assessment?.best });
  });

  it('never takes half a best result for a whole one', () => {
    expect(decodeState(cutAt('LO1-22'), course).progress.assessment).toMatchObject({ tries: 2, best: undefined });
  });

  it('leaves out questions that the course has no more, and counts them', () => {
    const { FINAL_Q02: _, ...fewer } = shortForms;
    const decoded = decodeState(text, { ...course, shortForms: fewer });
    expect(decoded).toMatchObject({ problem: 'none', dropped: 1 });
    expect(decoded.progress.assessment?.sitting?.answers.map(({ item }) => item)).toEqual(['FINAL_Q03', 'FINAL_Q01']);
  });

  it.each(['f:x2', 'f:n2.LO1-32', 'f:n2.LO1-2', 'f:n2..q1.0a', 'f:n2..u1.0', 'f:n2..u1.0a.b'])(
    'does not believe "%s"',
    (spoilt) => {
      const changed = text.replace(/f:[^;]*/, spoilt);
      expect(decodeState(changed, course).problem).toBe('damaged');
      expect(decodeState(changed, course).progress.cases).toEqual(progress.cases);
    },
  );
});

describe('any progress, any text', () => {
  it('comes back as it was written', () => {
    const random = new SeededRandom(2026);
    for (let round = 0; round < 2_000; round += 1) {
      const written = randomProgress(random);
      const used: StateContext = {
        ...course,
        sequence: random.whole(36 ** 6),
        deviceToken: random.flip() ? '' : random.whole(36 ** 6).toString(36),
        interactionOrder: random.some(ids).map((id) => (random.next() < 0.2 ? '' : id)),
      };
      const decoded = decodeState(encodeState(written, used), course);
      expect(decoded).toEqual({ progress: written, context: used, writtenBy: '1.2.0', dropped: 0, problem: 'none' });
    }
  });

  it('never throws, and never takes a changed text for a sound one with other contents', () => {
    const random = new SeededRandom(15);
    let problems = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const written = random.next() < 0.2 ? randomText(random) : mutate(text, random);
      const decoded = decodeState(written, course);
      if (decoded.problem !== 'none') problems += 1;
      else expect(decoded.progress).toEqual(progress);
    }
    expect(problems).toBeGreaterThan(15_000);
  });
});

function randomProgress(random: SeededRandom): Progress {
  const letters = ['a', 'b', 'c', 'P3', 'x_y'];
  return {
    place: random.flip() ? random.pick([...PAGES, ...CASES]) : undefined,
    seen: random.some(PAGES),
    leftOut: random.some(PAGES),
    activities: Object.fromEntries(
      random.some(ACTIVITIES).map((id) => {
        const state = random.flip() ? ('done' as const) : ('started' as const);
        const choices = Object.fromEntries(
          random.some(['s1', 's2', '3']).map((scene) => [scene, random.pick(letters)]),
        );
        return [id, random.flip() ? { state, choices } : { state }];
      }),
    ),
    answers: Object.fromEntries(random.some(ITEMS).map((id) => [id, random.pick(letters)])),
    cases: Object.fromEntries(random.some(CASES).map((id) => [id, randomCase(random)])),
    ...(random.flip() && { assessment: randomAssessment(random) }),
  };
}

function randomCase(random: SeededRandom): CaseProgress {
  const route = random.some(PASSAGES).map((passage) => ({ passage, choice: random.pick(['a', 'b', 'c']) }));
  return {
    seed: random.whole(46_656),
    open: route.length > 0 && random.flip(),
    runs: random.whole(1_296),
    best: random.flip() ? { ending: random.pick(PASSAGES), percent: random.whole(101) } : undefined,
    route,
  };
}

function randomAssessment(random: SeededRandom): AssessmentProgress {
  const outcomes = random.some(['LO1', 'LO2', 'LO_3']);
  const answers = random.some(BANK).map((item) => ({ item, answer: random.pick(['', 'a', 'bca', 'a1b2']) }));
  const best = outcomes.map((id) => [id, { right: random.whole(3), total: 3 }] as const);
  return {
    tries: random.whole(1_296),
    passed: random.flip(),
    best: best.length > 0 ? Object.fromEntries(best) : undefined,
    sitting: answers.length > 0 ? { seed: random.whole(46_656), answers, handedIn: random.flip() } : undefined,
  };
}

function randomText(random: SeededRandom): string {
  const length = random.whole(200);
  return Array.from({ length }, () =>
    String.fromCharCode(random.flip() ? 32 + random.whole(95) : random.whole(65_536)),
  ).join('');
}

function mutate(source: string, random: SeededRandom): string {
  const at = random.whole(source.length);
  const end = at + random.whole(6);
  switch (random.whole(5)) {
    case 0:
      return source.slice(0, at);
    case 1:
      return source.slice(0, at) + source.slice(end);
    case 2:
      return source.slice(0, at) + random.pick(Array.from('abz019.:;,-~<&"_ü')) + source.slice(at + 1);
    case 3:
      return source.slice(0, at) + source.slice(0, end) + source.slice(at);
    default:
      return source.replaceAll(random.pick(Array.from(';:,.-~')), random.pick(['&amp;', '', '%3B', ';;', '\u0000']));
  }
}
