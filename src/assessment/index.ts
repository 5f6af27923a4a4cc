export { drawItems, type DrawRules } from './draw.js';
export { outcomeResults, standingOf, type OutcomeResult, type Standing } from './result.js';
export {
  answerIn,
  askedIn,
  handIn,
  isPass,
  markAll,
  mendSitting,
  neededRight,
  openPlaces,
  SEEDS,
  startSitting,
  type Asked,
} from './sitting.js';
