import { html, type Html } from './html.js';

const WIDTH = 640;
const HEIGHT = 220;
const FOOT = 34;
const HEAD = 18;

export interface Column {
  readonly label: string;
  readonly count: number;
}

/** Columns side by side. Its table stands beside it, so that the picture itself is one thing with a name. */
export function columnChart(
  name: string,
  columns: readonly Column[],
  mark?: { readonly at: number; readonly words: string },
): Html {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = WIDTH / columns.length;
  const bars = columns.map(({ label, count }, index) => {
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

/** Lines over the same steps, each named at its end: no colour has to be told from another. */
export function lineChart(name: string, ticks: readonly string[], lines: readonly Line[]): Html {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const room = WIDTH - 110;
  const x = (index: number) =>
    Math.round(ticks.length < 2 ? room / 2 : (index / (ticks.length - 1)) * (room - 40) + 20);
  const y = (value: number) => Math.round(HEIGHT - FOOT - (value / most) * (HEIGHT - FOOT - HEAD));
  const every = Math.ceil(ticks.length / 6);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">
    <line class="axis" x1="0" y1="${HEIGHT - FOOT}" x2="${room}" y2="${HEIGHT - FOOT}" />
    ${ticks.map((tick, index) => index % every === 0 && html`<text class="tick" x="${x(index)}" y="${HEIGHT - FOOT + 20}">${tick}</text>`)}
    ${lines.map(
      ({ words, values, look }) =>
        html`<polyline
            class="line ${look}"
            points="${values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}"
          />
          ${values.length === 1 && html`<circle class="fill" cx="${x(0)}" cy="${y(values[0] ?? 0)}" r="4" />`}
          <text class="end ${look}" x="${x(values.length - 1) + 8}" y="${y(values.at(-1) ?? 0) + 4}"
            >${words} ${values.at(-1) ?? 0}</text
          >`,
    )}
  </svg>`;
}
