import { isChoice, type Item, type ItemOption, type MatchAnswer, type MatchItem, type OrderItem } from './item.js';
import { shuffled } from './shuffle.js';
import type { Interaction } from './tracked.js';

/**
 * A learner's answer, as short as the ids allow and by them alone, whatever the order on screen: `c`; `ace` for several
 * options; `a2b1` for pairs, letter and figure; `bca` for steps in the learner's order. Empty before any answer.
 */
export type Answer = string;

/** What was kept, without ids that the item has no more: a newer version of the course may have changed it. */
export function readAnswer(item: Item, kept: string): Answer {
  if (item.type === 'match') return readPairs(item, kept);
  const known = idsOf(item);
  const ids = [...new Set(kept)].filter((id) => known.includes(id));
  if (item.type === 'order') return ids.length === known.length ? ids.join('') : '';
  return item.type === 'multiple' ? ids.sort().join('') : (ids[0] ?? '');
}

function readPairs({ pairs }: MatchItem, kept: string): Answer {
  const answers = new Set(pairs.map(({ answer }) => answer.id));
  const given = new Map((kept.match(/[a-z]\d/g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return pairs
    .flatMap(({ id }) => {
      const answer = given.get(id);
      return answer !== undefined && answers.has(answer) ? [id + answer] : [];
    })
    .sort()
    .join('');
}

/** The figure chosen for a letter. */
export function matched(answer: Answer, pairId: string): string {
  const at = answer.indexOf(pairId);
  return at < 0 ? '' : answer.charAt(at + 1);
}

export function withMatch(item: MatchItem, answer: Answer, pairId: string, figure: string): Answer {
  const others = item.pairs.filter(({ id }) => id !== pairId).map(({ id }) => id + matched(answer, id));
  return readAnswer(item, [...others, pairId + figure].join(''));
}

export function rightAnswer(item: Item): Answer {
  if (item.type === 'order') return item.steps.map(({ id }) => id).join('');
  if (item.type === 'match') return readAnswer(item, item.pairs.map(({ id, answer }) => id + answer.id).join(''));
  const right = item.options.filter(({ correct }) => correct).map(({ id }) => id);
  return readAnswer(item, right.join(''));
}

/** All or nothing: no part marks. */
export function isRight(item: Item, answer: Answer): boolean {
  return answer !== '' && readAnswer(item, answer) === rightAnswer(item);
}

/** Nothing is left open: something is chosen, every pair is made, the steps have been moved. */
export function isAnswered(item: Item, answer: Answer): boolean {
  const read = readAnswer(item, answer);
  return item.type === 'match' ? read.length === rightAnswer(item).length : read !== '';
}

/** The options as they stand on screen. Without a seed as the author wrote them. */
export function shownOptions(item: Exclude<Item, MatchItem | OrderItem>, seed?: number): readonly ItemOption[] {
  if (seed === undefined || item.type === 'true-false') return item.options;
  return shuffled(byLetter(item.options), seed, item.trackingId);
}

/** Always shuffled, since the author wrote each beside what it belongs to. */
export function shownAnswers(item: MatchItem, seed = 0): readonly MatchAnswer[] {
  return shuffled(
    byLetter(item.pairs).map(({ answer }) => answer),
    seed,
    item.trackingId,
  );
}

/** The steps in the learner's order; by their letters before any answer, and never shuffled. */
export function shownSteps(item: OrderItem, answer: Answer): OrderItem['steps'] {
  const order = readAnswer(item, answer) || startOrder(item);
  return [...item.steps].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

export function startOrder({ steps }: Pick<OrderItem, 'steps'>): Answer {
  return byLetter(steps)
    .map(({ id }) => id)
    .join('');
}

/** The longest answer that can be kept for it. */
export function longestAnswer(item: Item): Answer {
  if (item.type === 'multiple') return item.options.map(({ id }) => id).join('');
  return rightAnswer(item);
}

/** The record of an answer, but for the time that it took. */
export function responseOf(item: Item, answer: Answer): Omit<Interaction, 'at' | 'latencySeconds'> {
  return {
    id: item.trackingId,
    type: INTERACTION_TYPES[item.type],
    learnerResponse: idListOf(item, readAnswer(item, answer)),
    correctResponse: idListOf(item, rightAnswer(item)),
    result: isRight(item, answer) ? 'correct' : 'incorrect',
    description: item.text,
    objectives: [item.objective],
  };
}

const INTERACTION_TYPES: Readonly<Record<Item['type'], Interaction['type']>> = {
  single: 'choice',
  scenario: 'choice',
  multiple: 'choice',
  'true-false': 'true-false',
  match: 'matching',
  order: 'sequencing',
};

function idListOf(item: Item, answer: Answer): Interaction['learnerResponse'] {
  if (item.type !== 'match') return Array.from(answer);
  return (answer.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
}

function idsOf(item: Exclude<Item, MatchItem>): readonly string[] {
  return (isChoice(item) ? item.options : item.steps).map(({ id }) => id);
}

function byLetter<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
