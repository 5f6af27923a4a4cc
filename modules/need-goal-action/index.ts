import type { NeedGoalActionWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import NeedGoalAction from './NeedGoalAction.svelte';
import { NeedGoalActionState } from './need-goal-action.svelte.js';

export const lessonModule: LessonModule<NeedGoalActionWords, NeedGoalActionState> = {
  component: NeedGoalAction,
  createState: (words) => new NeedGoalActionState(words),
};
