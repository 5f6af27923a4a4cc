import type { NeedTip, PlanField } from '../../src/course/index.js';
import { isExactNeed, needTips } from '../../src/course/index.js';

export interface Milestone {
  /** ISO day; empty where none is given. */
  readonly date: string;
  readonly notice: string;
}

/** A plan as it is written so far: fields not filled in are empty, dates are ISO days. */
export interface Plan extends Readonly<Record<PlanField, string>> {
  readonly milestones: readonly Milestone[];
}

/** Where a tip leads to. */
export type PlanPlace = PlanField | 'milestones';

export type PlanTip =
  { readonly place: 'need'; readonly need: NeedTip } | { readonly place: PlanPlace; readonly tip: PlanTipName };

export type PlanTipName = 'howKnow' | 'onlyBad' | 'firstStep' | 'order' | 'sooner' | 'forward' | 'part' | 'agreed';

export const MOST_TIPS = 3;
export const FEWEST_MILESTONES = 2;
export const MOST_MILESTONES = 5;
/** A new risk is looked at again within six weeks. */
const DAYS_TO_REVIEW = 42;
const DAY = 86_400_000;

const COUNTED =
  /\d|\b(?:(?<!no )one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|once|twice|every|each|per|daily|weekly|monthly|nightly|able to)\b|\ba (?:day|night|week|fortnight|month|year)\b/i;
const BAD_EVENT =
  /\b(?:falls?|falling|fell|incidents?|accidents?|injur(?:y|ies|ed)|hurts?|harm(?:ed|s)?|complaints?|emergenc(?:y|ies)|999|admissions?|admitted|missed|seizures?|police|call-?outs?|trouble|cris[ei]s|episodes?|relapses?|arguments?|safeguarding)\b/i;
const CLAUSES = /[,;.]|\b(?:and|but|with|without)\b/i;

/**
 * Feedback rules of activity A5, the most useful first: whose plan it is, what success looks like, the need, then the dates.
 * @param names what the person may be called; none for a person made up here
 * @param today ISO day from which a review is counted
 */
export function planTips(plan: Plan, names: readonly string[], today: string): readonly PlanTip[] {
  const { measure, target, review, milestones } = plan;
  const dates = milestones.map(({ date }) => date);
  const onlyBad = countsOnlyBad(measure);
  const rules: readonly (readonly [PlanPlace, PlanTipName, boolean])[] = [
    ['agreed', 'agreed', isEmpty(plan.agreed)],
    ['person', 'part', !isEmpty(plan.others) && isEmpty(plan.person)],
    ['measure', 'onlyBad', onlyBad],
    ['measure', 'howKnow', !onlyBad && !COUNTED.test(measure)],
    ['milestones', 'order', dates.some((date) => isAfter(date, target))],
    ['review', 'order', isAfter(review, target)],
    ['review', 'sooner', review !== '' && daysBetween(today, review) > DAYS_TO_REVIEW],
    ['forward', 'forward', isEmpty(plan.forward)],
    ['milestones', 'firstStep', milestones.filter(isWhole).length < FEWEST_MILESTONES],
  ];
  const tips = rules.filter(([, , holds]) => holds).map(([place, tip]): PlanTip => ({ place, tip }));
  const need = isEmpty(plan.need)
    ? []
    : needTips(plan.need, names).map((tip): PlanTip => ({ place: 'need', need: tip }));
  const dated = tips.findIndex(({ place }) => !['agreed', 'person', 'measure'].includes(place));
  const at = dated < 0 ? tips.length : dated;
  return [...tips.slice(0, at), ...need, ...tips.slice(at)];
}

export function isPraisedNeed({ need }: Plan): boolean {
  return isExactNeed(need);
}

/** *Done*: need, goal, measure, one milestone and a review date. */
export function isEnough({ need, goal, measure, review, milestones }: Plan): boolean {
  return ![need, goal, measure, review].some(isEmpty) && milestones.some(isWhole);
}

export function isWhole({ date, notice }: Milestone): boolean {
  return date !== '' && !isEmpty(notice);
}

export function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** Where a measure speaks of nothing but what should not happen. */
function countsOnlyBad(measure: string): boolean {
  const clauses = measure.split(CLAUSES).filter((clause) => !isEmpty(clause));
  return clauses.length > 0 && clauses.every((clause) => BAD_EVENT.test(clause));
}

function isAfter(date: string, target: string): boolean {
  return date !== '' && target !== '' && date > target;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
