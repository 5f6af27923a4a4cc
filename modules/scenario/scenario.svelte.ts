import { SvelteSet } from 'svelte/reactivity';
import type { ScenarioQuestionWords, ScenarioStepWords, ScenarioTip, ScenarioWords } from '../../src/course/index.js';
import { SCENARIO_TIPS } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import { KEYS } from './keys.js';
import { MOST_TIPS, namesChild, namesDanger, tipsOn } from './rules.js';
import { storyOf } from './worksheet.js';

export type Face = 'choose' | 'question' | 'overview';
export type Answering = 'answered' | 'skipped' | 'open' | 'none';

/** A thought about one answer that the learner has not set aside. */
export interface OpenTip {
  readonly tip: ScenarioTip;
  readonly question: ScenarioQuestionWords;
}

/** All that is written lives in the notes book; here is only where the learner is. */
export class ScenarioState {
  readonly words: ScenarioWords;
  readonly notes: NotesBook;
  face = $state<Face>('choose');
  /** Place of the open question among all of them. */
  index = $state(0);
  /** Thoughts and signposts on the open question are shown: on the way on, and not before. */
  thinking = $state(false);
  readonly #skipped = new SvelteSet<string>();
  /** `watch1 watching`: the learner's own words stay. */
  readonly #kept = new SvelteSet<string>();
  /** Shown once, which is enough to go on. */
  readonly #told = new SvelteSet<string>();
  /** Where the learner was going when a thought was shown. */
  #towards: 'question' | 'step' = 'question';
  readonly #wasSaved: boolean;
  readonly #wasDone: boolean;
  readonly questions: readonly ScenarioQuestionWords[];

  constructor(words: ScenarioWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.questions = words.steps.flatMap(({ questions }) => questions);
    this.#wasSaved = saved !== undefined;
    this.#wasDone = saved?.state === 'done';
    if (this.whose !== '') this.face = 'overview';
  }

  get whose(): string {
    return this.notes.get(KEYS.whose);
  }

  get story(): string {
    return storyOf(this.words, this.notes);
  }

  get question(): ScenarioQuestionWords {
    const question = this.questions[this.index];
    if (!question) throw new Error(`There is no question ${this.index}.`);
    return question;
  }

  get step(): ScenarioStepWords {
    return this.stepOf(this.question.id);
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === this.questions.length - 1;
  }

  get nextStep(): ScenarioStepWords | undefined {
    return this.words.steps[this.words.steps.indexOf(this.step) + 1];
  }

  /** On from here is on to the next step: the step's last question, or no limit needed. */
  get leavesStep(): boolean {
    return this.step.questions.at(-1) === this.question || this.#noneHere;
  }

  /** Something was done in an earlier session, of which no word was kept. */
  get isGone(): boolean {
    return this.#wasSaved && this.questions.every(({ id }) => this.answer(id) === '');
  }

  get isDone(): boolean {
    return this.unanswered.length === 0;
  }

  /** Steps without an answer. */
  get unanswered(): readonly ScenarioStepWords[] {
    return this.words.steps.filter((step) => this.answersIn(step) === 0);
  }

