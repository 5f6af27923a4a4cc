import type { ImportedAttempt } from '../import/imported-attempt.js';
import type { MessageLog } from '../import/message-log.js';
import type { ReportCourse } from '../report-course.js';
import type { Engine, EngineValue } from './engine.js';
import { ANSWERS, answerSlice, FIRST_STEPS, GATHERED, nextSteps, TABLES } from './tables.js';

/** Rows are handed on in lots of this size. */
const LOT = 20_000;
/** Attempts whose answers are put in order at a time. */
const SLICE = 10_000;

const DONE = { 'not told': 0, 'not attempted': 1, incomplete: 2, completed: 3 } as const;
const SUCCESS = { unknown: 0, failed: 1, passed: 2 } as const;

type Table = 'learner' | 'attempt_row' | 'objective_row' | 'answer_row' | 'item';

/** Fills the engine's tables from any number of files. Memory grows with learners, never with answers. */
export class Loader {
  readonly #learners = new Map<string, number>();
  readonly #attempts = new Map<string, number>();
  readonly #items = new Map<string, number>();
  /** By the file that had them first. */
  readonly #unknown = new Map<string, string[]>();
  readonly #waiting = new Map<Table, (readonly EngineValue[])[]>();
  /** In the file being read: attempt → the line that told it first. */
  #lines = new Map<number, number>();
  #path = '';
  #lastFacts = '';
  #answers = 0;

  private constructor(
    private readonly engine: Engine,
    private readonly course: ReportCourse,
    private readonly log: MessageLog,
  ) {}

  static async open(engine: Engine, course: ReportCourse, log: MessageLog): Promise<Loader> {
    const loader = new Loader(engine, course, log);
    await engine.run(TABLES);
    await loader.#describe();
    return loader;
  }

  get answers(): number {
    return this.#answers;
  }

  get attempts(): number {
    return this.#attempts.size;
  }

  beginFile(path: string): void {
    this.#path = path;
    this.#lines = new Map();
    this.#lastFacts = '';
  }

  /** `repeats`: rows of one attempt follow in the file, one for each answer. */
  async add(attempts: readonly ImportedAttempt[], repeats: boolean): Promise<void> {
    for (const one of attempts) this.#take(one, repeats);
    for (const [table, rows] of this.#waiting) if (rows.length >= LOT) await this.#flush(table);
  }

  /** Puts everything in order; nothing can be added after it. */
  async finish(): Promise<void> {
    for (const table of this.#waiting.keys()) await this.#flush(table);
    for (const sql of [...GATHERED, ANSWERS]) await this.engine.run(sql);
    for (let from = 0; from < this.#attempts.size; from += SLICE)
      await this.engine.run(answerSlice(from, from + SLICE - 1));
    await this.engine.run(FIRST_STEPS);
    const longest = Math.max(0, ...this.course.stories.map(({ passages }) => passages.length));
    for (let depth = 2; depth <= longest; depth += 1) await this.engine.run(nextSteps(depth));
    for (const [path, ids] of this.#unknown) {
      const some = ids.slice(0, 6).join(', ');
      this.log.add(path, 'unknown-ids', { line: 1, column: 1 }, String(ids.length), some);
    }
  }

  #take(one: ImportedAttempt, repeats: boolean): void {
    const learner = this.#learnerOf(one);
    const attempt = numbered(this.#attempts, `${learner} ${one.number}`);
    this.#tellRepeated(attempt, one, repeats);
    const facts = [
      attempt,
      learner,
      DONE[one.completion],
      SUCCESS[one.success],
      one.score ?? null,
      one.progress ?? null,
      one.seconds ?? null,
      one.startedAt ?? null,
      one.lastSeenAt ?? null,
    ];
    const said = facts.join();
    if (said !== this.#lastFacts) this.#put('attempt_row', facts);
    this.#lastFacts = said;
    for (const { id, status, score } of one.objectives)
      this.#put('objective_row', [attempt, id, status, score ?? null]);
    for (const answer of one.interactions) {
      this.#answers += 1;
      const { learnerResponse, result, seconds } = answer;
      this.#put('answer_row', [
        attempt,
        this.#answers,
        this.#itemOf(answer.id),
        learnerResponse,
        result,
        seconds ?? null,
      ]);
    }
  }

  #tellRepeated(attempt: number, { line }: ImportedAttempt, repeats: boolean): void {
    if (repeats) return;
    const before = this.#lines.get(attempt);
    if (before === undefined) this.#lines.set(attempt, line);
    else this.log.add(this.#path, 'duplicate-attempt', { line, column: 1 }, String(before));
  }

  #learnerOf({ learner, name, group }: ImportedAttempt): number {
    const known = this.#learners.size;
    const number = numbered(this.#learners, learner.toLowerCase());
    if (number === known) this.#put('learner', [number, name, group]);
    return number;
  }

  #itemOf(id: string): number {
    const known = this.#items.size;
    const number = numbered(this.#items, id);
    if (number === known) {
      if (!Object.hasOwn(this.course.key.items, id)) this.#noteUnknown(id);
      this.#put('item', [number, id, 'unknown', 'choice', '', '']);
    }
    return number;
  }

  #noteUnknown(id: string): void {
    const ids = this.#unknown.get(this.#path);
    if (ids) ids.push(id);
    else this.#unknown.set(this.#path, [id]);
  }

  /** The course's own questions and stories. */
  async #describe(): Promise<void> {
    const { questions, stories, parts } = this.course;
    const items = questions.map(({ id, set, form, part, right }) => {
      const best = form === 'sequencing' ? right : [...right].sort();
      return [numbered(this.#items, id), id, set, form, part, best.join(',')];
    });
    const decisions = stories.flatMap(({ id: story, passages }) =>
      passages.map(({ trackingId }) => [
        numbered(this.#items, trackingId),
        trackingId,
        'decision',
        'choice',
        story,
        '',
      ]),
    );
    const choices = stories.flatMap(({ id: story, passages }) =>
      passages.flatMap(({ id: passage, trackingId, choices: own }) =>
        own.map(({ id, target, quality, stance }) => [
          ...[story, passage, numbered(this.#items, trackingId)],
          ...[id, target, quality, stance ?? null],
        ]),
      ),
    );
    await this.engine.append('item', [...items, ...decisions]);
    await this.engine.append('choice', choices);
    await this.engine.append(
      'story',
      stories.map(({ id, start }) => [id, start]),
    );
    await this.engine.append(
      'part',
      parts.map(({ id }, place) => [place, id]),
    );
  }

  #put(table: Table, row: readonly EngineValue[]): void {
    const rows = this.#waiting.get(table);
    if (rows) rows.push(row);
    else this.#waiting.set(table, [row]);
  }

  async #flush(table: Table): Promise<void> {
    const rows = this.#waiting.get(table) ?? [];
    this.#waiting.set(table, []);
    await this.engine.append(table, rows);
  }
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
