import type { ActionPlanWords, ActionField, Reminder } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import { isEmpty, isFull, planTips, type PlanRow, type PlanTip } from './rules.js';

export const PLAN_ROWS = [1, 2, 3] as const;
export type PlanRowNumber = (typeof PLAN_ROWS)[number];

/** The plan itself lives in the notes book; only that it is done is reported. */
export class ActionPlanState {
  readonly words: ActionPlanWords;
  readonly notes: NotesBook;
  readonly #wasDone: boolean;
  #done = $state(false);
  /** Row → what the last look showed; gone once the row has changed. */
  #looked = $state.raw<Readonly<Partial<Record<PlanRowNumber, readonly PlanTip[]>>>>({});

  constructor(words: ActionPlanWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.#wasDone = saved?.state === 'done';
    this.#done = this.#wasDone;
  }

  get report(): ActivityReport {
    return { state: this.#done ? 'done' : 'started' };
  }

  /** Written on an earlier visit, and not kept. */
  get isGone(): boolean {
    return this.#wasDone && PLAN_ROWS.every((n) => isEmpty(this.rowOf(n)));
  }

  get(n: PlanRowNumber, field: ActionField): string {
    return this.notes.get(keyOf(n, field));
  }

  set(n: PlanRowNumber, field: ActionField, text: string): void {
    this.notes.set(keyOf(n, field), text);
    this.keepMine(n);
    this.#done ||= isFull(this.rowOf(n));
  }

  rowOf(n: PlanRowNumber): PlanRow {
    return planRow(this.notes, n);
  }

  /** Into the first row without an action; into the last when all have one. @returns which */
  start(starter: string): PlanRowNumber {
    const text = this.words.starters.find(({ id }) => id === starter)?.text ?? '';
    const n = PLAN_ROWS.find((row) => this.get(row, 'will').trim() === '') ?? 3;
    this.set(n, 'will', text);
    return n;
  }

  look(n: PlanRowNumber, today: string): void {
    this.#looked = { ...this.#looked, [n]: planTips(this.rowOf(n), today) };
  }

  /** Undefined before a look; empty where all is well. */
  tipsOf(n: PlanRowNumber): readonly PlanTip[] | undefined {
    return this.#looked[n];
  }

  /** The tips go, the words stay. */
  keepMine(n: PlanRowNumber): void {
    this.#looked = { ...this.#looked, [n]: undefined };
  }

  /** One for each action that has a day to come. */
  reminders(today: string): readonly Reminder[] {
    return PLAN_ROWS.map((n) => this.rowOf(n))
      .filter(({ will, by }) => will.trim() !== '' && by >= today)
      .map(({ by }) => ({ title: this.words.reminderTitle, date: by }));
  }
}

export function planRow(notes: NotesBook, n: PlanRowNumber): PlanRow {
  const field = (name: ActionField) => notes.get(keyOf(n, name));
  return { will: field('will'), whom: field('whom'), by: field('by'), know: field('know'), ask: field('ask') };
}

export function planRows(notes: NotesBook): readonly PlanRow[] {
  return PLAN_ROWS.map((n) => planRow(notes, n)).filter((row) => !isEmpty(row));
}

function keyOf(n: PlanRowNumber, field: ActionField): string {
  return `A10.${n}.${field}`;
}
