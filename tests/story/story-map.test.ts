import { describe, expect, it } from 'vitest';
import { allRoutes, storyGraphOf, storyMap, wayPath, type MapDirection } from '../../src/story/index.js';
import { edgePath } from '../../src/story/map-curves.js';
import { boxOf, overlap, wrapLabel } from '../../src/story/map-labels.js';
import { crossings, storyLayers } from '../../src/story/story-layers.js';
import { FERRY, ferry, someStory } from './fixtures.js';

const DIRECTIONS: readonly MapDirection[] = ['across', 'down'];

describe('layers', () => {
  it('follow the longest route to each passage, with the endings last', () => {
    expect(storyLayers(FERRY).map((layer) => [...layer].sort())).toEqual([
      ['pier'],
      ['cabin'],
      ['deck'],
      ['drift', 'shore'],
    ]);
  });

  it('are sorted so that fewer ways cross', () => {
    const counts = Array.from({ length: 20 }, (_, seed) => {
      const graph = storyGraphOf(someStory(16, seed + 1));
      const layers = storyLayers(graph);
      const shuffled = layers.map((layer) => [...layer].sort());
      return { sorted: crossings(graph, layers), before: crossings(graph, shuffled) };
    });
    const total = (of: 'sorted' | 'before'): number => counts.reduce((sum, count) => sum + count[of], 0);
    expect(total('sorted')).toBeLessThan(total('before') * 0.6);
  });

  it('count a crossing where two ways change sides', () => {
    const { passages } = ferry();
    const graph = storyGraphOf(ferry({ passages: passages.filter(({ id }) => id !== 'pier') }));
    expect(
      crossings(graph, [
        ['deck', 'cabin'],
        ['shore', 'drift'],
      ]),
    ).toBe(0);
    expect(
      crossings(graph, [
        ['cabin', 'deck'],
        ['shore', 'drift'],
      ]),
    ).toBe(1);
  });
});

describe('an edge', () => {
  const size = { width: 200, height: 200 };
  const [from, to] = [
    { x: 0, y: 100 },
    { x: 200, y: 100 },
  ];

  it.each([
    ['bows gently', [], 'M0 100Q100 132 200 100'],
    ['bows to the other side of a passage in its way', [{ x: 100, y: 118 }], 'M0 100Q100 68 200 100'],
    [
      'bows further where both sides are taken',
      [
        { x: 100, y: 112 },
        { x: 100, y: 88 },
      ],
      'M0 100Q100 200 200 100',
    ],
  ])('%s', (_, others, d) => {
    expect(edgePath(from, to, others, size)).toBe(d);
  });

  it('stays on the map', () => {
    const path = edgePath(
      { x: 0, y: 199 },
      { x: 200, y: 199 },
      [
        { x: 100, y: 150 },
        { x: 100, y: 180 },
      ],
      size,
    );
    expect(path).toBe('M0 199Q100 200 200 199');
  });
});

describe.each(DIRECTIONS)('the map %s', (direction) => {
  it('is the same every time', () => {
    expect(storyMap(FERRY, ['pier', 'deck'], direction)).toEqual(storyMap(FERRY, ['pier', 'deck'], direction));
  });

  it('labels what was visited, squares the endings, and draws every edge once', () => {
    const map = storyMap(FERRY, ['pier', 'deck', 'shore'], direction);
    const labels = map.nodes.filter(({ label }) => label).map(({ label }) => label?.lines.join(' '));
    expect(labels).toEqual(['The pier', 'The deck', 'Home by shore']);
    expect(
      map.nodes
        .filter(({ kind }) => kind === 'ending')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['drift', 'shore']);
    expect(map.edges).toHaveLength(FERRY.edges.length);
    expect(map.way).toMatch(/^M\d+ \d+(C-?\d+ -?\d+ -?\d+ -?\d+ -?\d+ -?\d+){2}$/);
  });

  it('keeps inside its box, passages apart, every choice forwards, and labels off one another', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const graph = storyGraphOf(someStory(16, seed));
      for (const { passages } of allRoutes(graph, 8).routes) {
        const { width, height, nodes, edges } = storyMap(graph, passages, direction);
        expect(width).toBe(direction === 'across' ? 980 : 360);
        if (direction === 'across') expect(height).toBeLessThanOrEqual(330);
        const at = new Map(nodes.map((node) => [node.id, node]));
        for (const { x, y } of nodes) {
          expect(x > 15 && x < width - 15 && y > 15 && y < height - 15).toBe(true);
          expect(nodes.filter((other) => Math.hypot(other.x - x, other.y - y) < 30)).toHaveLength(1);
        }
        for (const { from, to } of edges) {
          const [start, end] = [at.get(from), at.get(to)];
          if (!start || !end) throw new Error('an edge leads off the map');
          expect(direction === 'across' ? end.x - start.x : end.y - start.y).toBeGreaterThan(0);
        }
        const boxes = nodes.flatMap(({ label }) => (label ? [boxOf(label)] : []));
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }
    }
  });
});

describe('the way', () => {
  it.each([
    [[], ''],
    [[{ x: 1, y: 2 }], 'M1 2'],
    [
      [
        { x: 0, y: 0 },
        { x: 60, y: 0 },
        { x: 120, y: 60 },
      ],
      'M0 0C10 0 40 -10 60 0C80 10 110 50 120 60',
    ],
  ])('through %j is %j', (points, d) => {
    expect(wayPath(points)).toBe(d);
  });
});

describe('a label', () => {
  it.each([
    ['The walk', 18, ['The walk']],
    ['Company he did not ask for', 18, ['Company he did not', 'ask for']],
    ['Unverzagtheitsübungsplatz', 10, ['Unverzagtheitsübungsplatz']],
  ])('%j in lines of %i', (text, length, lines) => {
    expect(wrapLabel(text, length)).toEqual(lines);
  });
});
