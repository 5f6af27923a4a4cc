import { fill } from '../../src/ui/index.js';
import type { CountWords, OwnDayPlace, OwnDayWords } from '../../src/course/index.js';
import { OWN_DAY_PLACES } from '../../src/course/index.js';
import type { ActivityReport } from '../contract.js';

type Card = OwnDayWords['cards'][number];
type Placings = Readonly<Record<string, OwnDayPlace>>;

/** What the sorting shows, by the feedback rules of activity A0. */
export interface OwnDayFindings {
  readonly counts: readonly { readonly place: OwnDayPlace; readonly cards: readonly Card[] }[];
  /** At most two cards ticked for others and done by oneself without thinking. */
  readonly tickedButOwn: readonly Card[];
  readonly noneTicked: boolean;
  /** Over half of all cards are in *I would not*. */
  readonly mostlyNever: boolean;
}

/** `ticked` is undefined until the second step has been viewed: then nothing can be said about it. */
export function findingsOf(
  cards: readonly Card[],
  placings: Placings,
  ticked: readonly string[] | undefined,
): OwnDayFindings {
  const counts = OWN_DAY_PLACES.map((place) => ({ place, cards: cards.filter(({ id }) => placings[id] === place) }));
  const isTickedButOwn = ({ id }: Card) => placings[id] === 'often' && ticked?.includes(id);
  const never = cards.filter(({ id }) => placings[id] === 'never').length;
  return {
    counts,
    tickedButOwn: cards.filter(isTickedButOwn).slice(0, 2),
    noneTicked: ticked?.length === 0,
    mostlyNever: never > cards.length / 2,
  };
}

export function countSentence(words: CountWords, n: number): string {
  if (n === 0) return words.none;
  return n === 1 ? words.one : fill(words.many, { n });
}

/** Lives in the page's memory alone: placings and ticks are private, and only the activity's state is reported. */
export class OwnDayState {
  readonly words: OwnDayWords;
  step = $state<'cards' | 'permission'>('cards');
  /** Place of the card on the table in `words.cards`. */
  index = $state(0);
  /** The learner asked for the next card before placing this one. */
  nudged = $state(false);
  #placings = $state.raw<Placings>({});
  #ticked = $state.raw<readonly string[]>([]);
  #permissionSeen = $state(false);
  readonly #saved: ActivityReport | undefined;

  constructor(words: OwnDayWords, saved: ActivityReport | undefined) {
    this.words = words;
    this.#saved = saved;
  }

  get card(): Card {
    const card = this.words.cards[this.index];
    if (!card) throw new Error(`There is no card ${this.index}.`);
    return card;
  }

  get placed(): number {
    return Object.keys(this.#placings).length;
  }

  get isLast(): boolean {
    return this.index === this.words.cards.length - 1;
  }

  get findings(): OwnDayFindings {
    return findingsOf(this.words.cards, this.#placings, this.#permissionSeen ? this.#ticked : undefined);
  }

  /** `gone`: sorted in an earlier session, of which nothing private was kept. */
  get stage(): 'not-started' | 'gone' | 'unfinished' | 'whole' {
    if (this.placed === 0) return this.#saved ? 'gone' : 'not-started';
    return this.#isDone ? 'whole' : 'unfinished';
  }

  get report(): ActivityReport {
    return { state: this.#isDone || this.#saved?.state === 'done' ? 'done' : 'started' };
  }

  get #isDone(): boolean {
    return this.placed === this.words.cards.length && this.#permissionSeen;
  }

  placeOf(card: string): OwnDayPlace | undefined {
    return this.#placings[card];
  }

  isTicked(card: string): boolean {
    return this.#ticked.includes(card);
  }

  place(card: string, place: OwnDayPlace): void {
    this.#placings = { ...this.#placings, [card]: place };
    this.nudged = false;
  }

  /** On to the next card or, when all are placed, to the second step. An unplaced card stays, with a word why. */
  next(): void {
    if (!this.placeOf(this.card.id)) {
      this.nudged = true;
    } else if (!this.isLast) {
      this.index += 1;
    } else {
      this.#openPermissionOrGap();
    }
  }

  previous(): void {
    this.index = Math.max(0, this.index - 1);
    this.nudged = false;
  }

  open(card: string): void {
    this.index = Math.max(
      0,
      this.words.cards.findIndex(({ id }) => id === card),
    );
    this.nudged = false;
  }

  backToCards(): void {
    this.step = 'cards';
  }

  tick(card: string, on: boolean): void {
    const others = this.#ticked.filter((id) => id !== card);
    this.#ticked = on ? [...others, card] : others;
  }

  #openPermissionOrGap(): void {
    const gap = this.words.cards.findIndex(({ id }) => !this.placeOf(id));
    if (gap >= 0) {
      this.index = gap;
      return;
    }
    this.step = 'permission';
    this.#permissionSeen = true;
  }
}
