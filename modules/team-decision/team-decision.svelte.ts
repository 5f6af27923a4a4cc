import { fill } from '../../src/ui/index.js';
import type { TeamDecisionWords, TeamOption, TeamPerson, TeamPersonWords } from '../../src/course/index.js';
import { TEAM_OPTIONS } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import type { TeamRecord } from './rules.js';
import { DECIDER, outcomeOf, shouldSwap, supporters, TALKS, tipsOf, worksOf } from './rules.js';
import { TeamRecordState } from './team-record.svelte.js';

export type TeamStep = 'listen' | 'weigh' | 'record' | 'after';

/** The rounds, in memory. The option and whether a different view was recorded are reported, and no word of it. */
export class TeamDecisionState extends TeamRecordState {
  step = $state<TeamStep>('listen');
  /** Whose talk is open. */
  talk = $state<TeamPerson | undefined>();
  wasReadBack = $state(false);
  #heard = $state.raw<readonly TeamPerson[]>([]);
  #done = $state(false);
  /** What an earlier session reported. */
  readonly #before: { readonly option: TeamOption; readonly dissent: boolean } | undefined;

  constructor(words: TeamDecisionWords, saved: ActivityReport | undefined, notes: NotesBook) {
    super(words, notes);
    this.#done = saved?.state === 'done';
    const option = TEAM_OPTIONS.find((id) => id === saved?.choices?.['option']);
    if (!option) return;
    this.option = option;
    this.step = 'record';
    this.#before = { option, dissent: saved?.choices?.['dissent'] === 'yes' };
  }

  get report(): ActivityReport {
    const { option } = this;
    const choices = option && { option, dissent: this.hasDissent ? 'yes' : 'no' };
    return { state: this.#done ? 'done' : 'started', ...(choices && { choices }) };
  }

  get heard(): readonly TeamPerson[] {
    return this.#heard;
  }

  get unheard(): readonly TeamPersonWords[] {
    return this.words.people.filter(({ id }) => !this.#heard.includes(id));
  }

  get talksLeft(): number {
    return TALKS - this.#heard.length;
  }

  get shouldSwap(): boolean {
    return shouldSwap(this.#heard);
  }

  /** Opens a talk, again if it was had before; false when there is no time for it. */
  hear(person: TeamPerson): boolean {
    const isNew = !this.#heard.includes(person);
    this.nudge = isNew && this.talksLeft === 0 ? this.words.listening.noTime : '';
    if (this.nudge) return false;
    if (isNew) this.#heard = [...this.#heard, person];
    this.talk = person;
    return true;
  }

  /** Hears the one whose bath it is, in the time that another talk would have taken. */
  swap(person: TeamPerson): void {
    this.#heard = this.#heard.filter((id) => id !== person);
    this.hear(DECIDER);
  }

  /** False while talks are left. */
  enter(): boolean {
    const { more, moreOne } = this.words.listening;
    this.nudge = this.talksLeft === 0 ? '' : this.talksLeft === 1 ? moreOne : fill(more, { n: this.talksLeft });
    if (this.nudge) return false;
    this.step = 'weigh';
    return true;
  }

  /** Who could live with the option that is looked at. */
  get supporters(): readonly TeamPerson[] {
    return this.option ? supporters(this.option) : [];
  }

  choose(option: TeamOption): void {
    this.option = option;
    this.changed();
  }

  /** False without an option. */
  propose(): boolean {
    const { chosen } = this;
    this.nudge = chosen ? '' : this.words.weighing.chooseFirst;
    if (!chosen) return false;
    this.fitTo(chosen);
    this.step = 'record';
    return true;
  }

  /** Of the record that was made in an earlier session no word is left. */
  get isGone(): boolean {
    return this.#before?.option === this.option && this.isBlank;
  }

  get hasDissent(): boolean {
    return this.isGone ? this.#before?.dissent === true : this.hasView;
  }

  look(): void {
    const record = this.#record;
    this.wasReadBack = true;
    this.readBack = record && { works: worksOf(record), tips: tipsOf(record) };
  }

  later(): void {
    if (!this.option) return;
    this.step = 'after';
    this.#done = true;
  }

  /** Six weeks on: what became of it, then what the record did. */
  get outcome(): readonly string[] {
    const record = this.#record;
    if (!record || !this.chosen) return [];
    const { review, dissent } = this.words.after;
    return [
      outcomeOf(this.chosen, record.hasInterim),
      record.hasReview ? review.yes : review.no,
      record.hasDissent ? dissent.yes : dissent.no,
    ];
  }

  goTo(step: TeamStep): void {
    this.step = step;
    this.nudge = '';
  }

  get #record(): TeamRecord | undefined {
    const { option, heard, hasDissent } = this;
    if (!option) return undefined;
    return { option, heard, hasDissent, hasInterim: this.isWritten('interim'), hasReview: this.isWritten('review') };
  }
}
