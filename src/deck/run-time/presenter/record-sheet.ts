import type { LiveStory } from '../../live/live-story.js';
import type { RoomState } from '../../live/room-state.js';
import { recordCsv, recordOf, type SessionRecord } from '../../live/session-record.js';
import { RECORD_WORDS } from '../../words.js';

/** The dialog with the session's record: a table to look at and print, and the same as CSV. */
export class RecordSheet {
  readonly #dialog = document.querySelector<HTMLDialogElement>('#record');
  readonly #stories: readonly LiveStory[];
  readonly #state: () => RoomState;

  constructor(stories: readonly LiveStory[], state: () => RoomState) {
    this.#stories = stories;
    this.#state = state;
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  use(tool: string): void {
    if (tool === 'record') this.#open();
    if (tool === 'save') this.#save();
    if (tool === 'print') window.print();
    if (tool === 'close') this.#dialog?.close();
  }

  #record(): SessionRecord {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return recordOf(this.#stories, this.#state(), day.join('-'));
  }

  #open(): void {
    document.querySelector('#record-table')?.replaceChildren(tableOf(this.#record()));
    this.#dialog?.showModal();
  }

  #save(): void {
    const record = this.#record();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([recordCsv(record)], { type: 'text/csv' }));
    link.download = `session-${record.date}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function tableOf({ date, letters, rows }: SessionRecord): HTMLElement {
  if (rows.length === 0) return cell('p', RECORD_WORDS.nothing);
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(...RECORD_WORDS.heads(letters).map((words) => cell('th', words)));
  const body = table.createTBody();
  for (const { story, passage, hands, followed, balanced, quality } of rows) {
    const counts = letters.map((_, index) => String(hands[index] ?? ''));
    body
      .insertRow()
      .append(...[date, story, passage, ...counts, followed, balanced, quality].map((words) => cell('td', words)));
  }
  return table;
}

function cell(tag: 'p' | 'th' | 'td', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
