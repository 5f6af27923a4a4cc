import { html, type Html } from './html.js';

export type Cell = Html | string | number;

/**
 * Scrolls sideways in itself where it is wider than the page, and can be reached by keyboard for that. The first cell of
 * a row is its heading.
 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  look?: string,
): Html {
  return html`<div class="scroll ${look}" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const LENGTH = 100;

/** A share as a bar behind its figure: the figure is read, the bar only repeats it. */
export function shareCell(share: number, words: string, tone: 'plain' | 'best' = 'plain'): Html {
  return html`<span class="share"
    ><svg class="bar ${tone}" viewBox="0 0 ${LENGTH} 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width="${LENGTH}" height="8" class="ground" />
      <rect width="${Math.round(share * LENGTH)}" height="8" class="fill" />
    </svg>
    <span>${words}</span></span
  >`;
}
