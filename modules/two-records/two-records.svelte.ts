import type { RecordGapWords, TwoRecordsWords } from '../../src/course/index.js';

export interface RecordFindings {
  /** Left out, and ticked. */
  readonly spotted: readonly RecordGapWords[];
  /** Left out, and not ticked. */
  readonly also: readonly RecordGapWords[];
  /** Ticked, though the record has it. */
  readonly present: readonly RecordGapWords[];
}

export function findingsOf(gaps: readonly RecordGapWords[], ticked: readonly string[]): RecordFindings {
  const has = ({ id }: RecordGapWords) => ticked.includes(id);
  return {
    spotted: gaps.filter((gap) => gap.missing && has(gap)),
    also: gaps.filter((gap) => gap.missing && !has(gap)),
    present: gaps.filter((gap) => !gap.missing && has(gap)),
  };
}

export class TwoRecordsState {
  readonly words: TwoRecordsWords;
  /** Record → gaps ticked. */
  #ticked = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  /** Record → what was ticked when *Show* was last pressed, so that feedback does not move under the reader. */
  #shown = $state.raw<Readonly<Record<string, readonly string[]>> | undefined>(undefined);

  constructor(words: TwoRecordsWords) {
    this.words = words;
  }

  isTicked(record: string, gap: string): boolean {
    return this.#ticked[record]?.includes(gap) ?? false;
  }

  tick(record: string, gap: string, on: boolean): void {
    const others = (this.#ticked[record] ?? []).filter((id) => id !== gap);
    this.#ticked = { ...this.#ticked, [record]: on ? [...others, gap] : others };
  }

  show(): void {
    this.#shown = this.#ticked;
  }

  /** Undefined until asked for. */
  findings(record: string): RecordFindings | undefined {
    const words = this.words.records.find(({ id }) => id === record);
    return this.#shown && words ? findingsOf(words.gaps, this.#shown[record] ?? []) : undefined;
  }
}
