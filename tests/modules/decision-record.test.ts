import { describe, expect, test } from 'vitest';
import { DecisionRecordState } from '../../modules/decision-record/decision-record.svelte.js';
import { worksheetOf } from '../../modules/decision-record/record-sheet.js';
import type { DecisionRecord } from '../../modules/decision-record/rules.js';
import { MOST_TIPS, tipsOf, wordCount, worksOf } from '../../modules/decision-record/rules.js';
import { createNotesBook } from '../../modules/index.js';
import { RECORD_PARTS, type RecordOption, type TextPart } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('decision-record');

function record(texts: Partial<Record<TextPart, string>>, more: Partial<DecisionRecord> = {}): DecisionRecord {
  const none = { decision: '', wants: '', asked: '', law: '', why: '', different: '', who: '', review: '' };
  return { texts: { ...none, ...texts }, capacity: undefined, reason: '', options: [], day: '', ...more };
}

const option = (name: string): RecordOption => ({ name, good: 'good', harm: 'harm' });
const kinds = (given: DecisionRecord) =>
  tipsOf(given, words).map(({ kind, word }) => (word ? `${kind} ${word}` : kind));

/** As `models.md` has it. */
const MODEL = record(words.model.parts, {
  capacity: words.model.capacity,
  reason: words.model.reason,
  options: words.model.options,
  day: '2026-03-20',
});

describe('rules of A3', () => {
  test.each<[string, DecisionRecord, string[]]>([
    ['nothing written, nothing said', record({}), []],
    ['no voice', record({ wants: 'To go out' }), ['voice']],
    ['an apostrophe is no quotation', record({ wants: 'Winston’s walk isn’t over' }), ['voice']],
    ['his words', record({ wants: '“My walk.”' }), []],
    ['his words, in straight quotes', record({ wants: '"My walk."' }), []],
    ['what he wants', record({ wants: 'He wants his walk' }), []],
    ['a condition alone', record({}, { capacity: 'cannot', reason: 'She has dementia' }), ['cannot']],
    ['an age alone', record({}, { capacity: 'cannot', reason: 'He is 90' }), ['cannot']],
    [
      'a condition, and what she could not do',
      record({}, { capacity: 'cannot', reason: 'With dementia, she could not weigh it, even with pictures' }),
      [],
    ],
    ['a condition, and he can decide', record({}, { capacity: 'can', reason: 'He has dementia' }), []],
    ['one option', record({}, { options: [option('Stop')] }), ['options']],
    ['two options', record({}, { options: [option('Stop'), option('Go')] }), []],
    ['law, and no because', record({ law: 'Care Act', why: 'He walks' }), ['because']],
    ['law, and because', record({ law: 'Care Act', why: 'He walks, because he can decide' }), []],
    ['no law, no because', record({ why: 'He walks' }), []],
    ['signs without a day', record({ review: 'New roadworks' }), ['date']],
    ['signs with a day in words', record({ review: 'New roadworks. Review 20 March' }), []],
    ['signs, and a day chosen', record({ review: 'New roadworks' }, { day: '2026-03-20' }), []],
    ['a word to swap', record({ who: 'Staff watch for wandering' }), ['swap wandering']],
    ['no word to swap within another', record({ who: 'Unchallenging work' }), []],
    ['over 350 words', record({ who: 'word '.repeat(351) }), ['length']],
    ['350 words', record({ who: 'word '.repeat(350) }), []],
  ])('%s', (_, given, expected) => {
    expect(kinds(given)).toEqual(expected);
  });

  test.each(words.swaps.flatMap(({ avoid }) => avoid))('“%s” has a gentler word', (word) => {
    expect(kinds(record({ different: `She was ${word.toUpperCase()}, they wrote` }))).toEqual([
      `swap ${word.toUpperCase()}`,
    ]);
  });

  test('the model record follows every rule, in fewer than 350 words', () => {
    expect(kinds(MODEL)).toEqual([]);
    expect(worksOf(MODEL)).toEqual(['voice', 'options', 'because', 'different', 'review']);
    expect(wordCount(MODEL)).toBeLessThan(350);
  });

  test('the record that shields the worker has much to think about', () => {
    const defensive = record({ wants: 'She insisted', why: 'Advised against', law: 'Policy', review: 'None' });
    expect(kinds(defensive)).toEqual(['voice', 'date', 'because', 'swap insisted']);
  });
});

describe('a record', () => {
  function begun(): DecisionRecordState {
    const state = new DecisionRecordState(words, undefined, createNotesBook());
    state.choose('given');
    return state;
  }

  test('is done with words in parts 1, 2, 4, 7 and 10', () => {
    const state = begun();
    state.write('decision', 'Whether');
    state.write('wants', 'She wants');
    state.writeOption(0, 'name', 'Stop');
    state.write('why', 'Because');
    expect(state.report).toEqual({ state: 'started' });
    state.write('day', '2026-03-20');
    expect(state.report).toEqual({ state: 'done' });
  });

  test('is done when a good one has been read to the end, and not when it is opened', () => {
    const state = begun();
    state.go('model');
    expect(state.report).toEqual({ state: 'started' });
    state.finishModel();
    expect(state.report).toEqual({ state: 'done' });
  });

  test('reports its state and nothing else, and nothing before it is begun', () => {
    const state = new DecisionRecordState(words, undefined, createNotesBook());
    expect(state.report).toBeUndefined();
    state.choose('own');
    state.write('decision', 'Secret');
    expect(JSON.stringify(state.report)).toBe('{"state":"started"}');
  });

  test('stays done', () => {
    const state = new DecisionRecordState(words, { state: 'done' }, createNotesBook());
    expect(state.report).toEqual({ state: 'done' });
  });

  test('keeps the two situations apart', () => {
    const state = begun();
    state.write('decision', 'Walks');
    state.choose('own');
    expect(state.text('decision')).toBe('');
    state.choose('given');
    expect(state.text('decision')).toBe('Walks');
  });

  test('shows three tips at most; a kept one makes room for the next', () => {
    const state = begun();
    state.write('wants', 'He refused');
    state.write('why', 'It is safer');
    state.write('law', 'Policy');
    state.write('review', 'Soon');
    expect(state.tips.map(({ id }) => id)).toEqual(['voice', 'date', 'because']);
    expect(state.tips).toHaveLength(MOST_TIPS);
    state.keep('date');
    expect(state.tips.map(({ id }) => id)).toEqual(['voice', 'because', 'swap refused']);
  });
});

describe('the sheet', () => {
  test('is blank from an empty book: ten parts, the day and whom it is about, and a table to write in', () => {
    const { parts } = worksheetOf(words, createNotesBook());
    expect(parts).toHaveLength(RECORD_PARTS.length + 2);
    expect(parts.every((part) => part.kind !== 'field' || part.text === '')).toBe(true);
    expect(parts.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [], blankRows: 3 });
  });

  test('holds what was written', () => {
    const notes = createNotesBook();
    const state = new DecisionRecordState(words, undefined, notes);
    state.choose('given');
    state.answer('can');
    state.write('reason', 'With photos, at nine');
    state.writeOption(1, 'name', 'Walks');
    state.write('day', '2026-03-20');
    const text = JSON.stringify(worksheetOf(words, notes).parts);
    for (const part of ['Winston’s walk', 'they can decide. With photos', '["Walks","",""]', '20 March 2026'])
      expect(text).toContain(part);
  });
});
