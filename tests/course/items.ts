import {
  matchAnswerId,
  type ItemOption,
  type MatchItem,
  type MultipleItem,
  type OrderItem,
  type ScenarioItem,
  type SingleItem,
  type TrueFalseItem,
} from '../../src/course/index.js';

const span = { path: 'quizzes/assessment.md', line: 1, column: 1 };

export interface ItemFacts {
  readonly id?: string;
  readonly objective?: string;
}

function facts({ id = 'Q01', objective = 'LO1' }: ItemFacts) {
  return {
    id,
    trackingId: `FINAL_${id}`,
    objective,
    seeds: ['P1'],
    text: 'What next?',
    html: '<p>What next?</p>',
    span,
  };
}

function options(ids: string, right: string): ItemOption[] {
  return Array.from(ids).map((id) => ({
    id,
    text: `Option ${id}`,
    html: `Option ${id}`,
    correct: right.includes(id),
    feedbackHtml: `On ${id}.`,
    span,
  }));
}

export function single(given: ItemFacts = {}): SingleItem {
  return { ...facts(given), type: 'single', options: options('abcd', 'c') };
}

export function scenario(given: ItemFacts = {}): ScenarioItem {
  return { ...facts(given), type: 'scenario', sceneHtml: '<p>Somebody waits.</p>', options: options('abc', 'b') };
}

export function multiple(given: ItemFacts = {}): MultipleItem {
  return { ...facts(given), type: 'multiple', options: options('abcde', 'ace') };
}

export function trueFalse(given: ItemFacts = {}): TrueFalseItem {
  return { ...facts(given), type: 'true-false', options: options('tf', 'f') };
}

export function match(given: ItemFacts = {}): MatchItem {
  const pairs = Array.from('abc').map((id) => {
    const answer = { id: matchAnswerId(id), text: `Answer ${id}`, html: `Answer ${id}` };
    return { id, text: `Pair ${id}`, html: `Pair ${id}`, answer, span };
  });
  return { ...facts(given), type: 'match', pairs, feedbackHtml: 'On the pairs.' };
}

/** Right as `bdac`. */
export function order(given: ItemFacts = {}): OrderItem {
  const steps = Array.from('bdac').map((id) => ({ id, text: `Step ${id}`, html: `Step ${id}`, span }));
  return { ...facts(given), type: 'order', steps, feedbackHtml: 'On the order.' };
}
