import { describe, expect, it } from 'vitest';
import { METERS, type CaseProgress } from '../../src/course/index.js';
import { choiceOrder, passageIn, Playthrough, storyGraphOf } from '../../src/story/index.js';
import { FERRY, ferry, numbersFrom, passage, someStory } from './fixtures.js';

/** Decides and goes on, letter by letter. */
function play(letters: string, from = Playthrough.start(FERRY, 7)): Playthrough {
  return Array.from(letters).reduce((play, letter) => play.choose(letter).continueOn(), from);
}

describe('a playthrough', () => {
  it('stands at the start, with nothing decided', () => {
    const fresh = Playthrough.start(FERRY, 7);
    expect(fresh.passage.id).toBe('pier');
    expect(fresh.meters).toEqual({ autonomy: 5, wellbeing: 5, safety: 5, trust: 5 });
    expect(fresh.score).toEqual({ earned: 0, possible: 0, percent: 0 });
    expect(fresh.visited).toEqual(['pier']);
    expect(fresh.openStep).toBeUndefined();
  });

  it('stays in the passage while a decision is open, with its feedback and what it moved', () => {
    const open = Playthrough.start(FERRY, 7).choose('b');
    expect(open.passage.id).toBe('pier');
    expect(open.openStep?.choice.feedbackHtml).toBe('That leads to cabin.');
    expect(open.openStep?.changes.filter(({ by }) => by !== 0)).toEqual([{ meter: 'safety', from: 5, to: 8, by: 3 }]);
    expect(open.meters.safety).toBe(8);
    expect(open.visited).toEqual(['pier']);
  });

  it('shows only as much of a change as fits on the meter', () => {
    const twice = play('b').choose('a');
    expect(twice.openStep?.changes.find(({ meter }) => meter === 'safety')).toEqual({
      meter: 'safety',
      from: 8,
      to: 10,
      by: 2,
    });
  });

  it('takes a decision back before Continue, and not after', () => {
    const open = Playthrough.start(FERRY, 7).choose('c');
    expect(open.undo().toCaseProgress()).toEqual(Playthrough.start(FERRY, 7).toCaseProgress());
    const gone = open.continueOn();
    expect(gone.undo()).toBe(gone);
  });

  it.each([
    ['a second choice while one is open', (fresh: Playthrough) => fresh.choose('a'), 'choose'],
    ['a letter that is not there', (fresh: Playthrough) => fresh, 'strange'],
    ['Continue with nothing decided', (fresh: Playthrough) => fresh, 'continue'],
  ])('is unmoved by %s', (_, prepare, what) => {
    const before = prepare(Playthrough.start(FERRY, 7));
    const after = what === 'continue' ? before.continueOn() : before.choose(what === 'choose' ? 'b' : 'z');
    expect(after).toBe(before);
  });

  it.each([
    ['aa', 'shore', 6, 6, 100],
    ['ab', 'drift', 4, 6, 67],
    ['baa', 'shore', 8, 9, 89],
    ['bb', 'drift', 2, 6, 33],
    ['c', 'drift', 0, 3, 0],
  ])('by %s comes to %s with %i of %i points, %i %%', (letters, ending, earned, possible, percent) => {
    const ended = play(letters);
    expect(ended.ending?.passage).toBe(ending);
    expect(ended.score).toEqual({ earned, possible, percent });
    expect(ended.choices).toEqual([]);
  });

  it.each([
    ['aa', { autonomy: 10, wellbeing: 5, safety: 6, trust: 6 }],
    ['baa', { autonomy: 8, wellbeing: 5, safety: 7, trust: 5 }],
    ['ab', { autonomy: 7, wellbeing: 5, safety: 7, trust: 3 }],
  ])('by %s lands each meter just far enough to fit the ending', (letters, meters) => {
    expect(play(letters).meters).toEqual(meters);
  });

  it('counts a finished run once, and keeps the best over several', () => {
    const first = play('ab');
    expect(first.toCaseProgress()).toMatchObject({ runs: 1, best: { ending: 'drift', percent: 67 } });
    const second = play('aa', first.restart(8));
    expect(second.toCaseProgress()).toMatchObject({ seed: 8, runs: 2, best: { ending: 'shore', percent: 100 } });
    const third = play('c', second.restart(9));
    expect(third.toCaseProgress()).toMatchObject({ runs: 3, best: { ending: 'shore', percent: 100 } });
  });
});

