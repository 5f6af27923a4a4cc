import { describe, expect, test } from 'vitest';
import { judge, markKeywords, press } from '../../modules/which-idea/rules.js';
import { WhichIdeaState } from '../../modules/which-idea/which-idea.svelte.js';
import type { IdeaSceneWords } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('which-idea');
const IDEAS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'];

function sceneOf(id: string): IdeaSceneWords {
  const scene = words.scenes.find((entry) => entry.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
}

/** Curriculum, activity A1 (best fits) and models.md "A1 · Near fits". */
const FITS = [
  { scene: 'a', best: ['P2'], near: ['P4'] },
  { scene: 'b', best: ['P5'], near: ['P7'] },
  { scene: 'c', best: ['P3'], near: ['P1'] },
  { scene: 'd', best: ['P6', 'P8'], near: ['P6', 'P8'] },
  { scene: 'e', best: ['P4'], near: ['P2'] },
  { scene: 'f', best: ['P7'], near: ['P5'] },
  { scene: 'g', best: ['P1'], near: ['P3'] },
  { scene: 'h', best: ['P6'], near: ['P8', 'P1'] },
];

describe.each(FITS)('scene $scene', ({ scene, best, near }) => {
  test('each idea alone', () => {
    const kinds = IDEAS.map((idea) => judge(sceneOf(scene), [idea]).kind);
    const expected = IDEAS.map((idea) =>
      best.length === 1 && best[0] === idea ? 'best' : near.includes(idea) ? 'near' : 'other',
    );
    expect(kinds).toEqual(expected);
  });

  test('the best fit beside any second idea, in either order', () => {
    for (const second of IDEAS) {
      const picks = [...new Set([...best, second])].slice(0, 2);
      expect(judge(sceneOf(scene), picks).kind).toBe('best');
      expect(judge(sceneOf(scene), [...picks].reverse()).kind).toBe('best');
    }
  });

  test('marks its key words and keeps its text', () => {
    const { text, keywords } = sceneOf(scene);
    const pieces = markKeywords(text, keywords);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(
      [...keywords].sort((x, y) => text.indexOf(x) - text.indexOf(y)),
    );
  });
});

test('the curriculum’s own words for a near fit in scene e', () => {
  expect(judge(sceneOf('e'), ['P2'])).toMatchObject({
    kind: 'near',
    line: 'That helps too. Look at “seeing means doing”: what would you do today?',
  });
});

test.each([
  [[], 'P1', ['P1']],
  [['P1'], 'P2', ['P1', 'P2']],
  [['P1', 'P2'], 'P1', ['P2']],
  [['P1', 'P2'], 'P3', undefined],
] as const)('with %j on, pressing %s', (picks, idea, after) => {
  expect(press(picks, idea)).toEqual(after);
});

test.each([
  ['overlapping key words', 'one two three', ['one two', 'two three'], ['one two', ' three']],
  ['a key word at the end', 'one two', ['two'], ['one ', 'two']],
  ['a key word that is not there', 'one two', ['four'], ['one two']],
])('%s', (_, text, keywords, pieces) => {
  expect(markKeywords(text, keywords).map((piece) => piece.text)).toEqual(pieces);
});

describe('answering', () => {
  test('a look without a pick, and a third pick, are met with a word', () => {
    const scenes = new WhichIdeaState(words, undefined);
    expect(scenes.look()).toBe(false);
    expect([scenes.nudge, scenes.feedback]).toEqual(['chooseFirst', undefined]);
    for (const idea of ['P1', 'P3', 'P2']) scenes.pick(idea);
    expect([scenes.nudge, scenes.isPicked('P3'), scenes.isPicked('P2')]).toEqual(['tooMany', true, false]);
    expect(scenes.report).toEqual({ state: 'started', choices: {} });
  });

  test('feedback names what was found, and marks the scene only where another look helps', () => {
    const scenes = new WhichIdeaState(words, undefined);
    scenes.pick('P7');
    scenes.look();
    expect([scenes.feedback?.kind, scenes.isMarked]).toEqual(['other', true]);
    expect(scenes.feedback?.lines[0]).toContain('“last year”');
    scenes.pick('P7');
    scenes.pick('P2');
    scenes.look();
    expect(scenes.isMarked).toBe(false);
    expect(scenes.feedback).toEqual({
      kind: 'best',
      label: 'A good fit: Risk moves',
      lines: [sceneOf('a').bestLine],
    });
  });

  test('the first idea of the first answer is what is reported, whatever comes after', () => {
    const scenes = new WhichIdeaState(words, undefined);
    scenes.pick('P7');
    scenes.pick('P2');
    scenes.look();
    scenes.pick('P7');
    scenes.look();
    expect(scenes.report).toEqual({ state: 'started', choices: { a: 'P7' } });
  });

  test('done when all eight are answered, best fit or not; then the overview', () => {
    const scenes = new WhichIdeaState(words, undefined);
    words.scenes.forEach((scene, at) => {
      expect([scenes.scene.id, scenes.report.state]).toEqual([scene.id, 'started']);
      scenes.pick(IDEAS[at] ?? '');
      scenes.look();
      scenes.next();
    });
    expect(scenes.atOverview).toBe(true);
    expect(scenes.report).toEqual({
      state: 'done',
      choices: { a: 'P1', b: 'P2', c: 'P3', d: 'P4', e: 'P5', f: 'P6', g: 'P7', h: 'P8' },
    });
    expect(Object.keys(scenes.report.choices ?? {}).join('')).toBe('abcdefgh');
  });

  test('from the last scene, on to one that was left open', () => {
    const scenes = new WhichIdeaState(words, { state: 'started', choices: { a: 'P2', h: 'P6' } });
    scenes.open('h');
    scenes.next();
    expect([scenes.scene.id, scenes.atOverview]).toEqual(['b', false]);
  });
});

describe('coming back', () => {
  test('answered scenes stand as answered, and the first open one is shown', () => {
    const scenes = new WhichIdeaState(words, { state: 'started', choices: { a: 'P2', b: 'P7' } });
    expect([scenes.scene.id, scenes.isAnswered]).toEqual(['c', false]);
    scenes.previous();
    expect([scenes.isPicked('P7'), scenes.isMarked, scenes.feedback?.kind]).toEqual([true, false, 'before']);
    expect(scenes.feedback?.label).toContain('Better together');
    expect(scenes.report.choices).toEqual({ a: 'P2', b: 'P7' });
  });

  test('two best ideas of which one was saved are both named, without a verdict on the one', () => {
    const scenes = new WhichIdeaState(words, { state: 'started', choices: { d: 'P8' } });
    scenes.open('d');
    expect(scenes.feedback?.lines[0]).toBe('What helps most here: Some risks are worth it + Smaller, never zero.');
  });

  test('all answered: the overview, with first choices', () => {
    const choices = Object.fromEntries(words.scenes.map(({ id }) => [id, 'P4']));
    const scenes = new WhichIdeaState(words, { state: 'done', choices });
    expect([scenes.atOverview, scenes.firstChoice('c')]).toEqual([true, 'Seeing means doing']);
    scenes.open('c');
    expect([scenes.atOverview, scenes.scene.id]).toEqual([false, 'c']);
  });

  test('what the course no longer has is left out, and done stays done', () => {
    const scenes = new WhichIdeaState(words, { state: 'done', choices: { a: 'P9', z: 'P1', b: 'P5' } });
    expect(scenes.report).toEqual({ state: 'done', choices: { b: 'P5' } });
    expect([scenes.atOverview, scenes.scene.id, scenes.isAnswered]).toEqual([false, 'a', false]);
  });
});
