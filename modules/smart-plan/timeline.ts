import { daysBetween, isWhole, type Plan } from './rules.js';

export interface TimelineEntry {
  readonly kind: 'milestone' | 'review' | 'target';
  /** ISO day. */
  readonly date: string;
  /** For milestones: which one, from 1. */
  readonly number: number | undefined;
  readonly text: string;
  /** Where it stands between the first day and the last: 0 … 1. */
  readonly share: number;
}

/** What has a date, the earliest first, on a line that begins today or with the first date before it. */
export function timelineOf(plan: Plan, today: string): readonly TimelineEntry[] {
  const entries = [
    ...plan.milestones
      .filter(({ date }) => date !== '')
      .map(({ date, notice }, at) => ({ kind: 'milestone' as const, date, number: at + 1, text: notice })),
    ...(plan.review ? [{ kind: 'review' as const, date: plan.review, number: undefined, text: '' }] : []),
    ...(plan.target ? [{ kind: 'target' as const, date: plan.target, number: undefined, text: plan.goal }] : []),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const first = entries.reduce((found, { date }) => (date < found ? date : found), today);
  const span = daysBetween(first, entries.at(-1)?.date ?? first);
  return entries.map((entry) => ({ ...entry, share: span === 0 ? 1 : daysBetween(first, entry.date) / span }));
}

/** Milestones that a reader can be reminded of. */
export function datedMilestones(plan: Plan): readonly string[] {
  return plan.milestones.filter(isWhole).map(({ date }) => date);
}
