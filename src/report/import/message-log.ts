import type { Diagnostic } from '../../course/index.js';
import { messageText, moreOfIt, type MessageCode } from '../words/messages.js';

/** What is said of a file that is read: the same form as authors' messages. Columns count cells, from 1. */
export type ReportMessage = Diagnostic;

export interface MessageCount {
  readonly path: string;
  readonly code: MessageCode;
  readonly count: number;
}

/** So many of a kind are told one by one for each file; the rest are counted, so that a long file cannot fill the page. */
const TOLD = 20;

/** Collects what is amiss in the files: nothing is passed over without an entry here. */
export class MessageLog {
  readonly #told: ReportMessage[] = [];
  readonly #counts = new Map<string, { path: string; code: MessageCode; count: number }>();

  add(path: string, code: MessageCode, at: { line: number; column: number }, ...values: readonly string[]): void {
    const key = `${code} ${path}`;
    const entry = this.#counts.get(key) ?? { path, code, count: 0 };
    entry.count += 1;
    this.#counts.set(key, entry);
    if (entry.count > TOLD) return;
    const { severity, message, hint } = messageText(code, values);
    this.#told.push({ severity, code, message, hint, span: { path, line: at.line, column: at.column } });
  }

  get counts(): readonly MessageCount[] {
    return [...this.#counts.values()];
  }

  /** In the order in which they were found; one line more for each kind that was found more often than it is told. */
  get messages(): readonly ReportMessage[] {
    const more = this.counts
      .filter(({ count }) => count > TOLD)
      .map(({ path, code, count }): ReportMessage => ({
        severity: messageText(code, []).severity,
        code,
        ...moreOfIt(count - TOLD),
        span: { path, line: 0, column: 0 },
      }));
    return [...this.#told, ...more];
  }
}
