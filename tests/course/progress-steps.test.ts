import { describe, expect, it } from 'vitest';
import {
  answerItem,
  enterCase,
  leaveOutPages,
  NO_PROGRESS,
  playCase,
  reportActivity,
  seePage,
  type ActivityProgress,
} from '../../src/course/index.js';
import { ALL, having } from './fixtures.js';

describe('steps of progress', () => {
  it('see a page once, and move there', () => {
    const first = seePage(NO_PROGRESS, 'MOD0_hot');
    expect(first).toEqual(having({ seen: ['MOD0_hot'], place: 'MOD0_hot' }));
    expect(seePage(first, 'MOD0_hot')).toBe(first);
    const away = enterCase(first, 'CS1');
    expect(seePage(away, 'MOD0_hot')).toEqual(first);
    expect(seePage(first, 'MOD0_check').seen).toEqual(['MOD0_hot', 'MOD0_check']);
  });

  it('leave a page out, which then has not been seen; coming back to it sees it', () => {
    const opened = having({ seen: ['MOD0_hot', 'MOD0_check'], place: 'MOD0_check' });
    const out = leaveOutPages(opened, ['MOD0_check', 'MOD1_cup']);
    expect(out).toEqual({ ...opened, seen: ['MOD0_hot'], leftOut: ['MOD0_check', 'MOD1_cup'] });
    expect(leaveOutPages(out, ['MOD1_cup']).leftOut).toEqual(out.leftOut);
    expect(seePage(out, 'MOD1_cup')).toMatchObject({ seen: ['MOD0_hot', 'MOD1_cup'], leftOut: out.leftOut });
  });

  it('enter a story without a page being seen', () => {
    const there = enterCase(NO_PROGRESS, 'CS1');
    expect(there).toEqual(having({ place: 'CS1' }));
    expect(enterCase(there, 'CS1')).toBe(there);
  });

  it.each<[what: string, before: ActivityProgress | undefined, report: ActivityProgress, after: ActivityProgress]>([
    ['begins', undefined, { state: 'started' }, { state: 'started' }],
    ['is done', { state: 'started' }, { state: 'done' }, { state: 'done' }],
    ['stays done when it is opened again', { state: 'done' }, { state: 'started' }, { state: 'done' }],
    [
      'takes choices',
      { state: 'started' },
      { state: 'started', choices: { s1: 'P1' } },
      { state: 'started', choices: { s1: 'P1' } },
    ],
    [
      'keeps choices',
      { state: 'started', choices: { s1: 'P1' } },
      { state: 'done' },
      { state: 'done', choices: { s1: 'P1' } },
    ],
    [
      'takes later choices for earlier',
      { state: 'done', choices: { s1: 'P1' } },
      { state: 'started', choices: { s1: 'P2' } },
      { state: 'done', choices: { s1: 'P2' } },
    ],
  ])('an activity %s', (_, before, report, after) => {
    const progress = having({ activities: before ? { MOD0_A0: before } : {} });
    expect(reportActivity(progress, 'MOD0_A0', report).activities).toEqual({ MOD0_A0: after });
  });

  it('keep the latest answer', () => {
    const first = answerItem(NO_PROGRESS, 'MOD0_KC1', 'a');
    expect(answerItem(first, 'MOD0_KC1', 'a')).toBe(first);
    expect(answerItem(first, 'MOD0_KC1', 'b').answers).toEqual({ MOD0_KC1: 'b' });
    expect(answerItem(first, 'MOD0_KC2', 'c').answers).toEqual({ MOD0_KC1: 'a', MOD0_KC2: 'c' });
  });

  it('keep a story’s run, and leave the other stories', () => {
    const played = { seed: 7, route: [{ passage: 'start', choice: 'a' }], open: true, runs: 0, best: undefined };
    expect(playCase(ALL, 'CS1', played).cases).toEqual({ CS1: played, CS2: ALL.cases['CS2'] });
  });

  it('never change the value they are given', () => {
    const frozen = Object.freeze({
      ...ALL,
      seen: Object.freeze([...ALL.seen]),
      answers: Object.freeze({ ...ALL.answers }),
    });
    expect(() => {
      seePage(frozen, 'MOD0_new');
      answerItem(frozen, 'MOD0_KC1', 'z');
      reportActivity(frozen, 'MOD0_A0', { state: 'started' });
      enterCase(frozen, 'CS2');
    }).not.toThrow();
    expect(frozen).toEqual(ALL);
  });
});
