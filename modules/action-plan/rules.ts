import { needTips, type ActionField, type ActionTipWords } from '../../src/course/index.js';

export type PlanRow = Readonly<Record<ActionField, string>>;

export interface PlanTip {
  readonly rule: ActionTipWords;
  /** The words that a rule spotted in *I will*. */
  readonly found?: string;
}

const MOST_TIPS = 3;
const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

/** What to think about again in a row, most useful first. @param today an ISO day */
export function planTips(row: PlanRow, today: string): readonly PlanTip[] {
  const will = row.will.trim();
  const day = dayTip(row.by, today);
  return [
    ...(will === '' ? [{ rule: 'nothing' } as const] : wordTips(will)),
    ...(day ? [{ rule: day }] : []),
    ...(row.know.trim() === '' ? [{ rule: 'know' } as const] : []),
    ...(row.ask.trim() === '' ? [{ rule: 'ask' } as const] : []),
  ].slice(0, MOST_TIPS);
}

export function isFull(row: PlanRow): boolean {
  return Object.values(row).every((text) => text.trim() !== '');
}

export function isEmpty(row: PlanRow): boolean {
  return Object.values(row).every((text) => text.trim() === '');
}

/** N1 to N4 of the needs workshop; one of them leaves room for the rest of the row. */
function wordTips(will: string): PlanTip[] {
  return needTips(will)
    .flatMap(({ rule, found = '' }) => {
      return rule === 'N1' || rule === 'N2' || rule === 'N3' || rule === 'N4' ? [{ rule, found }] : [];
    })
    .slice(0, 1);
}

function dayTip(by: string, today: string): 'noDay' | 'past' | 'far' | undefined {
  if (by === '') return 'noDay';
  if (by < today) return 'past';
  return (Date.parse(by) - Date.parse(today)) / DAY_MS > SOON_DAYS ? 'far' : undefined;
}
