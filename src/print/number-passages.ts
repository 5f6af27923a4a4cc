import { shuffled } from '../course/index.js';
import type { StoryGraph } from '../story/index.js';

const MOST_TRIES = 2_000;

/**
 * The story's passages in the order of their pages: the start first, then all others mixed, so that whoever reads on
 * meets nothing that follows. No choice leads to a neighbouring page, where an eye would fall on it.
 */
export function passageOrder(graph: StoryGraph): readonly string[] {
  const others = [...graph.passages.keys()].filter((id) => id !== graph.startPassage);
  let best = { order: [graph.startPassage, ...others], near: Infinity };
  for (let seed = 0; seed < MOST_TRIES && best.near > 0; seed++) {
    const order = [graph.startPassage, ...shuffled(others, seed, graph.id)];
    const near = neighbours(graph, order);
    if (near < best.near) best = { order, near };
  }
  return best.order;
}

/** Choices that lead to the page before or after. */
function neighbours({ edges }: StoryGraph, order: readonly string[]): number {
  const at = new Map(order.map((id, index) => [id, index]));
  return edges.filter(({ from, to }) => Math.abs((at.get(from) ?? 0) - (at.get(to) ?? 0)) === 1).length;
}
