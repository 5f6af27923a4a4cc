import type { DecisionRecordWords } from './activities/decision-record.js';
import type { ActionPlanWords } from './activities/action-plan.js';
import type { EarlySignsWords } from './activities/early-signs.js';
import type { NeedGoalActionWords } from './activities/need-goal-action.js';
import type { NeedRewritingWords } from './activities/need-rewriting.js';
import type { MyPrinciplesWords } from './activities/my-principles.js';
import type { NeedsWords } from './activities/needs.js';
import type { OwnDayWords } from './activities/own-day.js';
import type { RiskBalanceWords } from './activities/risk-balance.js';
import type { ScenarioWords } from './activities/scenario.js';
import type { SmartPlanWords } from './activities/smart-plan.js';
import type { TeamDecisionWords } from './activities/team-decision.js';
import type { TwoRecordsWords } from './activities/two-records.js';
import type { TwoVoicesWords } from './activities/two-voices.js';
import type { WhichIdeaWords } from './activities/which-idea.js';

export * from './activities/action-plan.js';
export type { CountWords } from './activities/activity.js';
export * from './activities/decision-record.js';
export * from './activities/early-signs.js';
export * from './activities/need-goal-action.js';
export * from './activities/need-rewriting.js';
export * from './activities/my-principles.js';
export * from './activities/needs.js';
export * from './activities/own-day.js';
export * from './activities/risk-balance.js';
export * from './activities/scenario.js';
export * from './activities/smart-plan.js';
export * from './activities/team-decision.js';
export * from './activities/two-records.js';
export * from './activities/two-voices.js';
export * from './activities/which-idea.js';

/**
 * The words of each lesson module, as authored in content/activities/<name>.yaml. Plain text throughout; `{n}` and the
 * like are places that the module fills in. What a module does with its words is its own affair; that they are all
 * there is checked by the compiler.
 */
export type ActivityWords =
  | DecisionRecordWords
  | ActionPlanWords
  | EarlySignsWords
  | NeedGoalActionWords
  | NeedRewritingWords
  | MyPrinciplesWords
  | NeedsWords
  | OwnDayWords
  | RiskBalanceWords
  | ScenarioWords
  | SmartPlanWords
  | TeamDecisionWords
  | TwoRecordsWords
  | TwoVoicesWords
  | WhichIdeaWords;

export type ActivityName = ActivityWords['name'];
