import { METERS, type CaseStudy, type Diagnostic, type Ending } from '../course/index.js';
import { closestName } from './closest-name.js';

const LOWEST = 0;
const HIGHEST = 10;

/** The front matter's own facts: where the story starts, with which meters, and where it may end. */
export function checkEndings(caseStudy: CaseStudy): Diagnostic[] {
  const ids = caseStudy.passages.map(({ id }) => id);
  return [
    ...checkStart(caseStudy, ids),
    ...checkStartState(caseStudy),
    ...caseStudy.endings.flatMap((ending) => [
      ...checkEndingPassage(caseStudy, ending, ids),
      ...checkLanding(caseStudy, ending),
    ]),
  ];
}

function checkStart({ start, span }: CaseStudy, ids: readonly string[]): Diagnostic[] {
  if (ids.includes(start)) return [];
  const near = closestName(start, ids);
  return [
    {
      severity: 'error',
      code: 'unknown-start',
      message: `the story starts at "${start}", and no passage has that id`,
      hint: near ? `Did you mean "${near}"?` : 'Set start to the id of the passage that opens the story.',
      span,
    },
  ];
}

function checkStartState({ state, span }: CaseStudy): Diagnostic[] {
  return METERS.filter((meter) => !isOnMeter(state[meter])).map((meter) => ({
    severity: 'error',
    code: 'meter-start-range',
    message: `${meter} starts at ${state[meter]}`,
    hint: 'A meter starts at a whole number from 0 to 10; 5 is usual.',
    span,
  }));
}

function checkEndingPassage({ span }: CaseStudy, { passage }: Ending, ids: readonly string[]): Diagnostic[] {
  if (ids.includes(passage)) return [];
  const near = closestName(passage, ids);
  return [
    {
      severity: 'error',
      code: 'unknown-ending',
      message: `endings names "${passage}", and no passage has that id`,
      hint: near ? `Did you mean "${near}"?` : `Write a passage "## ${passage}", or take the ending out.`,
      span,
    },
  ];
}

function checkLanding({ span }: CaseStudy, { passage, landing }: Ending): Diagnostic[] {
  return METERS.flatMap((meter) => {
    const range = landing[meter];
    if (!range || (isOnMeter(range.min) && isOnMeter(range.max) && range.min <= range.max)) return [];
    return [
      {
        severity: 'error',
        code: 'landing-range',
        message: `the landing of "${passage}" asks for ${meter} from ${range.min} to ${range.max}`,
        hint: 'Write ">=7", "<=3" or "4..6", with whole numbers from 0 to 10.',
        span,
      },
    ];
  });
}

function isOnMeter(value: number): boolean {
  return Number.isInteger(value) && value >= LOWEST && value <= HIGHEST;
}
