import type { RiskBalanceWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import RiskBalance from './RiskBalance.svelte';
import { RiskBalanceState } from './risk-balance.svelte.js';

export const lessonModule: LessonModule<RiskBalanceWords, RiskBalanceState> = {
  component: RiskBalance,
  createState: (words, saved, notes) => new RiskBalanceState(words, saved, notes),
};
