import { html, type Html } from './html.js';
import type { Cell } from './table.js';

/** Names and their values, each pair a line or a column of its own, as the page's style has it. */
export function factList(facts: readonly (readonly [name: string, value: Cell])[], look?: string): Html {
  return html`<dl class="facts ${look}">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
