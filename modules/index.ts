import type { ActivityName, ActivityWords } from '../src/course/index.js';
import type { ActionPlanState } from './action-plan/action-plan.svelte.js';
import type { LessonModule } from './contract.js';
import type { DecisionRecordState } from './decision-record/decision-record.svelte.js';
import type { EarlySignsState } from './early-signs/early-signs.svelte.js';
import type { NeedGoalActionState } from './need-goal-action/need-goal-action.svelte.js';
import type { NeedRewritingState } from './need-rewriting/need-rewriting.svelte.js';
import type { MyPrinciplesState } from './my-principles/my-principles.svelte.js';
import type { NeedsState } from './needs/needs.svelte.js';
import type { OwnDayState } from './own-day/own-day.svelte.js';
import type { RiskBalanceState } from './risk-balance/risk-balance.svelte.js';
import type { ScenarioState } from './scenario/scenario.svelte.js';
import type { SmartPlanState } from './smart-plan/smart-plan.svelte.js';
import type { TeamDecisionState } from './team-decision/team-decision.svelte.js';
import type { TwoRecordsState } from './two-records/two-records.svelte.js';
import type { TwoVoicesState } from './two-voices/two-voices.svelte.js';
import type { WhichIdeaState } from './which-idea/which-idea.svelte.js';

export type { ActivityReport, LessonModule, LessonModuleProps, ModuleExample, NotesBook } from './contract.js';
export { default as NoteField } from './NoteField.svelte';
export { default as NotesKeeping } from './NotesKeeping.svelte';
export { default as TakeAway } from './TakeAway.svelte';
export { createNotesBook, type NotesDevice } from './notes-book.svelte.js';
export { playExample } from './play-example.js';

interface States {
  'decision-record': DecisionRecordState;
  'action-plan': ActionPlanState;
  'early-signs': EarlySignsState;
  'need-goal-action': NeedGoalActionState;
  'need-rewriting': NeedRewritingState;
  'my-principles': MyPrinciplesState;
  needs: NeedsState;
  'own-day': OwnDayState;
  'risk-balance': RiskBalanceState;
  scenario: ScenarioState;
  'smart-plan': SmartPlanState;
  'team-decision': TeamDecisionState;
  'two-records': TwoRecordsState;
  'two-voices': TwoVoicesState;
  'which-idea': WhichIdeaState;
}

/** The lesson module that goes with an activity's words. */
export type LessonModuleOf<Name extends ActivityName> = LessonModule<
  Extract<ActivityWords, { name: Name }>,
  States[Name]
>;

/** One dynamic import each, so that a page fetches its own module and no other. */
const loaders: { readonly [Name in ActivityName]: () => Promise<LessonModuleOf<Name>> } = {
  'decision-record': async () => (await import('./decision-record/index.js')).lessonModule,
  'action-plan': async () => (await import('./action-plan/index.js')).lessonModule,
  'early-signs': async () => (await import('./early-signs/index.js')).lessonModule,
  'need-goal-action': async () => (await import('./need-goal-action/index.js')).lessonModule,
  'need-rewriting': async () => (await import('./need-rewriting/index.js')).lessonModule,
  'my-principles': async () => (await import('./my-principles/index.js')).lessonModule,
  needs: async () => (await import('./needs/index.js')).lessonModule,
  'own-day': async () => (await import('./own-day/index.js')).lessonModule,
  'risk-balance': async () => (await import('./risk-balance/index.js')).lessonModule,
  scenario: async () => (await import('./scenario/index.js')).lessonModule,
  'smart-plan': async () => (await import('./smart-plan/index.js')).lessonModule,
  'team-decision': async () => (await import('./team-decision/index.js')).lessonModule,
  'two-records': async () => (await import('./two-records/index.js')).lessonModule,
  'two-voices': async () => (await import('./two-voices/index.js')).lessonModule,
  'which-idea': async () => (await import('./which-idea/index.js')).lessonModule,
};

export const lessonModuleNames = Object.keys(loaders) as readonly ActivityName[];

export function loadLessonModule<Name extends ActivityName>(name: Name): Promise<LessonModuleOf<Name>> {
  return loaders[name]();
}
