import type { TeamDecisionWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import { TeamDecisionState } from './team-decision.svelte.js';
import TeamDecision from './TeamDecision.svelte';

export const lessonModule: LessonModule<TeamDecisionWords, TeamDecisionState> = {
  component: TeamDecision,
  createState: (words, saved, notes) => new TeamDecisionState(words, saved, notes),
};
