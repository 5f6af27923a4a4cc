import { describe, expect, it } from 'vitest';
import { differsByNation, holdsIn, type Block, type LawBlock, type LawNation } from '../../src/course/index.js';

const span = { path: '', line: 1, column: 1 };

function law(...nations: readonly LawNation[]): LawBlock {
  return { kind: 'law', nations, title: '', html: '', sources: [], checkBy: '2027-05', span };
}

describe('law on a page', () => {
  it.each<[boolean, Block[]]>([
    [false, [{ kind: 'prose', html: '', span }]],
    [false, [law('uk'), law('england')]],
    [false, [law('england', 'wales'), law('wales', 'england')]],
    [true, [law('england'), law('scotland')]],
    [true, [law('england', 'wales'), law('wales')]],
  ])('lets the learner choose a nation only where nations differ: %s', (chooses, blocks) => {
    expect(differsByNation(blocks)).toBe(chooses);
  });

  it('holds in the nations that it names, and that of the United Kingdom in each', () => {
    expect(holdsIn('wales', law('england', 'wales'))).toBe(true);
    expect(holdsIn('scotland', law('england', 'wales'))).toBe(false);
    expect(holdsIn('scotland', law('uk'))).toBe(true);
  });
});
