import type { CaseStudy, Choice } from '../src/course/index.js';
import { proveStory, storyGraphOf, storyMap, type MapNode } from '../src/story/index.js';

/** By quality, 0 to 3: apart in lightness as well, and said beside each way. */
const COLOURS = ['#b3261e', '#b0700a', '#2f6f8f', '#2e6b2e'] as const;
const DASHES = { over: '5 2', balanced: 'none', under: '1.5 2.5' } as const;
const MARKS = { over: '\u2191', balanced: '', under: '\u2193' } as const;
const FOOT = 42;
const LINE = 18;
/** Room to the right of the endings for their names. */
const ENDINGS = 130;

/** A story's whole map: every choice with its quality and leaning, every ending, and the best route below them. */
export function drawStory(story: CaseStudy): string {
  const graph = storyGraphOf(story);
  const map = storyMap(graph, graph.bestRoute);
  const { survey } = proveStory(graph, story.objectives);
  const height = map.height + FOOT;
  const ways = map.edges.map(({ from, to, d }) => {
    const choices = graph.passages.get(from)?.choices.filter(({ target }) => target === to) ?? [];
    return drawWay(d, choices);
  });
  const places = map.nodes.map((node) => {
    const ending = graph.endings.get(node.id);
    const title = ending?.label ?? graph.passages.get(node.id)?.title ?? node.id;
    const note = ending ? `${ending.outcome} \u00b7 ${survey.endings.get(node.id) ?? 0} of ${survey.count} routes` : '';
    return drawPlace(node, plain(title), note);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map.width + ENDINGS} ${height}" font-family="system-ui, sans-serif">
<title>${plain(`${story.id} ${story.title}`)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<path d="${map.way}" fill="none" stroke="#f0d9a0" stroke-width="11" stroke-linecap="round"/>
${ways.map(({ line }) => line).join('\n')}
${places.map(({ shape }) => shape).join('\n')}
${places.map(({ words }) => words).join('\n')}
${ways.map(({ words }) => words).join('\n')}
${legend(story, map.height)}
</svg>
`;
}

/** One line for each pair of passages, in the colour of its best choice; all its choices are named on it. */
function drawWay(d: string, choices: readonly Choice[]): { line: string; words: string } {
  const best = [...choices].sort((a, b) => b.quality - a.quality)[0];
  const [x1 = 0, y1 = 0, cx = 0, cy = 0, x2 = 0, y2 = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  // Nearer its beginning, where it has not yet come together with others.
  const t = 0.3;
  const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  const text = choices.map(({ id, quality, stance }) => `${id}${quality}${MARKS[stance ?? 'balanced']}`).join(' ');
  const colour = COLOURS[best?.quality ?? 0];
  const dash = DASHES[best?.stance ?? 'balanced'];
  return {
    line: `<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.3" stroke-dasharray="${dash}"/>`,
    words: haloed(at(x1, cx, x2), at(y1, cy, y2) + 2.5, text, `font-size="7.5" font-weight="700" fill="${colour}"`),
  };
}

function drawPlace({ x, y, kind, visited }: MapNode, title: string, note: string): { shape: string; words: string } {
  const fill = visited ? '#f0b43c' : '#fff';
  if (kind === 'ending') {
    const beside = `x="${x + 12}" text-anchor="start"`;
    return {
      shape: `<rect x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2" fill="${fill}" stroke="#222"/>`,
      words: `<text ${beside} y="${y}" font-size="8.5" font-weight="600" fill="#111">${title}</text>
<text ${beside} y="${y + 10}" font-size="6.5" fill="#444">${note}</text>`,
    };
  }
  return {
    shape: `<circle cx="${x}" cy="${y}" r="5.5" fill="${fill}" stroke="#222"/>`,
    words: haloed(x, y - 10, title, 'font-size="8.5" font-weight="600" fill="#111"'),
  };
}

/** With a white rim, so that it can be read where lines cross it. */
function haloed(x: number, y: number, words: string, look: string): string {
  const rim = 'text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${rim} ${look}>${words}</text>`;
}

function legend({ id, title }: CaseStudy, top: number): string {
  const words = ['likely harm', 'understandable, with a cost', 'sound', 'strong'];
  const qualities = words.map(
    (word, quality) =>
      `<tspan fill="${COLOURS[quality] ?? ''}" font-weight="700" dx="8">${quality}</tspan><tspan dx="3">${word}</tspan>`,
  );
  const second =
    '\u2191 dashed: over-protective \u00b7 \u2193 dotted: under-protective \u00b7 squares: endings \u00b7 wide band: best route';
  return `<text x="20" y="${top + LINE - 4}" font-size="9" fill="#222"><tspan font-weight="700">${plain(`${id} ${title}`)}</tspan>${qualities.join('')}</text>
<text x="20" y="${top + 2 * LINE - 6}" font-size="8" fill="#444">A letter and its quality stand on each way. ${second}</text>`;
}

function plain(words: string): string {
  return words.replace(/&(?!\w+;)/g, '&amp;').replace(/</g, '&lt;');
}
