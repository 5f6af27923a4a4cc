import { describe, expect, it } from 'vitest';
import { NO_TRIES, rightAnswer, totalOf, type AssessmentProgress } from '../../src/course/index.js';
import {
  answerIn,
  askedIn,
  handIn,
  isPass,
  mendSitting,
  neededRight,
  openPlaces,
  outcomeResults,
  standingOf,
  startSitting,
} from '../../src/assessment/index.js';
import { bank, LIKE_THE_COURSE } from './banks.js';

const assessment = bank(LIKE_THE_COURSE);

/** A try with so many right answers, handed in. */
function tried(right: number, before: AssessmentProgress = NO_TRIES, seed = 1): AssessmentProgress {
  let progress = startSitting(assessment, before, seed);
  const { sitting } = progress;
  if (!sitting) throw new Error('There is no try.');
  for (const { item } of askedIn(assessment, sitting).slice(0, right))
    progress = answerIn(progress, item.trackingId, rightAnswer(item));
  return handIn(assessment, progress, 0.8);
}

describe('a pass', () => {
  it.each([
    [15, 0.8, 12],
    [15, 0.81, 13],
    [15, 1, 15],
    [15, 0.01, 1],
    [10, 0.7, 7],
    [3, 2 / 3, 2],
  ])('of %d at a pass mark of %d takes %d', (total, mark, needed) => {
    expect(neededRight(total, mark)).toBe(needed);
    expect(isPass({ LO1: { right: needed, total } }, mark)).toBe(true);
    expect(isPass({ LO1: { right: needed - 1, total } }, mark)).toBe(false);
  });

  it('is none without a question', () => {
    expect(isPass({}, 0.01)).toBe(false);
  });
});

describe('a try', () => {
  it('is not marked before it is handed in, and cannot be changed after', () => {
    const progress = startSitting(assessment, NO_TRIES, 3);
    expect(progress).toMatchObject({ tries: 0, passed: false, best: undefined, sitting: { handedIn: false } });
    const done = handIn(assessment, progress, 0.8);
    expect(answerIn(done, done.sitting?.answers[0]?.item ?? '', 'a')).toBe(done);
    expect(handIn(assessment, done, 0.8)).toBe(done);
  });

  it('counts what is unanswered as not right, and says where it is', () => {
    const progress = startSitting(assessment, NO_TRIES, 3);
    const asked = progress.sitting ? askedIn(assessment, progress.sitting) : [];
    expect(openPlaces(asked)).toHaveLength(15);
    const done = tried(11);
    expect(done.sitting && openPlaces(askedIn(assessment, done.sitting))).toEqual([12, 13, 14, 15]);
    expect(done.best && totalOf(done.best)).toEqual({ right: 11, total: 15 });
  });

  it('passes with twelve of fifteen and not with eleven', () => {
    expect(tried(11).passed).toBe(false);
    expect(tried(12).passed).toBe(true);
  });

  it('keeps the best result, and a pass for good', () => {
    const first = tried(13);
    const second = tried(4, first, 2);
    expect(second).toMatchObject({ tries: 2, passed: true });
    expect(second.best && totalOf(second.best).right).toBe(13);
    const third = tried(15, second, 3);
    expect(third.best && totalOf(third.best).right).toBe(15);
  });

  it('asks other questions the next time', () => {
    const first = tried(3);
    const before = first.sitting?.answers.map(({ item }) => item) ?? [];
    const next = startSitting(assessment, first, 1);
    expect(next.sitting?.answers.filter(({ item }) => before.includes(item))).toEqual([]);
    expect(next).toMatchObject({ tries: 1, best: first.best, sitting: { handedIn: false } });
  });
});

describe('a try after the course has changed', () => {
  it('keeps its answers, and gets other questions for those that are gone', () => {
    let progress = startSitting(assessment, NO_TRIES, 9);
    for (const { item } of progress.sitting ? askedIn(assessment, progress.sitting) : [])
      progress = answerIn(progress, item.trackingId, rightAnswer(item));
    const { sitting } = progress;
    if (!sitting) throw new Error('There is no try.');
    const gone = sitting.answers.slice(0, 3).map(({ item }) => item);
    const fewer = { ...assessment, items: assessment.items.filter(({ trackingId }) => !gone.includes(trackingId)) };
    const mended = mendSitting(fewer, sitting);
    expect(mended.answers).toHaveLength(15);
    expect(mended.answers.slice(0, 12)).toEqual(sitting.answers.slice(3));
    expect(mended.answers.slice(12).every(({ answer }) => answer === '')).toBe(true);
    for (const objective of fewer.objectives) {
      const of = askedIn(fewer, mended).filter(({ item }) => item.objective === objective);
      expect(of.length).toBeGreaterThanOrEqual(2);
    }
    expect(mendSitting(fewer, { ...sitting, handedIn: true }).answers).toHaveLength(12);
    expect(mendSitting(assessment, sitting)).toEqual(sitting);
  });
});

describe('the result by outcome', () => {
  it.each([
    [2, 2, 'secure'],
    [3, 3, 'secure'],
    [1, 2, 'nearly'],
    [2, 3, 'nearly'],
    [1, 3, 'again'],
    [0, 2, 'again'],
  ])('%d of %d is "%s"', (right, total, standing) => {
    expect(standingOf({ right, total })).toBe(standing);
  });

  it('leads back to the pages of what was not right, and to none where all was', () => {
    const { best, sitting } = tried(8);
    if (!best || !sitting) throw new Error('There is no result.');
    const results = outcomeResults(assessment, best, askedIn(assessment, sitting));
    expect(results.map(({ objective }) => objective)).toEqual(assessment.objectives);
    for (const { objective, standing, read } of results)
      expect(read).toEqual(standing === 'secure' ? [] : [`MOD_${objective}`]);
    expect(results.reduce((sum, { right }) => sum + right, 0)).toBe(8);
  });

  it('knows the pages of an outcome without the questions', () => {
    expect(outcomeResults(assessment, { LO3: { right: 0, total: 2 } })).toEqual([
      { objective: 'LO3', right: 0, total: 2, standing: 'again', read: ['MOD_LO3'] },
    ]);
  });
});
