import { html, type Html } from './html.js';

const WIDTH = 640;
const HEIGHT = 220;
const FOOT = 34;
const HEAD = 18;

export interface Column {
  readonly label: string;
  /** Undefined where it is not shown. */
  readonly count: number | undefined;
}

/** Columns side by side. Its table stands beside it, so that the picture itself is one thing with a name. */
export function columnChart(
  name: string,
  columns: readonly Column[],
  mark?: { readonly at: number; readonly words: string },
): Html {
  const most = Math.max(1, ...columns.map(({ count }) => count ?? 0));
  const step = WIDTH / columns.length;
  const bars = columns.map(({ label, count = 0 }, index) => {
    const height = Math.round((count / most) * (HEIGHT - FOOT - HEAD));
    const [x, y] = [Math.round(index * step + step * 0.12), HEIGHT - FOOT - height];
    const middle = Math.round(index * step + step / 2);
    return html`<rect class="fill" x="${x}" y="${y}" width="${Math.round(step * 0.76)}" height="${height}" />
      ${count > 0 && html`<text class="value" x="${middle}" y="${y - 5}">${count}</text>`}
      <text class="tick" x="${middle}" y="${HEIGHT - FOOT + 20}">${label}</text>`;
  });
  const x = mark && Math.round(mark.at * WIDTH);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">
    <line class="axis" x1="0" y1="${HEIGHT - FOOT}" x2="${WIDTH}" y2="${HEIGHT - FOOT}" />
    ${bars}
    ${x !== undefined && html`<line class="mark" x1="${x}" y1="4" x2="${x}" y2="${HEIGHT - FOOT}" /><text class="mark-words" x="${x - 6}" y="14">${mark?.words ?? ''}</text>`}
  </svg>`;
}

export interface Line {
  readonly words: string;
  readonly values: readonly number[];
  /** Which of the two looks: full, or dashed. */
  readonly look: 'first' | 'second';
}

/** Room for the name at a line's end, and for half a date at either side: with the larger letters of a narrow page too. */
const END = 170;
const EDGE = 36;
/** So far apart two names can be told from one another. */
const LEAST_APART = 24;

/** Moves each name up until it is clear of the one below it; the axis is the lowest. */
function apart(heights: readonly number[]): readonly number[] {
  const placed = new Map<number, number>();
  let above = HEIGHT;
  for (const place of heights.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))) {
    above = Math.min(heights[place] ?? 0, above - LEAST_APART);
    placed.set(place, above);
  }
  return heights.map((_, place) => placed.get(place) ?? 0);
}

/** Lines over the same steps, each named at its end: no colour has to be told from another. */
export function lineChart(name: string, ticks: readonly string[], lines: readonly Line[]): Html {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const room = WIDTH - END;
  const x = (index: number) =>
    Math.round(ticks.length < 2 ? room / 2 : (index / (ticks.length - 1)) * (room - 2 * EDGE) + EDGE);
  const y = (value: number) => Math.round(HEIGHT - FOOT - (value / most) * (HEIGHT - FOOT - HEAD));
  const ends = apart(lines.map(({ values }) => y(values.at(-1) ?? 0)));
  const every = Math.ceil(ticks.length / 6);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">
    <line class="axis" x1="0" y1="${HEIGHT - FOOT}" x2="${room}" y2="${HEIGHT - FOOT}" />
    ${ticks.map((tick, index) => index % every === 0 && html`<text class="tick" x="${x(index)}" y="${HEIGHT - FOOT + 20}">${tick}</text>`)}
    ${lines.map(
      ({ words, values, look }, place) =>
        html`<polyline
            class="line ${look}"
            points="${values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}"
          />
          ${values.length === 1 && html`<circle class="fill" cx="${x(0)}" cy="${y(values[0] ?? 0)}" r="4" />`}
          <text class="end ${look}" x="${x(values.length - 1) + 8}" y="${(ends[place] ?? 0) + 4}"
            >${words} ${values.at(-1) ?? 0}</text
          >`,
    )}
  </svg>`;
}
