import type { ScenarioWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import Scenario from './Scenario.svelte';
import { ScenarioState } from './scenario.svelte.js';
import { worksheetOf } from './worksheet.js';

export const lessonModule: LessonModule<ScenarioWords, ScenarioState> = {
  component: Scenario,
  createState: (words, saved, notes) => new ScenarioState(words, saved, notes),
  worksheet: worksheetOf,
};
