import { fill } from '../../src/ui/index.js';
import type { Need, NeedCardWords, NeedsWords } from '../../src/course/index.js';
import { NEEDS } from '../../src/course/index.js';
import type { ActivityReport } from '../contract.js';
import type { Move } from './rules.js';
import { CARDS_WANTED, EVENTS_WANTED, levelsOf, movesFrom, questionsAfter } from './rules.js';

/** `before`: looked at in an earlier session, of which the first pick alone was kept. */
export interface CardFeedback {
  readonly kind: 'likely' | 'other' | 'before';
  readonly label: string;
  readonly line: string;
}

interface Answer {
  readonly pick: Need;
  readonly before: boolean;
}

export class NeedsState {
  readonly words: NeedsWords;
  /** Place of the open card in `words.cards.list`. */
  index = $state(0);
  nudged = $state(false);
  /** Events in the order in which they happened. */
  #happened = $state.raw<readonly string[]>([]);
  #moves = $state.raw<readonly Move[]>([]);
  /** What has just happened, for a learner who listens. */
  #said = $state.raw<{ readonly line: string; readonly moves: string }>({ line: '', moves: '' });
  #threeSeen = $state(false);
  #picks = $state.raw<Readonly<Record<string, Need>>>({});
  #answers = $state.raw<Readonly<Record<string, Answer>>>({});
  #firsts = $state.raw<Readonly<Record<string, Need>>>({});
  /** Cards whose first picks came from an earlier session. */
  readonly kept: number;
  readonly #wasDone: boolean;

  constructor(words: NeedsWords, saved: ActivityReport | undefined) {
    this.words = words;
    this.#wasDone = saved?.state === 'done';
    this.#moves = movesFrom(words.life.start, words.life.start);
    this.#restore(saved?.choices ?? {});
    this.kept = Object.keys(this.#firsts).length;
  }

  /** From the base to the top: each need's level, and what the last event did to it. */
  get moves(): readonly Move[] {
    return this.#moves;
  }

  get said(): { readonly line: string; readonly moves: string } {
    return this.#said;
  }

  get count(): number {
    return this.#happened.length;
  }

  get questions(): readonly string[] {
    return questionsAfter(this.words.life, this.#happened);
  }

  get card(): NeedCardWords {
    const card = this.words.cards.list[this.index];
    if (!card) throw new Error(`There is no card ${this.index}.`);
    return card;
  }

  get isLast(): boolean {
    return this.index === this.words.cards.list.length - 1;
  }

  get answered(): number {
    return Object.keys(this.#answers).length;
  }

  get enoughCards(): boolean {
    return this.answered >= CARDS_WANTED;
  }

  /** Part 1, on the page before, has not been done yet. */
  get eventsMissing(): boolean {
    return !this.#wasDone && !this.#threeSeen;
  }

  get pick(): Need | undefined {
    return this.#picks[this.card.id];
  }

  get feedback(): CardFeedback | undefined {
    const answer = this.#answers[this.card.id];
    return answer && feedbackOn(this.words, this.card, answer);
  }

  get report(): ActivityReport {
    const done = this.#wasDone || (!this.eventsMissing && this.enoughCards);
    return { state: done ? 'done' : 'started', choices: this.#firsts };
  }

  has(event: string): boolean {
    return this.#happened.includes(event);
  }

  /** Lets an event happen or, when it has, takes it back: what came after it then happens without it. */
  toggle(event: string): void {
    const before = levelsOf(this.words.life, this.#happened);
    const taken = this.has(event);
    this.#happened = taken ? this.#happened.filter((id) => id !== event) : [...this.#happened, event];
    this.#threeSeen ||= this.#happened.length >= EVENTS_WANTED;
    this.#moves = movesFrom(before, levelsOf(this.words.life, this.#happened));
    const line = taken ? undefined : this.words.life.events.find(({ id }) => id === event)?.line;
    this.#said = { line: line ?? '', moves: movesSaid(this.words, this.#moves) };
  }

  startAgain(): void {
    const { start, startedAgain } = this.words.life;
    this.#happened = [];
    this.#moves = movesFrom(start, start);
    this.#said = { line: '', moves: startedAgain };
  }

  choose(need: Need): void {
    this.#picks = { ...this.#picks, [this.card.id]: need };
    this.nudged = false;
  }

  /** Answers the open card; true when there was something to look at. */
  look(): boolean {
    const { pick } = this;
    const { id } = this.card;
    this.nudged = pick === undefined;
    if (!pick) return false;
    this.#answers = { ...this.#answers, [id]: { pick, before: false } };
    this.#firsts = { [id]: pick, ...this.#firsts };
    return true;
  }

  next(): void {
    this.nudged = false;
    if (!this.isLast) this.index += 1;
  }

  previous(): void {
    this.nudged = false;
    this.index = Math.max(0, this.index - 1);
  }

  /** Picks of cards or needs that the course no longer has are left out. */
  #restore(choices: Readonly<Record<string, string>>): void {
    const known = this.words.cards.list.flatMap(({ id }) => {
      const need = NEEDS.find((entry) => entry === choices[id]);
      return need ? [[id, need] as const] : [];
    });
    this.#firsts = Object.fromEntries(known);
    this.#picks = this.#firsts;
    this.#answers = Object.fromEntries(known.map(([id, pick]) => [id, { pick, before: true }]));
    const open = this.words.cards.list.findIndex(({ id }) => !(id in this.#answers));
    this.index = Math.max(0, open);
  }
}

/** `up 2`, `down 1` or `no change`. */
export function changeSaid({ up, down, same }: NeedsWords['life'], change: number): string {
  if (change === 0) return same;
  return fill(change > 0 ? up : down, { n: Math.abs(change) });
}

/** `Safety up 2, now 3. Growth down 1, now 2.`; a need that stays is left out. */
export function movesSaid({ needs, life }: NeedsWords, moves: readonly Move[]): string {
  const moved = moves.filter(({ change }) => change !== 0);
  if (moved.length === 0) return life.nothingMoved;
  return moved
    .map(({ need, change, level }) =>
      fill(life.announced, { need: needs[need], change: changeSaid(life, change), n: level }),
    )
    .join(' ');
}

function feedbackOn({ needs, cards }: NeedsWords, card: NeedCardWords, { pick, before }: Answer): CardFeedback {
  const need = needs[pick];
  if (before) return { kind: 'before', label: fill(cards.beforeLabel, { need }), line: card.line };
  if (card.accepted.includes(pick)) {
    return { kind: 'likely', label: fill(cards.likelyLabel, { need }), line: card.line };
  }
  return { kind: 'other', label: cards.otherLabel, line: cards.otherLine };
}
