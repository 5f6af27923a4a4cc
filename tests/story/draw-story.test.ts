import { expect, it } from 'vitest';
import { drawStory } from '../../scripts/draw-story.js';
import { choice, ferry, passage } from './fixtures.js';

it('draws every passage, every choice with its quality and leaning, and how many routes come to each ending', () => {
  const story = ferry({
    title: 'Ferry & back',
    passages: [
      passage('pier', ['a>deck:3', { ...choice('b>drift:0'), stance: 'under' }]),
      passage('deck', ['a>shore:3', { ...choice('b>drift:1'), stance: 'over' }]),
      passage('shore', []),
      passage('drift', []),
    ],
  });
  const svg = drawStory(story);
  for (const words of ['The pier', 'The deck', 'Home by shore', '1 of 3 routes', '2 of 3 routes', 'Ferry &amp; back']) {
    expect(svg).toContain(words);
  }
  for (const way of ['>a3<', '>b0\u2193<', '>b1\u2191<']) expect(svg).toContain(way);
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg.match(/<rect x/g)).toHaveLength(2);
});
