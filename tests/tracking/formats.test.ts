import { describe, expect, it } from 'vitest';
import {
  formatDescription,
  formatResponse,
  formatTyped,
  shortIdentifier,
  STYLE_12,
  STYLE_2004,
} from '../../src/tracking/interaction-format.js';
import { readLearnerName } from '../../src/tracking/learner-name.js';
import { foldStatus, rises, unfoldStatus } from '../../src/tracking/lesson-status.js';
import { parseMasteryScore } from '../../src/tracking/mastery-score.js';
import { formatReal, formatScore } from '../../src/tracking/score-format.js';
import { formatDuration, formatTimeOfDay, formatTimespan, formatTimestamp } from '../../src/tracking/time-format.js';

describe('times', () => {
  it.each([
    [0, '00:00:00.00'],
    [59.994, '00:00:59.99'],
    [59.996, '00:01:00.00'],
    [3_661.5, '01:01:01.50'],
    [360_000, '100:00:00.00'],
    [Number.NaN, '00:00:00.00'],
    [-5, '00:00:00.00'],
    [1e9, '9999:59:59.99'],
  ])('%d s is the 1.2 timespan %s', (seconds, text) => {
    expect(formatTimespan(seconds)).toBe(text);
  });

  it.each([
    [0, 'PT0S'],
    [5.123, 'PT5.12S'],
    [0.1, 'PT0.1S'],
    [60, 'PT1M'],
    [3_600.01, 'PT1H0.01S'],
    [90_061, 'PT25H1M1S'],
    [Number.POSITIVE_INFINITY, 'PT0S'],
  ])('%d s is the 2004 duration %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('stamps in the learner’s own clock, without a zone', () => {
    const at = new Date(2026, 10, 21, 9, 30, 5, 678);
    expect(formatTimeOfDay(at)).toBe('09:30:05');
    expect(formatTimestamp(at)).toBe('2026-11-21T09:30:05');
  });
});

describe('numbers', () => {
  it.each([
    [1e-9, '0'],
    [-1e-9, '0'],
    [1 / 3, '0.3333333'],
    [0.5, '0.5'],
    [100, '100'],
    [12_345.678, '12345.678'],
    [Number.NaN, '0'],
  ])('%d is written %s', (value, text) => {
    expect(formatReal(value)).toBe(text);
  });

  it('gives a raw and a scaled score that agree', () => {
    expect(formatScore(2 / 3)).toEqual({ raw: '66.67', scaled: '0.6667' });
    expect(formatScore(12 / 15)).toEqual({ raw: '80', scaled: '0.8' });
    expect(formatScore(1.2)).toEqual({ raw: '100', scaled: '1' });
    expect(formatScore(-1)).toEqual({ raw: '0', scaled: '0' });
  });

  it.each([
    ['80', 100, 0.8],
    ['0.8', 1, 0.8],
    ['', 100, undefined],
    ['0', 100, undefined],
    ['101', 100, undefined],
    ['most', 100, undefined],
  ])('an LMS’s pass mark "%s" of %d is %s', (text, top, share) => {
    expect(parseMasteryScore(text, top)).toBe(share);
  });
});

describe('answers', () => {
  it('writes choices and pairs in each edition’s way', () => {
    expect(formatResponse(['a', 'c'], STYLE_12)).toBe('a,c');
    expect(formatResponse(['a', 'c'], STYLE_2004)).toBe('a[,]c');
    expect(
      formatResponse(
        [
          ['a', '2'],
          ['b', '5'],
        ],
        STYLE_12,
      ),
    ).toBe('a.2,b.5');
    expect(
      formatResponse(
        [
          ['a', '2'],
          ['b', '5'],
        ],
        STYLE_2004,
      ),
    ).toBe('a[.]2[,]b[.]5');
  });

  it('leaves repeats out, keeps to 36, and cuts between answers', () => {
    expect(formatResponse(['a', 'a'], STYLE_2004)).toBe('a');
    const many = Array.from({ length: 40 }, (_, index) => `o${index}`);
    expect(formatResponse(many, STYLE_2004).split('[,]')).toHaveLength(36);
    const long = Array.from({ length: 30 }, (_, index) => `${index}`.padStart(9, 'x'));
    const text = formatResponse(long, STYLE_12);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.split(',').at(-1)).toHaveLength(9);
  });

  it('makes identifiers that every run-time takes', () => {
    expect(shortIdentifier('CS1-kitchen table')).toBe('CS1_kitchen_table');
  });

  it('puts a description on one line, without a brace in front, in 250 units, no character split', () => {
    expect(formatDescription('{lang=en} Who\r\n decides?')).toBe('lang=en} Who decides?');
    expect(formatDescription('x'.repeat(250))).toBe('x'.repeat(250));
    const cut = formatDescription('🪁'.repeat(130));
    expect(cut.length).toBeLessThanOrEqual(250);
    expect(cut).toMatch(/^(🪁)+…$/u);
  });
});

