import { describe, expect, it } from 'vitest';
import { findShown, hrefOf, parseAddress } from '../../src/gallery/gallery-address.js';
import type { Group } from '../../src/gallery/gallery-data.js';

const leaf = { name: 'leaf', title: 'What works', props: {} };
const groups: readonly Group[] = [{ kind: 'component', name: 'aside', title: 'Aside', examples: [leaf] }];

describe('an address', () => {
  it.each(['?show=aside/leaf&theme=dark&size=largest&space', '?show=aside', '?theme=contrast', '?space', '?'])(
    '%s says the same after a way there and back',
    (search) => {
      expect(hrefOf(parseAddress(search))).toBe(search);
    },
  );

  it('leaves out a light and a size that nobody knows', () => {
    expect(parseAddress('?theme=dusk&size=tiny')).toEqual({ show: '', theme: '', size: '', space: false });
  });
});

describe('what is shown', () => {
  it('is a group, or one of its examples', () => {
    expect(findShown(groups, 'aside')).toEqual({ kind: 'group', group: groups[0] });
    expect(findShown(groups, 'aside/leaf')).toEqual({ kind: 'example', group: groups[0], example: leaf });
  });

  it.each(['', 'nothing', 'nothing/leaf', 'aside/nothing'])('is the index for "%s"', (show) => {
    expect(findShown(groups, show)).toEqual({ kind: 'index' });
  });
});
