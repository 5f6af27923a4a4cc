import type { Worksheet, WorksheetPart } from '../course/index.js';
import { escapeHtml } from '../deck/index.js';
import { PAPER_WORDS } from './words.js';

/** A blank sheet in the form that a learner's own browser prints it (modules/PrintSheet.svelte): src/ui/print-sheet.css. */
export function renderWorksheet(sheet: Worksheet): string {
  const { kicker, title, intro, dense, parts, fileName } = sheet;
  return `<div class="for-paper"><article class="paper-sheet${dense ? ' dense' : ''}">
<div><header>
<p class="kicker">${escapeHtml(kicker)}</p>
<h1 id="${escapeHtml(fileName)}">${escapeHtml(title)}</h1>
<p class="intro">${escapeHtml(intro)}</p>
<p class="date unset">${PAPER_WORDS.date} <b></b></p>
</header>
${parts.map(renderPart).join('\n')}
</div>
</article></div>`;
}

function renderPart(part: WorksheetPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escapeHtml(part.text)}</h2>`;
    case 'field': {
      const hint = part.hint ? `<p class="hint">${escapeHtml(part.hint)}</p>` : '';
      return `<div class="ask"><h3>${escapeHtml(part.label)}</h3>${hint}<div class="ruled">${'<i></i>'.repeat(part.lines)}</div></div>`;
    }
    case 'table':
      return renderTable(part);
  }
}

function renderTable(table: Extract<WorksheetPart, { kind: 'table' }>): string {
  const { caption, columns, shares, rows, blankRows } = table;
  const widths = shares ? `<colgroup>${shares.map((share) => `<col width="${share}%">`).join('')}</colgroup>` : '';
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const filled = rows.map(
    (row) => `<tr class="blank">${columns.map((_, at) => `<td>${escapeHtml(row[at] ?? '')}</td>`).join('')}</tr>`,
  );
  const blank = `<tr class="blank">${'<td></td>'.repeat(columns.length)}</tr>`.repeat(blankRows);
  return `<table><caption>${escapeHtml(caption)}</caption>${widths}<thead><tr>${head}</tr></thead><tbody>${filled.join('')}${blank}</tbody></table>`;
}
