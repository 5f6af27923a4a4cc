import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { reportCourseOf } from '../../scripts/report-course.js';
import { compileCourse } from '../../src/compiler/index.js';
import type { Course } from '../../src/course/index.js';
import { readRecords } from '../../src/lms/index.js';
import { Store } from '../../src/lms/store/store.js';
import { makeFigures, MessageLog, type ReportFigures, type ReportSource } from '../../src/report/index.js';
import { numbersFrom } from '../story/fixtures.js';
import { moodleInteractions } from './moodle-export.js';
import { simulate, type Deeds } from './simulated-learner.js';

vi.setConfig({ hookTimeout: 180_000 });

const LEARNERS = 500;
let course: Course;
const all: Deeds[] = [];
let folder: string;
let fromStore: ReportFigures;
let fromMoodle: ReportFigures;

beforeAll(async () => {
  const compiled = compileCourse(readCourseSources('.')).course;
  if (!compiled) throw new Error('The course has mistakes.');
  course = compiled;
  folder = mkdtempSync(join(tmpdir(), 'truth-'));
  const next = numbersFrom(2026);
  vi.spyOn(Math, 'random').mockImplementation(() => next(46_656) / 46_656);
  const store = new Store(join(folder, 'records.db'), () => new Date('2026-11-21T10:00:00Z'));
  const cmis: Readonly<Record<string, string>>[] = [];
  for (let number = 0; number < LEARNERS; number += 1) {
    const edition = number % 2 ? 'scorm12' : 'scorm2004';
    const { deeds, cmi, lost } = await simulate(course, edition, next);
    expect(lost).toEqual([]);
    all.push(deeds);
    cmis.push(cmi);
    const learner = store.addLearner(`Sample Learner ${number}`);
    const attempt = store.addAttempt(learner.id, edition);
    const sessionId = store.beginSession(attempt.id);
    store.commit(attempt.id, { sessionId, sessionSeq: 1, data: { cmi }, terminated: true });
  }
  store.close();
  vi.restoreAllMocks();
  const path = join(folder, 'records.db');
  fromStore = await figuresOf({ path, records: () => readRecords(path) });
  fromMoodle = await figuresOf({ path: 'interactions.txt', chunks: () => textChunks(moodleInteractions(cmis)) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* textChunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function figuresOf(source: ReportSource): Promise<ReportFigures> {
  const engine = await openDuckDb();
  const task = { course: reportCourseOf(course), mapping: undefined, log: new MessageLog(), minGroup: 1, names: false };
  const figures = await makeFigures(engine, { ...task, sources: [source] });
  engine.close();
  return figures;
}

describe('five hundred learners whose deeds are known', () => {
  it('are as many, complete and scored as they were', () => {
    const complete = all.filter((deeds) => deeds.complete).length;
    expect(complete).toBeGreaterThan(5);
    expect(fromStore.people.people).toBe(LEARNERS);
    expect(fromStore.people.standings.passed).toBe(complete);
    const scores = all.flatMap(({ percent }) => percent ?? []);
    expect(fromStore.scores.known).toBe(scores.length);
    expect(fromStore.scores.reached).toBe(scores.filter((score) => score >= 80).length);
    expect(fromStore.messages).toEqual([]);
  });

  it.each([
    ['the record store', () => fromStore],
    ['Moodle’s interactions download', () => fromMoodle],
  ])('gave the answers that the item analysis of %s shows', (_, figures) => {
    const asked = new Set(all.flatMap(({ answers }) => [...answers.keys()]));
    const shown = figures().items.filter(({ set }) => set === 'assessment' || set === 'check');
    expect(new Set(shown.map(({ id }) => id))).toEqual(asked);
    for (const { id, people, facility, options } of shown) {
      const given = all.flatMap(({ answers }) => answers.get(id) ?? []);
      expect([id, people]).toEqual([id, given.length]);
      expect(facility).toBeCloseTo(given.filter(({ right }) => right).length / given.length, 9);
      const right = options.filter((option) => option.right);
      // A single right option is chosen by just those who were right; of several, each by at least as many.
      for (const { count } of right)
        expect(count).toBeGreaterThanOrEqual(given.filter((answer) => answer.right).length);
      for (const option of options.filter((each) => /^[a-z]$/.test(each.id))) {
        expect([id, option.id, option.count]).toEqual([
          id,
          option.id,
          given.filter(({ said }) => said.includes(option.id)).length,
        ]);
      }
    }
  });

  it.each([
    ['the record store', () => fromStore],
    ['Moodle’s interactions download', () => fromMoodle],
  ])('took the routes that the case-study analysis of %s shows', (_, figures) => {
    for (const story of course.caseStudies) {
      const routes = all
        .flatMap(({ routes: own }) => own.get(story.id) ?? [])
        .filter(({ choices }) => choices.length > 0);
      const shown = figures().stories.find(({ id }) => id === story.id);
      const ended = routes.filter(({ at }) => story.endings.some(({ passage }) => passage === at));
      expect(shown).toMatchObject({ started: routes.length, ended: ended.length });
      for (const { id, count } of shown?.endings ?? []) expect(count).toBe(routes.filter(({ at }) => at === id).length);
      for (const { id, count } of shown?.left ?? []) expect(count).toBe(routes.filter(({ at }) => at === id).length);
      const counted = (shown?.routes ?? []).map(({ choices, count }) => [choices, count]);
      const truth = counted.map(([choices]) => [
        choices,
        ended.filter((route) => route.choices.join(' ') === choices).length,
      ]);
      expect(counted).toEqual(truth);
      expect(counted.length + (shown?.hiddenRoutes ?? 0)).toBe(
        new Set(ended.map(({ choices }) => choices.join(' '))).size,
      );
      const taken = routes.reduce((sum, { choices }) => sum + choices.length, 0);
      const decided = (shown?.decisions ?? []).flatMap(({ choices }) => choices.map(({ count }) => count));
      expect(decided.reduce((sum, count) => sum + count, 0)).toBe(taken);
    }
  });

  it('tell questions apart as Pearson’s correlation with the rest of the set does', () => {
    const set = new Set(course.assessment?.items.map(({ trackingId }) => trackingId));
    for (const item of fromStore.items.filter(({ id }) => set.has(id)).slice(0, 10)) {
      const pairs = all.flatMap(({ answers }) => {
        const own = answers.get(item.id);
        const rest = [...answers].filter(([id]) => set.has(id) && id !== item.id).map(([, { right }]) => Number(right));
        return own ? [[Number(own.right), mean(rest)] as const] : [];
      });
      expect(item.discrimination).toBeCloseTo(pearson(pairs), 6);
    }
  });
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x - a, y - b), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
