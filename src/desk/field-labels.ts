import { fill } from '../ui/index.js';
import { words } from './words.js';

const LABELS: Readonly<Record<string, string>> = {
  accent: words.accent,
  accentDark: words.accentDark,
  leadRole: words.leadRole,
  leadPhone: words.leadPhone,
  outOfHoursPhone: words.outOfHours,
  staffPhone: words.staffPhone,
  passMark: words.passMark,
  recordHours: words.hours,
};

/** What a field is called on screen. */
export function labelOf(field: string): string {
  const [, index, part] = /^policies-(\d+)-(title|url)$/.exec(field) ?? [];
  if (index === undefined) return LABELS[field] ?? field;
  return fill(part === 'title' ? words.policyTitle : words.policyUrl, { n: Number(index) + 1 });
}
