import type { ActionPlanWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import { ActionPlanState } from './action-plan.svelte.js';
import ActionPlan from './ActionPlan.svelte';
import { actionPlanSheet } from './worksheet.js';

export const lessonModule: LessonModule<ActionPlanWords, ActionPlanState> = {
  component: ActionPlan,
  createState: (words, saved, notes) => new ActionPlanState(words, saved, notes),
  worksheet: actionPlanSheet,
};
