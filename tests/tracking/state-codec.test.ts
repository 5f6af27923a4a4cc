import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../src/course/index.js';
import { decodeState, encodeState } from '../../src/tracking/index.js';
import { SeededRandom } from './seeded-random.js';
import { context, course, progress, randomContext, randomProgress, shortForms } from './state-samples.js';

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
    const sound = { writtenBy: '1.2.0', dropped: 0, mended: false, problem: 'none' };
    expect(decodeState(text, course)).toEqual({ progress, context, ...sound });
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
    const spaced = text.slice(0, text.indexOf('space,nation') + 'space,nat'.length);
    expect(decodeState(spaced, course).context.settings).toBe('theme.dark,space');
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

describe('any progress', () => {
  it('comes back as it was written', () => {
    const random = new SeededRandom(2026);
    for (let round = 0; round < 2_000; round += 1) {
      const written = randomProgress(random);
      const used = randomContext(random);
      const sound = { writtenBy: '1.2.0', dropped: 0, mended: false, problem: 'none' };
      expect(decodeState(encodeState(written, used), course)).toEqual({ progress: written, context: used, ...sound });
    }
  });
});
