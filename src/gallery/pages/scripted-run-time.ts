import type { LmsExample, Saves } from './page-example.js';

/** "Not initialised", which a run-time says of a session that is over. */
const NO_SESSION = '301';
const GENERAL_FAULT = '101';

/**
 * A SCORM 1.2 run-time as far as the course asks: it gives what an example says, and takes saves or does not. Elements
 * go by the end of their names.
 */
export class ScriptedRunTime {
  saves: Saves = 'takes';
  #error = '0';
  readonly #values: ReadonlyMap<string, string>;

  constructor({ learnerName = '', mode = 'normal', credit = true }: LmsExample, savedState: string) {
    this.#values = new Map([
      ['student_name', learnerName],
      ['lesson_mode', mode],
      ['credit', credit ? 'credit' : 'no-credit'],
      ['lesson_status', savedState === '' ? 'not attempted' : 'incomplete'],
      ['entry', savedState === '' ? 'ab-initio' : 'resume'],
      ['suspend_data', savedState],
      ['_count', '0'],
    ]);
  }

  LMSInitialize(): string {
    return this.#answer(true);
  }

  LMSGetValue(element: string): string {
    this.#error = '0';
    return this.#values.get(element.slice(element.lastIndexOf('.') + 1)) ?? '';
  }

  LMSSetValue(): string {
    return this.#answer(this.saves !== 'signed-out', NO_SESSION);
  }

  LMSCommit(): string {
    const takes = this.saves === 'takes';
    const code = this.saves === 'signed-out' ? NO_SESSION : GENERAL_FAULT;
    if (this.saves === 'refuses-once') this.saves = 'takes';
    return this.#answer(takes, code);
  }

  LMSFinish(): string {
    return this.#answer(this.saves !== 'signed-out', NO_SESSION);
  }

  LMSGetLastError(): string {
    return this.#error;
  }

  #answer(done: boolean, code = '0'): string {
    this.#error = done ? '0' : code;
    return String(done);
  }
}
