import type { Frame } from '@playwright/test';
import type { CaseStudy, Choice, Item, Lesson, ModuleBlock, Page } from '../../src/course/index.js';
import * as actionPlan from './activities/action-plan.js';
import * as decisionRecord from './activities/decision-record.js';
import * as earlySigns from './activities/early-signs.js';
import * as needRewriting from './activities/need-rewriting.js';
import * as needs from './activities/needs.js';
import * as ownDay from './activities/own-day.js';
import * as riskBalance from './activities/risk-balance.js';
import * as scenario from './activities/scenario.js';
import * as smartPlan from './activities/smart-plan.js';
import * as teamDecision from './activities/team-decision.js';
import * as whichIdea from './activities/which-idea.js';
import type { Keyboard } from './keyboard.js';
import { course } from './stand-alone.js';

/** What a person does with one face of a lesson module, to the point where completion asks for no more of it. */
export interface ActivityPlay {
  readonly play: (course: Frame) => Promise<void>;
  readonly playByKeys: (keys: Keyboard) => Promise<void>;
}

/** By module and face. Faces that only show something, and small exercises that nothing asks for, are passed by. */
const PLAYS: Readonly<Record<string, ActivityPlay>> = {
  'action-plan/main': actionPlan,
  'decision-record/main': decisionRecord,
  'early-signs/main': earlySigns,
  'need-rewriting/main': needRewriting,
  'needs/life': { play: needs.playLife, playByKeys: needs.playLifeByKeys },
  'needs/main': needs,
  'own-day/main': ownDay,
  'risk-balance/main': riskBalance,
  'scenario/main': scenario,
  'smart-plan/main': smartPlan,
  'team-decision/main': teamDecision,
  'which-idea/main': whichIdea,
};

export function activitiesOf(page: Page): readonly ActivityPlay[] {
  return page.blocks
    .filter((block): block is ModuleBlock => block.kind === 'module')
    .flatMap(({ module, view }) => PLAYS[`${module}/${view}`] ?? []);
}

export function checksOf(lesson: Lesson, page: Page): readonly Item[] {
  const asked = page.blocks.flatMap((block) => (block.kind === 'check' ? block.items : []));
  return asked.flatMap((id) => lesson.items.find((item) => item.id === id) ?? []);
}

export function holdsAssessment(page: Page): boolean {
  return page.blocks.some((block) => block.kind === 'assessment' && block.view !== 'result');
}

/** The page's heading: the page of the result is headed by the result. */
export function headingOf(page: Page): RegExp | string {
  const isResult = page.blocks.some((block) => block.kind === 'assessment' && block.view === 'result');
  return isResult ? /^(You have passed|Not yet)/ : page.title;
}

export function lessonOf(id: string): Lesson {
  return found(course.lessons, id);
}

export function caseOf(id: string): CaseStudy {
  return found(course.caseStudies, id);
}

/** The best choice of each passage on the best route. */
export function bestChoices({ passages, bestRoute }: CaseStudy): readonly Choice[] {
  return bestRoute.slice(0, -1).map((id, index) => {
    const ways = found(passages, id).choices.filter(({ target }) => target === bestRoute[index + 1]);
    const [best] = [...ways].sort((a, b) => b.quality - a.quality);
    if (!best) throw new Error(`The best route breaks off at ${id}.`);
    return best;
  });
}

function found<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The course has no ${id}.`);
  return entry;
}
