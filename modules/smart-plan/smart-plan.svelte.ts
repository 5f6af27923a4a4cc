import { fill } from '../../src/ui/index.js';
import type { PlanField, PlanStep, SmartPlanWords } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import { keyOf, milestoneRows, planIn, WHO, WHOSE, whoseIn, writeMilestones, type Whose } from './plan-notes.js';
import type { Milestone, Plan, PlanPlace, PlanTip } from './rules.js';
import {
  FEWEST_MILESTONES,
  isEmpty,
  isEnough,
  isPraisedNeed,
  isWhole,
  MOST_MILESTONES,
  MOST_TIPS,
  planTips,
} from './rules.js';

/** The fields of each step; the last one shows them all. */
export const FIELDS_OF: Readonly<Record<Exclude<PlanStep, 'whole'>, readonly PlanField[]>> = {
  what: ['need', 'goal', 'measure'],
  who: ['strengths', 'person', 'others', 'planB', 'agreed'],
  when: ['target', 'review', 'forward'],
};

/** What the last look showed. */
export interface PlanLook {
  readonly tips: readonly PlanTip[];
  /** Not filled in, and not spoken of by a tip. */
  readonly missing: readonly PlanPlace[];
  readonly praisesNeed: boolean;
}

/** All that is written lives in the notes book. The state alone is reported. */
export class SmartPlanState {
  readonly words: SmartPlanWords;
  readonly notes: NotesBook;
  step = $state<PlanStep>('what');
  look = $state.raw<PlanLook | undefined>();
  #choosing = $state(false);
  #rows = $state(FEWEST_MILESTONES);
  readonly #wasDone: boolean;

  constructor(words: SmartPlanWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.#wasDone = saved?.state === 'done';
  }

  get whose(): Whose | undefined {
    return whoseIn(this.notes);
  }

  get isChoosing(): boolean {
    return this.#choosing || this.whose === undefined;
  }

  get name(): string {
    return this.whose === 'yusuf' ? this.words.profile.name : this.words.someone;
  }

  get who(): string {
    return this.notes.get(WHO);
  }

  set who(text: string) {
    this.notes.set(WHO, text);
  }

  describe(who: string): void {
    this.who = who;
  }

  get plan(): Plan {
    return planIn(this.notes);
  }

  /** Built in an earlier session, and nothing of it is left. */
  get isGone(): boolean {
    const { milestones, ...fields } = this.plan;
    return this.#wasDone && milestones.length === 0 && Object.values(fields).every(isEmpty);
  }

  get report(): ActivityReport {
    return { state: this.#wasDone || isEnough(this.plan) ? 'done' : 'started' };
  }

  choose(whose: Whose): void {
    this.notes.set(WHOSE, whose);
    this.#choosing = false;
    this.go('what');
  }

  another(): void {
    this.#choosing = true;
  }

  go(step: PlanStep): void {
    this.step = step;
    this.look = undefined;
  }

  /** The words of a plan, with the person's name. */
  say(text: string): string {
    return fill(text, { name: this.name });
  }

  textOf(field: PlanField): string {
    return this.notes.get(keyOf(field));
  }

  write(field: PlanField, text: string): void {
    this.notes.set(keyOf(field), text);
  }

  /** At least two to write in, and as many as have been written or added. */
  get milestones(): readonly Milestone[] {
    const all = milestoneRows(this.notes, MOST_MILESTONES);
    const written = all.findLastIndex(({ date, notice }) => date !== '' || notice !== '') + 1;
    return all.slice(0, Math.max(this.#rows, written));
  }

  get hasRoom(): boolean {
    return this.milestones.length < MOST_MILESTONES;
  }

  writeMilestone(at: number, change: Partial<Milestone>): void {
    writeMilestones(
      this.notes,
      this.milestones.map((row, place) => (place === at ? { ...row, ...change } : row)),
    );
  }

  addMilestone(): void {
    this.#rows = Math.min(MOST_MILESTONES, this.milestones.length + 1);
  }

  removeMilestone(at: number): void {
    const rest = this.milestones.filter((_, place) => place !== at);
    writeMilestones(this.notes, rest);
    this.#rows = Math.max(FEWEST_MILESTONES, rest.length);
  }

  /** @param today ISO day from which dates are counted */
  check(today: string): void {
    const { plan } = this;
    const names = this.whose === 'yusuf' ? [this.words.profile.name] : [];
    const places = placesOf(this.step);
    const tips = planTips(plan, names, today).filter(({ place }) => places.includes(place));
    const spoken = tips.map(({ place }) => place);
    this.look = {
      tips: tips.slice(0, MOST_TIPS),
      missing: places.filter((place) => isMissing(plan, place) && !spoken.includes(place)),
      praisesNeed: places.includes('need') && isPraisedNeed(plan),
    };
  }
}

function isMissing(plan: Plan, place: PlanPlace): boolean {
  return place === 'milestones' ? !plan.milestones.some(isWhole) : isEmpty(plan[place]);
}

export function placesOf(step: PlanStep): readonly PlanPlace[] {
  if (step === 'whole') return (['what', 'who', 'when'] as const).flatMap(placesOf);
  return step === 'when' ? ['target', 'milestones', 'review', 'forward'] : FIELDS_OF[step];
}

/** The step that a place stands in. */
export function stepOf(place: PlanPlace): PlanStep {
  return (['what', 'who', 'when'] as const).find((step) => placesOf(step).includes(place)) ?? 'whole';
}
