import { PLAN_FIELDS, type PlanField } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { MOST_MILESTONES, type Milestone, type Plan } from './rules.js';

/** Whose plan it is: the one given, or one made up here. */
export type Whose = 'yusuf' | 'own';

export const keyOf = (field: PlanField): string => `A5.${field}`;
export const WHOSE = 'A5.whose';
/** Who a person made up here is. */
export const WHO = 'A5.who';
export const dateKey = (at: number): string => `A5.milestone${at + 1}date`;
export const noticeKey = (at: number): string => `A5.milestone${at + 1}`;

export function whoseIn(notes: NotesBook): Whose | undefined {
  const whose = notes.get(WHOSE);
  return whose === 'yusuf' || whose === 'own' ? whose : undefined;
}

/** The plan as it stands in the notes; milestones that hold nothing are left out. */
export function planIn(notes: NotesBook): Plan {
  const fields = Object.fromEntries(PLAN_FIELDS.map((field) => [field, notes.get(keyOf(field))]));
  return {
    ...(fields as Record<PlanField, string>),
    milestones: milestoneRows(notes, MOST_MILESTONES).filter(({ date, notice }) => date !== '' || notice !== ''),
  };
}

export function milestoneRows(notes: NotesBook, count: number): readonly Milestone[] {
  return Array.from({ length: count }, (_, at) => ({
    date: notes.get(dateKey(at)),
    notice: notes.get(noticeKey(at)),
  }));
}

export function writeMilestones(notes: NotesBook, rows: readonly Milestone[]): void {
  for (let at = 0; at < MOST_MILESTONES; at += 1) {
    notes.set(dateKey(at), rows[at]?.date ?? '');
    notes.set(noticeKey(at), rows[at]?.notice ?? '');
  }
}