describe('resuming', () => {
  it.each(['', 'a', 'b', 'ba', 'aa'])('after %j gives the same playthrough back', (letters) => {
    for (const left of [play(letters), play(letters).choose('a')]) {
      const back = Playthrough.resume(FERRY, left.toCaseProgress());
      expect(back.toCaseProgress()).toEqual(left.toCaseProgress());
      expect(back.meters).toEqual(left.meters);
      expect(back.choices.map(({ id }) => id)).toEqual(left.choices.map(({ id }) => id));
    }
  });

  const saved: CaseProgress = {
    seed: 7,
    route: [
      { passage: 'pier', choice: 'b' },
      { passage: 'cabin', choice: 'a' },
      { passage: 'deck', choice: 'b' },
    ],
    open: true,
    runs: 2,
    best: { ending: 'drift', percent: 67 },
  };
  const without = (id: string, choices: string[]): typeof FERRY =>
    storyGraphOf(
      ferry({ passages: ferry().passages.map((entry) => (entry.id === id ? passage(id, choices) : entry)) }),
    );

  it.each([
    ['a choice that has gone', without('cabin', ['b>drift:0', 'c>deck:3']), 'cabin', 1],
    ['a choice that leads elsewhere now', without('pier', ['a>deck:3', 'b>deck:1', 'c>cabin:0']), 'deck', 1],
    ['a first choice that has gone', without('pier', ['a>deck:3', 'c>cabin:0']), 'pier', 0],
  ])('drops what comes after %s', (_, graph, where, kept) => {
    const back = Playthrough.resume(graph, saved);
    expect(back.passage.id).toBe(where);
    expect(back.steps).toHaveLength(kept);
    expect(back.openStep).toBeUndefined();
    expect(back.toCaseProgress()).toMatchObject({ seed: 7, runs: 2, best: saved.best });
  });

  it('drops what comes after the end, and counts a run that a new version has ended', () => {
    const shorter = storyGraphOf(
      ferry({
        passages: ferry().passages.map((entry) => (entry.id === 'cabin' ? passage('cabin', []) : entry)),
        endings: [...ferry().endings, { passage: 'cabin', label: 'In the warm', outcome: '', landing: {} }],
      }),
    );
    const back = Playthrough.resume(shorter, { ...saved, runs: 0, best: undefined });
    expect(back.ending?.label).toBe('In the warm');
    expect(back.toCaseProgress()).toMatchObject({ runs: 1, best: { ending: 'cabin', percent: 67 } });
  });

  it('does not take an empty route for an open decision', () => {
    expect(Playthrough.resume(FERRY, { ...saved, route: [] }).openStep).toBeUndefined();
  });
});

describe('the order of choices', () => {
  const pier = passageIn(FERRY, 'pier');
  const orderFor = (seed: number, of = pier): string =>
    choiceOrder(of.id, of.choices, seed)
      .map(({ id }) => id)
      .join('');

  it('is the same for one seed and passage, whatever the order in the file', () => {
    const moved = { ...pier, choices: [...pier.choices].reverse() };
    for (let seed = 0; seed < 50; seed++) expect(orderFor(seed, moved)).toBe(orderFor(seed));
  });

  it('comes out evenly over the seeds, in every order there is', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 46_656; seed++) counts.set(orderFor(seed), (counts.get(orderFor(seed)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(Math.abs(count - 46_656 / 6)).toBeLessThan(400);
  });

  it('differs from passage to passage within a run', () => {
    const other = { ...pier, id: 'another-pier' };
    const same = Array.from({ length: 600 }, (_, seed) => orderFor(seed) === orderFor(seed, other)).filter(Boolean);
    expect(same.length).toBeLessThan(200);
  });
});

describe('any sequence of clicks', () => {
  it('keeps meters from 0 to 10 and the score from 0 to 100 %, and survives saving at any time', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const next = numbersFrom(seed);
      const graph = storyGraphOf(someStory(12, seed));
      let run = Playthrough.start(graph, seed);
      for (let click = 0; click < 80; click++) {
        const acts = [() => run.choose('abcz'[next(4)] ?? 'a'), () => run.undo(), () => run.continueOn()];
        run = acts[next(acts.length)]?.() ?? run;
        if (run.ending && next(4) === 0) run = run.restart(next(46_656));
        for (const meter of METERS) expect(run.meters[meter]).toSatisfy((value: number) => value >= 0 && value <= 10);
        expect(run.score.percent).toSatisfy((value: number) => value >= 0 && value <= 100);
        expect(Playthrough.resume(graph, run.toCaseProgress()).toCaseProgress()).toEqual(run.toCaseProgress());
      }
    }
  });
});
