import { rightAnswer, type Answer, type Item } from '../../course/index.js';

/** An answer like any other, and not the right one: for learners who are made up. */
export function wrongAnswer(item: Item): Answer {
  const right = rightAnswer(item);
  if (item.type === 'match')
    return item.pairs.map(({ id }, at) => id + right.charAt(1 + 2 * ((at + 1) % item.pairs.length))).join('');
  if (item.type === 'order') return Array.from(right).reverse().join('');
  return item.options.find(({ correct }) => !correct)?.id ?? '';
}
