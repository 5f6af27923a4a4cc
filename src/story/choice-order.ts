import { shuffled, type Choice } from '../course/index.js';

/**
 * The order of a passage's choices on screen: shuffled, the same for the same seed and passage, and untouched when an
 * author moves a line in the file.
 */
export function choiceOrder(passage: string, choices: readonly Choice[], seed: number): readonly Choice[] {
  const order = [...choices].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return shuffled(order, seed, passage);
}