describe('words of the two editions', () => {
  it('folds two facts into one status, and does not say failed unasked', () => {
    expect(foldStatus({ completion: 'completed', success: 'passed' })).toBe('passed');
    expect(foldStatus({ completion: 'completed', success: 'unknown' })).toBe('completed');
    expect(foldStatus({ completion: 'completed', success: 'failed' })).toBe('incomplete');
    expect(foldStatus({ completion: 'incomplete', success: 'passed' })).toBe('incomplete');
    expect(unfoldStatus('passed')).toEqual({ completion: 'completed', success: 'passed' });
    expect(unfoldStatus('not attempted')).toEqual({ completion: 'incomplete', success: 'unknown' });
  });

  it('knows what rises', () => {
    expect(rises('not attempted', 'incomplete')).toBe(true);
    expect(rises('failed', 'incomplete')).toBe(false);
    expect(rises('failed', 'passed')).toBe(true);
    expect(rises('passed', 'completed')).toBe(false);
  });

  it('shows a learner’s name as people say it', () => {
    expect(readLearnerName('Clarke, Winston')).toBe('Winston Clarke');
    expect(readLearnerName('{lang=en}Nair, Priya')).toBe('Priya Nair');
    expect(readLearnerName('Ewa Nowak')).toBe('Ewa Nowak');
    expect(readLearnerName('\u202eRobbie\n')).toBe('Robbie');
    expect(readLearnerName('a, b, c')).toBe('a, b, c');
    expect(readLearnerName('é'.repeat(300))).toHaveLength(250);
  });
});

describe('answers of each type', () => {
  const steps = ['b', 'd', 'a', 'c'];
  const pairs = [
    ['a', '2'],
    ['b', '1'],
  ] as const;

  it.each([
    ['choice', ['a', 'c'], 'a,c', 'a[,]c'],
    ['sequencing', steps, 'b,d,a,c', 'b[,]d[,]a[,]c'],
    ['matching', pairs, 'a.2,b.1', 'a[.]2[,]b[.]1'],
    ['true-false', ['t'], 't', 'true'],
    ['true-false', ['f'], 'f', 'false'],
    ['true-false', [], '', ''],
    ['choice', [], '', ''],
  ] as const)('%s %j is "%s" in 1.2 and "%s" in 2004', (type, response, in12, in2004) => {
    expect(formatTyped(type, response, STYLE_12)).toBe(in12);
    expect(formatTyped(type, response, STYLE_2004)).toBe(in2004);
  });

  it('keeps 36 answers and not 37, in every type that has several', () => {
    const ids = Array.from({ length: 37 }, (_, index) => `o${index}`);
    const wide = { ...STYLE_2004 };
    for (const type of ['choice', 'sequencing'] as const) {
      expect(formatTyped(type, ids.slice(0, 36), wide).split('[,]')).toHaveLength(36);
      expect(formatTyped(type, ids, wide).split('[,]')).toHaveLength(36);
    }
    const many = ids.map((id) => [id, '1'] as const);
    expect(formatTyped('matching', many, wide).split('[,]')).toHaveLength(36);
  });

  it('fills 255 characters of 1.2 and never 256', () => {
    const exact = ['x'.repeat(127), 'y'.repeat(127)];
    expect(formatTyped('sequencing', exact, STYLE_12)).toHaveLength(255);
    expect(formatTyped('sequencing', ['x'.repeat(127), 'y'.repeat(128)], STYLE_12)).toHaveLength(127);
  });
});
