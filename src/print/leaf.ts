import { escapeHtml } from '../deck/index.js';

/** One page of fixed size, with its number on it: what does not fit is found before it is printed, by `data-fill`. */
export function renderLeaf(page: number, title: string, inside: string, foot = ''): string {
  return `<section class="leaf" id="page-${page}">
<div class="fill" data-fill="${page}">${inside}</div>
<footer class="leaf-foot">${foot}<p><span>${escapeHtml(title)}</span> <b>${page}</b></p></footer>
</section>`;
}
