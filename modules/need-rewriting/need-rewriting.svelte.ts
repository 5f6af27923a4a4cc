import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { NeedRewritingWords, NeedTip, WeakNeedWords } from '../../src/course/index.js';
import { isExactNeed, MOST_NEED_TIPS, needTips } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';

/** So many rewritten statements, or all models, make the activity done. */
export const ENOUGH = 4;

/** What was said of a learner's words when they last asked. */
export interface Look {
  readonly tips: readonly NeedTip[];
  readonly isExact: boolean;
}

/** What a learner writes lives in the notes book alone. The number of statements tried is all that is reported. */
export class NeedRewritingState {
  readonly words: NeedRewritingWords;
  readonly notes: NotesBook;
  /** Place of the open statement in `words.statements`. */
  index = $state(0);
  atOverview = $state(false);
  nudge = $state<'writeFirst' | 'unchanged' | undefined>();
  readonly #looks = new SvelteMap<string, Look>();
  /** Statements whose words the learner keeps, whatever the tips say. */
  readonly #kept = new SvelteSet<string>();
  readonly #models = new SvelteSet<string>();
  readonly #triedBefore: number;
  readonly #wasDone: boolean;

  constructor(words: NeedRewritingWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.#wasDone = saved?.state === 'done';
    const tried = Number(saved?.choices?.['tried'] ?? 0);
    this.#triedBefore = Number.isInteger(tried) ? tried : 0;
  }

  get statement(): WeakNeedWords {
    const statement = this.words.statements[this.index];
    if (!statement) throw new Error(`There is no statement ${this.index}.`);
    return statement;
  }

  get text(): string {
    return this.textOf(this.statement.id);
  }

  set text(text: string) {
    this.notes.set(keyOf(this.statement.id), text);
    this.nudge = undefined;
  }

  textOf(statement: string): string {
    return this.notes.get(keyOf(statement));
  }

  get look(): Look | undefined {
    return this.#looks.get(this.statement.id);
  }

  get isKept(): boolean {
    return this.#kept.has(this.statement.id);
  }

  /** Looked at, and either no tip is left or the learner keeps their words all the same. */
  get isSettled(): boolean {
    return this.isKept || this.look?.tips.length === 0;
  }

  get seesModel(): boolean {
    return this.hasSeenModel(this.statement.id);
  }

  hasSeenModel(statement: string): boolean {
    return this.#models.has(statement);
  }

  get isLast(): boolean {
    return this.index === this.words.statements.length - 1;
  }

  /** Which ones were tried in an earlier session was not kept, so that they count beside this session's. */
  get tried(): number {
    return Math.min(this.words.statements.length, this.#triedBefore + this.#looks.size);
  }

  /** Statements tried in an earlier session, when nothing of them is left. */
  get gone(): number {
    const isEmpty = this.words.statements.every(({ id }) => this.textOf(id) === '');
    return isEmpty ? this.#triedBefore : 0;
  }

  get isDone(): boolean {
    return this.#wasDone || this.tried >= ENOUGH || this.words.statements.every(({ id }) => this.#models.has(id));
  }

  get report(): ActivityReport {
    return { state: this.isDone ? 'done' : 'started', choices: { tried: String(this.tried) } };
  }

  write(text: string): void {
    this.text = text;
  }

  /** True when there was something to look at. */
  check(): boolean {
    const { id, poor, called } = this.statement;
    const text = this.text.trim();
    this.nudge = text === '' ? 'writeFirst' : isSame(text, poor) ? 'unchanged' : undefined;
    if (this.nudge) return false;
    this.#kept.delete(id);
    this.#looks.set(id, { tips: needTips(text, called).slice(0, MOST_NEED_TIPS), isExact: isExactNeed(text) });
    return true;
  }

  keep(): void {
    this.#kept.add(this.statement.id);
  }

  seeModel(): void {
    this.nudge = undefined;
    this.#models.add(this.statement.id);
  }

  /** After the last one, all of them. */
  next(): void {
    this.nudge = undefined;
    if (this.isLast) this.atOverview = true;
    else this.index += 1;
  }

  previous(): void {
    this.nudge = undefined;
    this.index = Math.max(0, this.index - 1);
  }

  toOverview(): void {
    this.nudge = undefined;
    this.atOverview = true;
  }

  open(statement: string): void {
    const index = this.words.statements.findIndex(({ id }) => id === statement);
    if (index < 0) return;
    this.index = index;
    this.atOverview = false;
  }
}

function keyOf(statement: string): string {
  return `A4.${statement}`;
}

function isSame(a: string, b: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b);
}
