import { describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { outlineOf, type CourseOutline } from '../../src/course/index.js';
import { decodeHelpCode, encodeHelpCode, explainHelpCode, lastSaveOf } from '../../src/help/index.js';
import {
  EDITIONS,
  KEEPERS,
  KINDS,
  LAST_SAVES,
  MODES,
  PROBLEMS,
  REPORTINGS,
  SAVINGS,
  type HelpFacts,
} from '../../src/help/help-facts.js';
import { SeededRandom } from '../tracking/seeded-random.js';

const outline = outlineOf(compileOrStop('.').course);
const pages = outline.stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages.map(({ id }) => id) : []));
const cases = outline.stops.filter(({ kind }) => kind === 'case').map(({ id }) => id);

const NEARLY: HelpFacts = {
  edition: 'scorm12',
  reporting: 'passed-incomplete',
  mode: 'normal',
  keeper: 'lms',
  saving: 'saved',
  problem: 'none',
  lastSave: 'minute',
  pages: [{ place: pages[20] ?? '', kind: 'activity' }],
  ended: ['CS1'],
};

function randomFacts(random: SeededRandom): HelpFacts {
  // From learners who are nearly there to learners whose gaps lie anywhere.
  const share = random.next() ** 3;
  const missing = pages.filter(() => random.next() < share);
  return {
    edition: random.pick(EDITIONS),
    reporting: random.pick(REPORTINGS),
    mode: random.pick(MODES),
    keeper: random.pick(KEEPERS),
    saving: random.pick(SAVINGS),
    problem: random.pick(PROBLEMS),
    lastSave: random.pick(LAST_SAVES),
    pages: missing.map((place) => ({ place, kind: missing.length > 8 ? undefined : random.pick(KINDS) })),
    ended: random.some(cases),
  };
}

function factsIn(code: string, course: CourseOutline = outline): HelpFacts | string {
  const answer = decodeHelpCode(code, course);
  return answer.kind === 'read' ? answer.facts : answer.kind;
}

describe('a help code', () => {
  it('says what was put into it, whatever a learner has left', () => {
    const random = new SeededRandom(8);
    for (let round = 0; round < 3_000; round += 1) {
      const facts = randomFacts(random);
      expect(factsIn(encodeHelpCode(facts, outline)), `round ${round}`).toEqual(facts);
    }
  });

  it('is short for those who ask, and never longer than can be read aloud', () => {
    const lengthOf = (facts: HelpFacts): number => encodeHelpCode(facts, outline).replaceAll('-', '').length;
    expect(lengthOf({ ...NEARLY, pages: [], ended: cases })).toBeLessThanOrEqual(20);
    expect(lengthOf(NEARLY)).toBeLessThanOrEqual(24);
    const every = pages.map((place) => ({ place }));
    expect(lengthOf({ ...NEARLY, pages: every, ended: [] })).toBeLessThanOrEqual(20);
    expect(lengthOf({ ...NEARLY, pages: every.filter((_, index) => index % 2 === 0) })).toBeLessThanOrEqual(36);
  });

  it('stands in groups of four, without letters that sound or look alike', () => {
    expect(encodeHelpCode(NEARLY, outline)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}$/);
  });

  it('is understood however it is typed', () => {
    const code = encodeHelpCode(NEARLY, outline);
    const typed = code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(factsIn(typed)).toEqual(NEARLY);
    expect(factsIn(code.replaceAll('-', '\u2009–'))).toEqual(NEARLY);
  });

  it('that was misheard in one place, or swapped in two, is found out', () => {
    const random = new SeededRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const code = encodeHelpCode(randomFacts(random), outline).replaceAll('-', '');
      const at = random.whole(code.length - 1);
      const [here = '', next = ''] = code.slice(at);
      const other = random.pick(Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ').filter((digit) => digit !== here));
      expect(factsIn(code.slice(0, at) + other + code.slice(at + 1))).toBe('misheard');
      if (here !== next) expect(factsIn(code.slice(0, at) + next + here + code.slice(at + 2))).toBe('misheard');
      expect(factsIn(code.slice(0, -1))).toBe('misheard');
    }
  });

  it('never breaks its reader, whatever is typed', () => {
    const random = new SeededRandom(6);
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: random.whole(40) }, () => random.pick(Array.from('0123456789ABCXYZ -'))).join(
        '',
      );
      expect(['misheard', 'empty', 'other-course', 'other-form']).toContain(factsIn(text));
    }
    expect(decodeHelpCode('4F7U', outline)).toEqual({ kind: 'no-digit', sign: 'U' });
    expect(factsIn(' - ')).toBe('empty');
  });

  it('of another version is known as that, and says which', () => {
    const later = { ...outline, version: '1.4.2' };
    expect(decodeHelpCode(encodeHelpCode(NEARLY, later), outline)).toEqual({ kind: 'other-course', version: '1.4.2' });
    const other = { ...outline, id: 'kettles' };
    expect(factsIn(encodeHelpCode(NEARLY, other))).toBe('other-course');
  });
});

describe('the last save', () => {
  const now = new Date('2026-05-04T12:00:00Z');
  it.each([
    [undefined, 'never'],
    ['2026-05-04T11:59:30Z', 'minute'],
    ['2026-05-04T11:55:00Z', 'ten-minutes'],
    ['2026-05-04T11:05:00Z', 'hour'],
    ['2026-05-04T02:00:00Z', 'day'],
    ['2026-05-01T12:00:00Z', 'longer'],
  ] as const)('at %s was %s ago', (at, expected) => {
    expect(lastSaveOf(at && new Date(at), now)).toBe(expected);
  });
});

describe('in words', () => {
  const explain = (facts: Partial<HelpFacts>) =>
    explainHelpCode(decodeHelpCode(encodeHelpCode({ ...NEARLY, ...facts }, outline), outline), outline);

  it('it names what is missing, by lesson, and the case studies', () => {
    const { headline, parts } = explain({});
    expect(headline).toBe('The course is not complete yet: one page and one case study to go.');
    expect(parts.map(({ items }) => items.length)).toEqual([1, cases.length - 1]);
    expect(parts[0]?.items[0]).toMatch(/: its activity is to be done$/);
  });

  it('it puts what stops a record before what is left to do', () => {
    const { steps } = explain({ mode: 'browse', saving: 'failing', problem: 'truncated' });
    expect(steps).toHaveLength(4);
    expect(steps[0]).toContain('preview');
    expect(explain({ pages: [], ended: cases }).steps[0]).toContain('Save and exit');
  });

  it('it says why a code could not be read', () => {
    const answer = decodeHelpCode(encodeHelpCode(NEARLY, { ...outline, version: '1.4.2' }), outline);
    expect(explainHelpCode(answer, outline).headline).toContain(`1.4.2. This page explains version ${outline.version}`);
    expect(explainHelpCode(decodeHelpCode('UUUU', outline), outline).headline).toBe('“U” is never in a help code.');
  });
});
