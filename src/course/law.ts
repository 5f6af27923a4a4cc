import type { Block, LawBlock, Nation } from './page-block.js';

/** A page whose law differs between nations lets the learner choose one. */
export function differsByNation(blocks: readonly Block[]): boolean {
  const held = blocks.filter((block) => block.kind === 'law').filter(({ nations }) => !nations.includes('uk'));
  return new Set(held.map(({ nations }) => [...nations].sort().join(' '))).size > 1;
}

export function holdsIn(nation: Nation, { nations }: LawBlock): boolean {
  return nations.includes('uk') || nations.includes(nation);
}