  get report(): ActivityReport {
    return { state: this.#wasDone || this.isDone ? 'done' : 'started' };
  }

  get noneNeeded(): boolean {
    return this.notes.get(KEYS.none) !== '';
  }

  get isEmpty(): boolean {
    return this.answering(this.question.id) !== 'answered' && !this.#noneHere;
  }

  /** Thoughts on the open question that were not set aside. */
  get tips(): readonly ScenarioTip[] {
    return this.thinking ? this.#tipsOn(this.question) : [];
  }

  /** The most useful of all open thoughts. */
  get openTips(): readonly OpenTip[] {
    const open = this.questions.flatMap((question) => this.#tipsOn(question).map((tip) => ({ tip, question })));
    const rank = ({ tip }: OpenTip): number => SCENARIO_TIPS.indexOf(tip);
    return open.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_TIPS);
  }

  /** Of the open question, or of all that is written. */
  signpostsOn(which: 'here' | 'all'): { readonly child: boolean; readonly danger: boolean } {
    const all = [this.notes.get(KEYS.person), ...this.questions.map(({ id }) => this.answer(id))];
    const text = which === 'all' ? all.join('\n') : this.answer(this.question.id);
    return { child: namesChild(text), danger: namesDanger(text) };
  }

  answer(question: string): string {
    return this.notes.get(KEYS.answer(question));
  }

  answering(question: string): Answering {
    if (this.answer(question).trim() !== '') return 'answered';
    if (this.noneNeeded && this.stepOf(question).id === 'limit') return 'none';
    return this.#skipped.has(question) ? 'skipped' : 'open';
  }

  /** Questions of the step that are answered; at least one where no limit is needed. */
  answersIn(step: ScenarioStepWords): number {
    const answered = step.questions.filter(({ id }) => this.answering(id) === 'answered').length;
    return step.id === 'limit' && this.noneNeeded ? Math.max(1, answered) : answered;
  }

  choose(whose: 'given' | 'own'): void {
    this.notes.set(KEYS.whose, whose);
  }

  begin(): void {
    if (this.whose === '') this.choose('given');
    this.open(this.#firstOpen().id);
  }

  write(question: string, text: string): void {
    this.notes.set(KEYS.answer(question), text);
  }

  writeAuthority(text: string): void {
    this.notes.set(KEYS.authority, text);
  }

  writePerson(text: string): void {
    this.notes.set(KEYS.person, text);
  }

  needNone(none: boolean): void {
    this.notes.set(KEYS.none, none ? 'yes' : '');
  }

  open(question: string): void {
    const index = this.questions.findIndex(({ id }) => id === question);
    if (index < 0) return;
    this.index = index;
    this.thinking = false;
    this.face = 'question';
  }

  /**
   * On to the next question; after the last one, to the overview. A thought or signpost that has not been shown yet is
   * shown first, once, and the way stays open. @returns whether it went on
   */
  next(): boolean {
    if (this.#pause('question')) return false;
    const none = this.#noneHere ? this.nextStep?.questions[0] : undefined;
    const following = none ?? this.questions[this.index + 1];
    if (following) this.open(following.id);
    else this.toOverview();
    return true;
  }

  toNextStep(): boolean {
    if (this.#pause('step')) return false;
    const first = this.nextStep?.questions[0];
    if (first) this.open(first.id);
    return true;
  }

  previous(): void {
    const before = this.questions[this.index - 1];
    if (before) this.open(before.id);
  }

  toOverview(): void {
    this.thinking = false;
    this.face = 'overview';
  }

  toStep(step: string): void {
    const questions = this.words.steps.find(({ id }) => id === step)?.questions ?? [];
    const open = questions.find(({ id }) => this.answering(id) === 'open') ?? questions[0];
    if (open) this.open(open.id);
  }

  toStory(): void {
    this.face = 'choose';
  }

  carryOn(): void {
    const [step] = this.unanswered;
    if (step) this.toStep(step.id);
    else this.open(this.#firstOpen().id);
  }

  keep(question: string, tip: ScenarioTip): void {
    this.#kept.add(`${question} ${tip}`);
  }

  /** Sets the open question's thoughts aside, and goes where the learner was going. */
  keepAndGoOn(): void {
    for (const tip of this.tips) this.keep(this.question.id, tip);
    if (this.#towards === 'step') this.toNextStep();
    else this.next();
  }

  get #noneHere(): boolean {
    return this.noneNeeded && this.step.id === 'limit';
  }

  stepOf(question: string): ScenarioStepWords {
    const step = this.words.steps.find(({ questions }) => questions.some(({ id }) => id === question));
    if (!step) throw new Error(`No step asks "${question}".`);
    return step;
  }

  #firstOpen(): ScenarioQuestionWords {
    return this.questions.find(({ id }) => this.answering(id) === 'open') ?? this.question;
  }

  #tipsOn({ id, asks }: ScenarioQuestionWords): readonly ScenarioTip[] {
    const well = this.words.steps.find((step) => step.id === 'well');
    const strengths = well !== undefined && this.answersIn(well) > 0;
    if (asks === 'limits' && this.noneNeeded) return [];
    const found = tipsOn(this.answer(id), { asks, authority: this.notes.get(KEYS.authority), strengths });
    return found.filter((tip) => !this.#kept.has(`${id} ${tip}`));
  }

  /** Shows what has not been shown yet; whether there was anything. */
  #pause(towards: 'question' | 'step'): boolean {
    const { child, danger } = this.signpostsOn('here');
    const due = [
      ...this.#tipsOn(this.question).map((tip) => `${this.question.id} ${tip}`),
      // Once for a danger, once for a child: a signpost at every question would be passed by.
      ...(child ? ['child'] : []),
      ...(danger ? ['danger'] : []),
    ].filter((each) => !this.#told.has(each));
    for (const each of due) this.#told.add(each);
    this.#towards = towards;
    if (due.length > 0) this.thinking = true;
    else if (this.answering(this.question.id) === 'open') this.#skipped.add(this.question.id);
    return due.length > 0;
  }
}
