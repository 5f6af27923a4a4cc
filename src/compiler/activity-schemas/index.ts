import type { ZodType } from 'zod';
import type { ActivityName, ActivityWords } from '../../course/index.js';
import { decisionRecordSchema } from './decision-record.js';
import { actionPlanSchema } from './action-plan.js';
import { earlySignsSchema } from './early-signs.js';
import { needGoalActionSchema } from './need-goal-action.js';
import { needRewritingSchema } from './need-rewriting.js';
import { myPrinciplesSchema } from './my-principles.js';
import { needsSchema } from './needs.js';
import { ownDaySchema } from './own-day.js';
import { riskBalanceSchema } from './risk-balance.js';
import { scenarioSchema } from './scenario.js';
import { smartPlanSchema } from './smart-plan.js';
import { teamDecisionSchema } from './team-decision.js';
import { twoRecordsSchema } from './two-records.js';
import { twoVoicesSchema } from './two-voices.js';
import { whichIdeaSchema } from './which-idea.js';

/** What content/activities/<name>.yaml must hold, by the activity's name. */
export const activitySchemas: { readonly [Name in ActivityName]: ZodType<Extract<ActivityWords, { name: Name }>> } = {
  'decision-record': decisionRecordSchema,
  'action-plan': actionPlanSchema,
  'early-signs': earlySignsSchema,
  'need-goal-action': needGoalActionSchema,
  'need-rewriting': needRewritingSchema,
  'my-principles': myPrinciplesSchema,
  needs: needsSchema,
  'own-day': ownDaySchema,
  'risk-balance': riskBalanceSchema,
  scenario: scenarioSchema,
  'smart-plan': smartPlanSchema,
  'team-decision': teamDecisionSchema,
  'two-records': twoRecordsSchema,
  'two-voices': twoVoicesSchema,
  'which-idea': whichIdeaSchema,
};
