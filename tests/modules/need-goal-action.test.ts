import { describe, expect, test } from 'vitest';
import { NeedGoalActionState } from '../../modules/need-goal-action/need-goal-action.svelte.js';
import { SENTENCE_KINDS } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('need-goal-action');

describe('need, goal or action', () => {
  test('three sentences of each kind, and no kind twice in a row', () => {
    for (const kind of SENTENCE_KINDS) {
      expect(words.sentences.filter((sentence) => sentence.kind === kind)).toHaveLength(3);
    }
    expect(words.sentences.filter(({ kind }, at) => kind === words.sentences[at - 1]?.kind)).toEqual([]);
  });

  test('three have to be placed before a look', () => {
    const sorting = new NeedGoalActionState(words);
    sorting.place('lift', 'need');
    sorting.place('lift', 'goal');
    sorting.place('rent', 'need');
    expect([sorting.look(), sorting.nudged, sorting.findings]).toEqual([false, true, undefined]);
    sorting.place('post', 'goal');
    expect([sorting.nudged, sorting.look()]).toEqual([false, true]);
  });

  test('what was placed is found, and stays as it was looked at', () => {
    const sorting = new NeedGoalActionState(words);
    sorting.place('dietitian', 'need');
    sorting.place('lift', 'need');
    sorting.place('post', 'goal');
    sorting.look();
    sorting.place('dietitian', 'action');
    expect(sorting.findings?.map(({ sentence, fits }) => [sentence.id, fits])).toEqual([
      ['dietitian', false],
      ['lift', true],
      ['post', true],
    ]);
    sorting.look();
    expect(sorting.findings?.every(({ fits }) => fits)).toBe(true);
  });
});
