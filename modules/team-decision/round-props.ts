import type { TeamDecisionWords } from '../../src/course/index.js';
import type { TeamDecisionState } from './team-decision.svelte.js';

/** What each round is given. */
export interface RoundProps {
  words: TeamDecisionWords;
  team: TeamDecisionState;
  id: string;
  focusHeading: boolean;
  /** Does something that may lead to another round, and reports it. */
  move: (act: () => void) => void;
}
