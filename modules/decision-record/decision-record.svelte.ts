import { fill } from '../../src/ui/index.js';
import type { CapacityAnswer, DecisionRecordWords, RecordPart, RecordStep } from '../../src/course/index.js';
import { RECORD_PARTS, RECORD_STEPS } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import {
  MOST_OPTIONS,
  noteKey,
  optionKey,
  recordIn,
  setSituation,
  situationIn,
  type OptionKey,
  type RecordKey,
  type Situation,
} from './record-notes.js';
import type { DecisionRecord, Tip } from './rules.js';
import { isFilled, MOST_TIPS, NEEDED, tipsOf, wordCount, worksOf } from './rules.js';

export const STEPS = [...(Object.keys(RECORD_STEPS) as RecordStep[]), 'read'] as const;
export type Step = (typeof STEPS)[number];

export interface ShownTip {
  readonly line: string;
  readonly part: RecordPart;
  /** What `keep` takes. */
  readonly id: string;
}

/** Two options at least make a choice. */
const FEWEST_OPTIONS = 2;
const MOST_WORKS = 2;

export class DecisionRecordState {
  readonly words: DecisionRecordWords;
  step = $state<'start' | 'model' | Step>('start');
  /** A good record stands beside the learner's own. */
  comparing = $state(false);
  readonly notes: NotesBook;
  #readModel = $state(false);
  #begun = $state(false);
  #kept = $state.raw<readonly string[]>([]);
  #added = $state(0);
  /** Where a good one was asked for. */
  #cameFrom: 'start' | Step = 'start';
  readonly #wasDone: boolean;

  constructor(words: DecisionRecordWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.#wasDone = saved?.state === 'done';
    this.#begun = saved !== undefined;
  }

  get record(): DecisionRecord {
    return recordIn(this.notes);
  }

  get situation(): Situation {
    return situationIn(this.notes);
  }

  /** What the record is about, in a few words; empty where the learner has not said. */
  get about(): string {
    return this.situation === 'given' ? this.words.given.title : this.text('about').trim();
  }

  get filled(): number {
    return RECORD_PARTS.filter((part) => isFilled(this.record, part)).length;
  }

  get count(): number {
    return wordCount(this.record);
  }

  /** As many as have words, or were asked for; two at least. */
  get optionCount(): number {
    const last = Array.from({ length: MOST_OPTIONS }, (_, index) => index).findLast((index) =>
      (['name', 'good', 'harm'] as const).some((key) => this.option(index, key) !== ''),
    );
    return Math.min(MOST_OPTIONS, Math.max(FEWEST_OPTIONS + this.#added, (last ?? 0) + 1));
  }

  get hasRoom(): boolean {
    return this.optionCount < MOST_OPTIONS;
  }

  get works(): readonly string[] {
    return worksOf(this.record)
      .slice(0, MOST_WORKS)
      .map((work) => this.words.works[work]);
  }

  /** Those that the learner has not said *Keep my words* to. */
  get tips(): readonly ShownTip[] {
    return tipsOf(this.record, this.words)
      .map((tip) => ({ tip, id: idOf(tip) }))
      .filter(({ id }) => !this.#kept.includes(id))
      .slice(0, MOST_TIPS)
      .map(({ tip, id }) => ({
        id,
        part: tip.part,
        line:
          tip.kind === 'swap'
            ? fill(this.words.tips.swap, { word: tip.word ?? '', say: tip.say ?? '' })
            : this.words.tips[tip.kind],
      }));
  }

  get report(): ActivityReport | undefined {
    if (!this.#begun) return undefined;
    const written = NEEDED.every((part) => isFilled(this.record, part));
    return { state: this.#wasDone || this.#readModel || written ? 'done' : 'started' };
  }

  isFilled(part: RecordPart): boolean {
    return isFilled(this.record, part);
  }

  text(key: RecordKey): string {
    return this.notes.get(noteKey(this.situation, key));
  }

  write(key: RecordKey, text: string): void {
    this.#begun = true;
    this.notes.set(noteKey(this.situation, key), text);
  }

  answer(capacity: CapacityAnswer): void {
    this.write('capacity', capacity);
  }

  option(index: number, key: OptionKey): string {
    return this.notes.get(optionKey(this.situation, index, key));
  }

  writeOption(index: number, key: OptionKey, text: string): void {
    this.#begun = true;
    this.notes.set(optionKey(this.situation, index, key), text);
  }

  addOption(): void {
    this.#added = this.optionCount - FEWEST_OPTIONS + 1;
  }

  choose(situation: Situation): void {
    setSituation(this.notes, situation);
    this.#added = 0;
    this.#kept = [];
    this.#begun = true;
    this.step = 'person';
  }

  go(step: 'start' | 'model' | Step): void {
    this.#begun ||= step !== 'start';
    if (step === 'model' && this.step !== 'model') this.#cameFrom = this.step;
    this.step = step;
  }

  goToPart(part: RecordPart): void {
    const found = STEPS.find((step) => step !== 'read' && (RECORD_STEPS[step] as readonly RecordPart[]).includes(part));
    if (found) this.go(found);
  }

  /** A tip that the learner does not want to follow. */
  keep(tip: string): void {
    this.#kept = [...this.#kept, tip];
  }

  compare(on: boolean): void {
    this.comparing = on;
    if (!on) this.#readModel = true;
  }

  finishModel(): void {
    this.#readModel = true;
    this.step = this.#cameFrom;
  }
}

function idOf({ kind, word }: Tip): string {
  return word ? `${kind} ${word.toLowerCase()}` : kind;
}
