import type {
  TeamDecisionWords,
  TeamField,
  TeamOption,
  TeamOptionWords,
  TeamPerson,
  TeamPersonWords,
} from '../../src/course/index.js';
import { TEAM_FIELDS, TEAM_PEOPLE } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { agrees, hasLine, type LineKind, type Tip, withLine, withoutLines, type Works } from './rules.js';

export type ChipSide = 'gains' | 'harms';
type OptionField = 'decision' | 'reasons' | 'interim';
const OPTION_FIELDS: readonly TeamField[] = ['decision', 'reasons', 'interim'];

/** What is written down: every word of it in the learner's notes book. */
export class TeamRecordState {
  readonly words: TeamDecisionWords;
  option = $state<TeamOption | undefined>();
  nudge = $state('');
  /** What the last reading back showed; undefined once something has changed since. */
  readBack = $state.raw<{ readonly works: Works; readonly tips: readonly Tip[] } | undefined>();
  /** Chips set aside, as `D.wait`. */
  #aside = $state.raw<readonly string[]>([]);
  /** Who sees it differently, before anything is written about it. */
  #named = $state.raw<readonly TeamPerson[]>([]);
  /** Whose view is to be in the learner's own words, before there are any. */
  #own = $state.raw<readonly TeamPerson[]>([]);
  readonly notes: NotesBook;

  constructor(words: TeamDecisionWords, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
  }

  get chosen(): TeamOptionWords | undefined {
    return this.words.options.find(({ id }) => id === this.option);
  }

  person(id: TeamPerson): TeamPersonWords {
    const found = this.words.people.find((entry) => entry.id === id);
    if (!found) throw new Error(`There is no person "${id}".`);
    return found;
  }

  /** Who may be named in what is written: they are made up. */
  get invented(): readonly string[] {
    return this.words.people.map(({ name }) => name);
  }

  isCounted(option: TeamOption, chip: string): boolean {
    return !this.#aside.includes(`${option}.${chip}`);
  }

  toggleChip(option: TeamOption, chip: string): void {
    const key = `${option}.${chip}`;
    this.#aside = this.isCounted(option, chip) ? [...this.#aside, key] : this.#aside.filter((entry) => entry !== key);
  }

  ownChip(option: TeamOption, side: ChipSide): string {
    return this.notes.get(`A9.${side}${option}`);
  }

  writeChip(option: TeamOption, side: ChipSide, text: string): void {
    this.notes.set(`A9.${side}${option}`, text);
  }

  text(field: TeamField): string {
    return this.notes.get(`A9.${field}`);
  }

  write(field: TeamField, text: string): void {
    this.notes.set(`A9.${field}`, text);
    this.changed();
  }

  isWritten(field: TeamField): boolean {
    return this.text(field).trim() !== '';
  }

  /** Lines that can be picked for a part of the record; the decision's own line once it has been changed. */
  picks(field: TeamField): readonly string[] {
    if (field === 'tasks' || field === 'signs' || field === 'review') return this.words.recording[field];
    if (!this.chosen) return [];
    const lines = this.#picksOf(this.chosen, field);
    return field === 'decision' && lines.every((line) => this.isPicked(field, line)) ? [] : lines;
  }

  isPicked(field: TeamField, line: string): boolean {
    return hasLine(this.text(field), line);
  }

  pick(field: TeamField, line: string): void {
    const text = this.text(field);
    this.write(field, hasLine(text, line) ? withoutLines(text, [line]) : withLine(text, line));
  }

  isNamed(person: TeamPerson): boolean {
    return this.#named.includes(person) || this.view(person) !== '';
  }

  name(person: TeamPerson): void {
    const wasNamed = this.isNamed(person);
    this.recordView(person, undefined);
    this.#named = wasNamed ? this.#named.filter((id) => id !== person) : [...this.#named, person];
  }

  agrees(person: TeamPerson): boolean {
    return this.option !== undefined && agrees(person, this.option);
  }

  /** The line that stands for a person's different view. */
  view(person: TeamPerson): string {
    return this.notes.get(viewKey(person));
  }

  /** All that stands on the record of different views. */
  get views(): readonly string[] {
    return TEAM_PEOPLE.map((id) => this.view(id).trim()).filter((line) => line !== '');
  }

  /** The ready-made lines, in the order in which they are shown; none for somebody who said yes. */
  samples(person: TeamPerson): readonly (readonly [Exclude<LineKind, 'own'>, string])[] {
    const { fair, overruled } = this.person(person);
    const line = this.option && fair[this.option];
    const untrue = ['allAgreed', this.words.recording.dissent.allAgreed] as const;
    return line ? [['overruled', overruled], untrue, ['fair', line]] : [];
  }

  kind(person: TeamPerson): LineKind | undefined {
    const view = this.view(person);
    const samples = this.samples(person);
    const sample = samples.find(([, line]) => line === view);
    if (sample) return sample[0];
    return view !== '' || samples.length === 0 || this.#own.includes(person) ? 'own' : undefined;
  }

  /** Writes a ready-made line down; `own` empties the box for one's own words, undefined takes the view off. */
  recordView(person: TeamPerson, kind: LineKind | undefined): void {
    const others = this.#own.filter((id) => id !== person);
    this.#own = kind === 'own' ? [...others, person] : others;
    this.writeView(person, this.samples(person).find(([sample]) => sample === kind)?.[1] ?? '');
  }

  writeView(person: TeamPerson, text: string): void {
    this.notes.set(viewKey(person), text);
    if (text !== '' && !this.#named.includes(person)) this.#named = [...this.#named, person];
    this.changed();
  }

  /** A different view is written down. “All agreed” is none. */
  get hasView(): boolean {
    return TEAM_PEOPLE.some((id) => this.view(id).trim() !== '' && this.kind(id) !== 'allAgreed');
  }

  get isBlank(): boolean {
    return TEAM_FIELDS.every((field) => !this.isWritten(field)) && this.views.length === 0;
  }

  /** Takes out the ready-made lines of options that were looked at and not proposed. */
  protected fitTo(chosen: TeamOptionWords): void {
    const others = this.words.options.filter(({ id }) => id !== chosen.id);
    for (const field of OPTION_FIELDS) {
      const lines = others.flatMap((option) => this.#picksOf(option, field as OptionField));
      this.write(field, withoutLines(this.text(field), lines));
    }
    if (!this.isWritten('decision')) this.write('decision', chosen.decision);
    for (const { id, fair } of this.words.people) {
      if (others.some((option) => fair[option.id] === this.view(id))) this.writeView(id, '');
    }
  }

  /** The record is no longer what was read back. */
  protected changed(): void {
    this.nudge = '';
    this.readBack = undefined;
  }

  #picksOf({ id, gains, harms, decision, interim }: TeamOptionWords, field: OptionField): readonly string[] {
    if (field === 'decision') return [decision];
    if (field === 'interim') return interim;
    const chips = [...gains, ...harms].filter((chip) => this.isCounted(id, chip.id)).map(({ text }) => text);
    return [...chips, this.ownChip(id, 'gains'), this.ownChip(id, 'harms')].filter((line) => line.trim() !== '');
  }
}

function viewKey(person: TeamPerson): string {
  return `A9.view.${person}`;
}
