import { fill } from '../../src/ui/index.js';
import { PLAN_FIELDS, type Reminder, type SmartPlanWords, type Worksheet } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { dayInWords } from '../day-in-words.js';
import { planIn, WHO, whoseIn } from './plan-notes.js';
import { MOST_MILESTONES, type Plan } from './rules.js';

const DATES: readonly string[] = ['target', 'review'];

/** The plan as a form: each part beside the question that SMART asks of it. */
export function planSheet(words: SmartPlanWords, notes: NotesBook): Worksheet {
  const plan = planIn(notes);
  const { sheet, fields, profile, someone } = words;
  const whose = whoseIn(notes);
  const name = whose === 'yusuf' ? profile.name : someone;
  const { part, words: agreed, check } = sheet.columns;
  const { date, notice, check: done } = sheet.milestoneColumns;
  return {
    fileName: 'smart-plan',
    kicker: sheet.kicker,
    title: sheet.title,
    intro: sheet.intro,
    notice: sheet.notice,
    parts: [
      {
        kind: 'field',
        label: sheet.forWhom,
        text: whose === 'yusuf' ? profile.heading : notes.get(WHO),
        lines: 1,
      },
      {
        kind: 'table',
        caption: sheet.plan,
        columns: [part, agreed, check],
        shares: [22, 53, 25],
        rows: PLAN_FIELDS.map((field) => [
          fill(fields[field].label, { name }),
          DATES.includes(field) ? dayInWords(plan[field]) : plan[field],
          fields[field].check,
        ]),
        blankRows: 0,
      },
      {
        kind: 'table',
        caption: sheet.milestones,
        columns: [date, notice, done],
        shares: [22, 63, 15],
        rows: plan.milestones.map((milestone) => [dayInWords(milestone.date), milestone.notice, '']),
        blankRows: plan.milestones.length === 0 ? MOST_MILESTONES : 0,
      },
    ],
  };
}

/** Days to be reminded of. Nothing of what was written goes along: a calendar may be shared. */
export function planReminders(words: SmartPlanWords, plan: Plan): readonly Reminder[] {
  const { milestone, review, target } = words.reminders;
  return [
    ...plan.milestones.map(({ date }, at) => ({ title: fill(milestone, { n: at + 1 }), date })),
    { title: review, date: plan.review },
    { title: target, date: plan.target },
  ].filter(({ date }) => date !== '');
}
