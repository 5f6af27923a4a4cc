import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { EXPORT_MAPPING, generateExport } from '../../scripts/generate-export.js';
import { reportCourseOf } from '../../scripts/report-course.js';
import { hiddenParts } from '../../src/report/figures/hidden-parts.js';
import {
  figureCsvs,
  makeFigures,
  MessageLog,
  NO_REPORT_COURSE,
  parseMapping,
  renderReport,
  type ReportFigures,
  type ReportPassage,
} from '../../src/report/index.js';

const HEAD = 'Name,Email address,Department,Attempt,Started on,Last accessed on,Score,A course';

/** `scored`: so many of each team have a score. */
async function figuresOf(teams: Readonly<Record<string, number>>, minGroup: number, scored = 0) {
  const rows = Object.entries(teams).flatMap(([team, size]) =>
    Array.from({ length: size }, (_, n) =>
      [`=Sample,${team}${n}@example.com,${team},1,2026-11-21,2026-11-21`, n < scored ? 80 : '', 'Passed'].join(),
    ),
  );
  const bytes = new TextEncoder().encode([HEAD, ...rows].join('\n'));
  const chunks = async function* () {
    yield await Promise.resolve(bytes);
  };
  const engine = await openDuckDb();
  const task = { course: NO_REPORT_COURSE, mapping: undefined, log: new MessageLog(), minGroup, names: true };
  const figures = await makeFigures(engine, { ...task, sources: [{ path: 'basic.csv', chunks }] });
  engine.close();
  return figures;
}

it('puts small groups together, and takes one more in where they would still be too few', async () => {
  const groups = async (teams: Readonly<Record<string, number>>) =>
    (await figuresOf(teams, 5)).groups.map(({ name, people }) => [name, people]);
  expect(await groups({ North: 9, South: 6, East: 3, West: 2 })).toEqual([
    ['North', 9],
    ['South', 6],
    ['', 5],
  ]);
  expect(await groups({ North: 9, South: 6, East: 3 })).toEqual([
    ['North', 9],
    ['', 9],
  ]);
  // Else the one without a group is what the groups leave of the whole.
  expect(await groups({ North: 9, South: 6, '': 1 })).toEqual([
    ['North', 9],
    ['', 7],
  ]);
  expect(await groups({ North: 9, '': 6 })).toEqual([['North', 9]]);
  expect(await groups({ '': 6 })).toEqual([]);
});

it('shows a middle score where enough of the group have one', async () => {
  const scores = async (scored: number) => (await figuresOf({ North: 9 }, 5, scored)).groups.map(({ score }) => score);
  expect(await scores(4)).toEqual([undefined]);
  expect(await scores(5)).toEqual([80]);
});

it('makes harmless in its files what a spreadsheet would run', async () => {
  const { 'learners.csv': learners = '' } = figureCsvs(await figuresOf({ North: 1 }, 1));
  expect(learners).toContain("'=Sample");
});

it('says in sentences that few are not shown, and that a list by name is there because it was asked for', async () => {
  const pageOf = async (learners: number, scored: number) =>
    renderReport(await figuresOf({ North: learners }, 5, scored), NO_REPORT_COURSE, { style: '', styleHash: '' });
  expect(await pageOf(9, 4)).toContain('<p>Fewer than 5 people: not shown.</p>');
  const few = await pageOf(3, 0);
  expect(few).toContain('so nothing is shown about them.');
  expect(few).toContain('The list by name was asked for, and is shown all the same.');
});

describe('the parts of a whole that are not shown', () => {
  it.each([
    ['none, where all are large enough or empty', [5, 0, 9], []],
    ['the small ones, where they are enough together', [3, 2, 9], [0, 1]],
    ['one more, where a single small one could be worked out', [3, 0, 6, 9], [0, 2]],
    ['all, where nothing else could hide a small one', [4, 7], [0, 1]],
    ['every one, the empty too, where all together are few', [0, 2, 0], [0, 1, 2]],
    ['one alone, where there is no other', [3], [0]],
  ])('are %s', (_, counts, hidden) => {
    expect([...hiddenParts(counts, 5)].sort()).toEqual(hidden);
  });
});

