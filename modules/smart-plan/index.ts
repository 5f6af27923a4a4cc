import type { SmartPlanWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import SmartPlan from './SmartPlan.svelte';
import { planSheet } from './plan-sheet.js';
import { SmartPlanState } from './smart-plan.svelte.js';

export const lessonModule: LessonModule<SmartPlanWords, SmartPlanState> = {
  component: SmartPlan,
  createState: (words, saved, notes) => new SmartPlanState(words, saved, notes),
  worksheet: planSheet,
};
