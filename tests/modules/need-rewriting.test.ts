import { describe, expect, test } from 'vitest';
import { createNotesBook, type ActivityReport } from '../../modules/index.js';
import { ENOUGH, NeedRewritingState } from '../../modules/need-rewriting/need-rewriting.svelte.js';
import { isExactNeed, needTips } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('need-rewriting');
const open = (saved?: ActivityReport, notes = createNotesBook()) => new NeedRewritingState(words, saved, notes);
/** Long enough, with a person, a reason and a situation. */
const good = (name: string): string => `${name} needs one friend to ring after tea, so that nights feel shorter.`;

function rewrite(needs: NeedRewritingState, count: number): void {
  for (const { id, called } of words.statements.slice(0, count)) {
    needs.open(id);
    needs.write(good(called[0] ?? ''));
    needs.check();
  }
}

describe('the authored sentences', () => {
  test.each(words.statements)(
    '$title: each form’s sentence draws a tip, and no model does',
    ({ poor, model, called }) => {
      expect(needTips(poor, called).length).toBeGreaterThan(0);
      expect(needTips(model, called)).toEqual([]);
      expect(isExactNeed(poor)).toBe(false);
    },
  );

  test('there are eight', () => {
    expect(words.statements).toHaveLength(8);
  });
});

describe('checking', () => {
  test('nothing written, or the form’s own sentence, is nudged and not counted', () => {
    const needs = open();
    expect([needs.check(), needs.nudge]).toEqual([false, 'writeFirst']);
    needs.write('  iris needs to reach her full potential');
    expect([needs.nudge, needs.check(), needs.nudge]).toEqual([undefined, false, 'unchanged']);
    expect(needs.report).toEqual({ state: 'started', choices: { tried: '0' } });
  });

  test('at most three tips at once, the most useful first', () => {
    const needs = open();
    needs.open('derek');
    needs.write('Derek to improve his wandering, not good');
    expect(needs.check()).toBe(true);
    expect(needs.look?.tips.map(({ rule }) => rule)).toEqual(['N3', 'N4', 'N6']);
  });

  test('an exact need is praised', () => {
    const needs = open();
    needs.write(good('Iris'));
    needs.check();
    expect(needs.look).toEqual({ tips: [], isExact: true });
  });

  test('the learner may keep their words, until they ask again', () => {
    const needs = open();
    needs.write('Iris to engage');
    needs.check();
    needs.keep();
    expect(needs.isKept).toBe(true);
    needs.check();
    expect([needs.isKept, needs.look?.tips[0]?.rule]).toEqual([false, 'N3']);
  });

  test('tips stay while the words are being changed', () => {
    const needs = open();
    needs.write('Iris to engage');
    needs.check();
    const before = needs.look;
    needs.write('Iris to paint');
    expect(needs.look).toBe(before);
  });
});

describe('done', () => {
  test('when four are rewritten, however often one of them is checked', () => {
    const needs = open();
    rewrite(needs, ENOUGH - 1);
    needs.check();
    needs.check();
    expect(needs.report).toEqual({ state: 'started', choices: { tried: '3' } });
    rewrite(needs, ENOUGH);
    expect(needs.report).toEqual({ state: 'done', choices: { tried: '4' } });
  });

  test('or when all eight models have been seen', () => {
    const needs = open();
    for (const { id } of words.statements) {
      expect(needs.isDone).toBe(false);
      needs.open(id);
      needs.seeModel();
    }
    expect(needs.report).toEqual({ state: 'done', choices: { tried: '0' } });
  });

  test('what was tried in an earlier session counts on, and is never more than there are', () => {
    const needs = open({ state: 'started', choices: { tried: '3' } });
    expect([needs.gone, needs.isDone]).toEqual([3, false]);
    rewrite(needs, 1);
    expect([needs.gone, needs.report]).toEqual([0, { state: 'done', choices: { tried: '4' } }]);
    rewrite(needs, 8);
    expect(needs.report.choices).toEqual({ tried: '8' });
  });

  test('done stays done, and an odd count from elsewhere is none', () => {
    expect(open({ state: 'done' }).report).toEqual({ state: 'done', choices: { tried: '0' } });
    expect(open({ state: 'started', choices: { tried: 'many' } }).tried).toBe(0);
  });
});

test('what is written stands in the notes book alone, one key a sentence', () => {
  const notes = createNotesBook();
  const needs = open(undefined, notes);
  needs.open('kofi');
  needs.write('Secret');
  needs.check();
  expect(notes.get('A4.kofi')).toBe('Secret');
  expect(JSON.stringify(needs.report)).not.toContain('Secret');
  notes.clear();
  expect(needs.text).toBe('');
});

test('on from the last sentence stands the list of all, and back again', () => {
  const needs = open();
  words.statements.forEach(() => needs.next());
  expect([needs.atOverview, needs.isLast]).toEqual([true, true]);
  needs.open('lee');
  expect([needs.atOverview, needs.statement.id]).toEqual([false, 'lee']);
  needs.open('nobody');
  expect(needs.statement.id).toBe('lee');
  needs.previous();
  expect(needs.statement.id).toBe('begum');
});