describe('a report of ten learners, of whom two did something else than the others', () => {
  const course = reportCourseOf(compileOrStop('.').course);
  const [story] = course.stories;
  const start = story?.passages.find(({ id }) => id === story.start);
  if (!story || !start) throw new Error('The course has a story.');
  const [lesson] = course.parts;

  /** So many end the story by first choices, the others stop after the first; the last two have a lesson before them. */
  async function figuresWhere(ended: number): Promise<ReportFigures> {
    const whole: string[] = [];
    for (let at: typeof start | undefined = start; at;) {
      const [choice]: ReportPassage['choices'] = at.choices;
      whole.push(`${at.trackingId},${choice?.id ?? ''},1`);
      at = story?.passages.find(({ id }) => id === choice?.target);
    }
    const rows = Array.from({ length: 10 }, (_, n) => {
      const facts = `L${n},1,${n < 8 ? 'completed' : 'incomplete'},${lesson?.id ?? ''},incomplete`;
      return (n < ended ? whole : whole.slice(0, 1)).map((step) => `${facts},${step}`);
    }).flat();
    const head = 'Who,Try,Status,Part,Part status,Item,Response,Result';
    const read = parseMapping(`form: long
columns: {learner: Who, attempt: Try, completion: Status, objective: Part, objective_status: Part status, interaction: Item, response: Response, result: Result}`);
    if (!('mapping' in read)) throw new Error(read.problem);
    const bytes = new TextEncoder().encode([head, ...rows].join('\n'));
    const chunks = async function* () {
      yield await Promise.resolve(bytes);
    };
    const engine = await openDuckDb();
    const task = { course, mapping: read.mapping, log: new MessageLog(), minGroup: 5, names: false };
    const figures = await makeFigures(engine, { ...task, sources: [{ path: 'ten.csv', chunks }] });
    engine.close();
    return figures;
  }
  const ofStory = (figures: ReportFigures) => figures.stories.find(({ id }) => id === story.id);

  it('does not say which ending the two came to, by leaving it out among noughts', async () => {
    const figures = await figuresWhere(2);
    const own = ofStory(figures);
    expect([own?.started, own?.ended]).toEqual([10, 2]);
    expect(own?.endings.map(({ count }) => count)).toEqual(story.endings.map(() => undefined));
    expect(own?.left.map(({ count }) => count)).toEqual([8]);
    expect(renderReport(figures, course, { style: '', styleHash: '' })).not.toContain('rarer route');
  });

  it('does not say where the two stopped, nor where they are stuck, by naming that place alone', async () => {
    const figures = await figuresWhere(8);
    expect(ofStory(figures)?.left.map(({ id }) => id)).toEqual(story.passages.map(({ id }) => id));
    expect(figures.stuck.map(({ id, few }) => [id, few])).toEqual(course.parts.map(({ id }) => [id, true]));
    const page = renderReport(figures, course, { style: '', styleHash: '' });
    expect(page.match(/<p>Not shown, so that nobody can be picked out.<\/p>/g)).toHaveLength(2);
  });
});

describe('a report of sixty learners, and of five', () => {
  const MIN_GROUP = 5;
  const course = reportCourseOf(compileOrStop('.').course);
  let folder: string;
  const made = async (learners: number): Promise<ReportFigures> => {
    const path = join(folder, `${learners}.csv`);
    generateExport(path, course, learners);
    const read = parseMapping(EXPORT_MAPPING);
    const engine = await openDuckDb();
    const sources = [{ path: 'export.csv', chunks: () => createReadStream(path) }];
    const mapping = 'mapping' in read ? read.mapping : undefined;
    const task = { sources, course, mapping, log: new MessageLog(), minGroup: MIN_GROUP, names: false };
    const figures = await makeFigures(engine, task);
    engine.close();
    return figures;
  };
  let figures: ReportFigures;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'few-people-'));
    figures = await made(60);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const wholes = (figures: ReportFigures): readonly (readonly [string, number, readonly (number | undefined)[]])[] => [
    ['scores', figures.scores.known, figures.scores.bands.map(({ count }) => count)],
    ['time', figures.time.known, figures.time.bands.map(({ count }) => count)],
    ...figures.stories.flatMap(({ id, few, started, ended, endings, left, routes }) =>
      few
        ? []
        : ([
            [`${id}, endings`, ended, endings.map(({ count }) => count)],
            [`${id}, stopped`, started - ended, left.map(({ count }) => count)],
            [`${id}, routes`, ended, routes.map(({ count }) => count)],
          ] as const),
    ),
  ];

  it.each([5, 60])('shows no part of %d that few people are in, nor leaves it to the other rows', async (size) => {
    const all = wholes(size === 60 ? figures : await made(size));
    expect(all.some(([, , counts]) => counts.includes(undefined))).toBe(true);
    for (const [name, whole, counts] of all) {
      const shown = counts.filter((count) => count !== undefined);
      expect(
        shown.filter((count) => count > 0 && count < MIN_GROUP),
        name,
      ).toEqual([]);
      const held = whole - shown.reduce((sum, count) => sum + count, 0);
      // Where all of them together are too few, even an empty part would narrow it down: no part is shown.
      if (held > 0 && held < MIN_GROUP) expect([name, shown]).toEqual([name, []]);
    }
  });

  it('has no count of few people in the files that list parts, and no part that the page leaves out', () => {
    const files = figureCsvs(figures);
    for (const name of ['groups', 'scores', 'time', 'endings', 'stopped', 'routes', 'stuck'] as const) {
      const [head = '', ...rows] = (files[`${name}.csv`] ?? '').trim().split('\r\n');
      const at = head.replace('\ufeff', '').split(',').indexOf('Learners');
      const counts = rows.map((row) => (row.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [])[at]?.replace(',', ''));
      expect(
        counts.filter((count) => Number(count) > 0 && Number(count) < MIN_GROUP),
        name,
      ).toEqual([]);
    }
    const page = renderReport(figures, course, { style: '', styleHash: '' });
    expect(page).toContain('not shown');
  });

  it('shows nothing at all of four learners, on the page or in a file', async () => {
    figures = await made(4);
    const page = renderReport(figures, course, { style: '', styleHash: '' });
    expect(page).toContain('fewer than 5 learners');
    expect(page.match(/<h2/g)).toHaveLength(1);
    const { 'messages.csv': messages, ...files } = figureCsvs(figures);
    expect(messages).toBeDefined();
    for (const [name, text] of Object.entries(files))
      expect([name, text.trim().split('\r\n').length]).toEqual([name, 1]);
  });
});
