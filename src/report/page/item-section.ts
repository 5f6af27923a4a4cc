import type { ItemFigure, ReportFigures } from '../figures/figure-types.js';
import { items, page, percentOf } from '../words/page.js';
import { html, type Html } from './html.js';
import { shareCell, table } from './table.js';

const SETS = ['assessment', 'check', 'activity', 'unknown'] as const;
const HARDEST = 5;

export function itemSection(figures: ReportFigures): Html {
  if (figures.items.length === 0) return html`<p>${items.none}</p>`;
  return html`<p>${items.lead}</p>
    ${hardest(figures)} ${SETS.map((set) => setOf(set, figures))}`;
}

/** Of our own questions, those that fewest got right, each with the wrong answer that most of them chose. */
function hardest({ items: all }: ReportFigures): Html | false {
  const rows = all
    .filter(({ set, facility }) => set !== 'unknown' && facility !== undefined && facility < 1)
    .sort((a, b) => (a.facility ?? 1) - (b.facility ?? 1))
    .slice(0, HARDEST);
  if (rows.length === 0) return false;
  return html`<h3>${items.hardest}</h3>
    <ol class="hardest">
      ${rows.map((item) => {
        const wrong = [...item.options].filter(({ right }) => !right).sort((a, b) => b.count - a.count)[0];
        return html`<li>
          <a href="#${item.id}">${item.question}</a>
          <strong class="figure">${items.hardestRight(percentOf(item.facility))}</strong>
          ${wrong && html`<br /><span class="soft">${items.hardestWrong(percentOf(wrong.share))} ${wrong.words}</span>`}
        </li>`;
      })}
    </ol>`;
}

function setOf(set: ItemFigure['set'], { items: all, minGroup }: ReportFigures): Html | false {
  const own = all.filter((item) => item.set === set);
  if (own.length === 0) return false;
  return html`<h3>${items.sets[set]}</h3>
    ${
      set !== 'activity' &&
      table(
        items.sets[set],
        [items.question, items.answered, items.right, items.tells],
        own.map((item) => [
          item.question,
          ...(item.few
            ? [page.few(minGroup), '–', '–']
            : [
                item.people,
                item.facility === undefined ? '–' : shareCell(item.facility, percentOf(item.facility), 'best'),
                items.discrimination(item.discrimination),
              ]),
        ]),
      )
    }
    ${set === 'activity' && own.every(({ few }) => few) && html`<p>${page.fewPeople(minGroup)}</p>`}
    ${own.filter(({ options }) => options.length > 0).map(itemBlock)}`;
}

function itemBlock(item: ItemFigure): Html {
  return html`<section class="item" id="${item.id}">
    <h4>${item.question}</h4>
    ${item.facility === undefined && html`<p class="soft">${items.noRight}</p>`}
    ${table(
      item.id,
      [items.option, page.learner, page.share],
      item.options.map(({ words, right, count, share }) => [
        right ? html`${words} <strong class="tag">${items.best}</strong>` : words,
        count,
        shareCell(share, percentOf(share), right ? 'best' : 'plain'),
      ]),
    )}
  </section>`;
}
