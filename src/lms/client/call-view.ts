import type { LoggedCall } from './run-time.js';

const MOST_ROWS = 1000;
const LONGEST_SHOWN = 160;

/** The live view of calls, for developers: text only, whatever a course sends. */
export class CallView {
  constructor(
    private readonly rows: HTMLElement,
    private readonly panel: HTMLElement,
  ) {}

  add({ call, args, result, errorCode }: LoggedCall): void {
    const atEnd = this.panel.scrollTop + this.panel.clientHeight >= this.panel.scrollHeight - 40;
    const row = document.createElement('tr');
    const cells = [new Date().toISOString().slice(11, 23), call, args.map(shown).join(', '), shown(result), errorCode];
    for (const text of cells) row.insertCell().textContent = text;
    row.classList.toggle('call-refused', errorCode !== '0');
    this.rows.append(row);
    if (this.rows.childElementCount > MOST_ROWS) this.rows.firstElementChild?.remove();
    if (atEnd) this.panel.scrollTop = this.panel.scrollHeight;
  }
}

function shown(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)` : text;
  return `"${cut}"`;
}
