import { fill } from '../../src/ui/index.js';
import type {
  BalanceBox,
  BalanceResponse,
  CountWords,
  Importance,
  Likelihood,
  RiskBalanceWords,
  SituationWords,
} from '../../src/course/index.js';
import { BALANCE_BOXES, BALANCE_RESPONSES } from '../../src/course/index.js';
import type { ActivityReport, NotesBook } from '../contract.js';
import type { Tip, Totals, Weight } from './rules.js';
import { emptyBoxes, tipsOf, totalsOf } from './rules.js';

/** Id of a made-up person's situation, in records too. */
export const MADE_UP = 'own';
export const MOST_OWN = 4;

/** What is missing before the balance can be looked at. */
export type BalanceNudge =
  { readonly kind: 'box'; readonly box: BalanceBox } | { readonly kind: 'response' } | undefined;

type Size = Pick<Weight, 'likelihood' | 'importance'>;
type OwnWeight = Pick<Weight, 'id' | 'box' | 'text'>;

/** What has been done with one situation. */
interface Sheet {
  /** Weight → its size, for those that lie in their box. */
  readonly sizes: Readonly<Record<string, Size>>;
  readonly response?: BalanceResponse;
}

/** A row of a box: in the box when it has a size. */
export interface WeightRow extends OwnWeight {
  readonly size: Size | undefined;
  readonly isOwn: boolean;
}

const EMPTY: Sheet = { sizes: {} };
const PERSON = 'A2.person';
const SLOTS = Array.from({ length: MOST_OWN }, (_, index) => index + 1);
const MIDDLE: Size = { likelihood: 'possible', importance: 'quite' };
const NO_WEIGHTS: SituationWords['weights'] = { gains: [], harms: [], notGains: [], notHarms: [] };

/** Only the state, the situation and the response are reported; what is written lives in the notes book alone. */
export class RiskBalanceState {
  readonly words: RiskBalanceWords;
  readonly notes: NotesBook;
  #weighing = $state(false);
  nudge = $state.raw<BalanceNudge>();
  /** What the last look showed; undefined once something has changed since. */
  tips = $state.raw<readonly Tip[] | undefined>();
  #situation = $state.raw<string | undefined>();
  #sheets = $state.raw<Readonly<Record<string, Sheet>>>({});
  #done = $state(false);
  readonly #wasSaved: boolean;

  constructor(words: RiskBalanceWords, saved: ActivityReport | undefined, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
    this.#done = saved?.state === 'done';
    this.#wasSaved = saved !== undefined;
    this.#restore(saved?.choices ?? {});
  }

  /** Without words for a made-up person, there is nobody to weigh for: the notes may have been cleared. */
  get step(): 'situation' | 'weigh' {
    return this.#weighing && (this.#situation !== MADE_UP || this.madeUp !== '') ? 'weigh' : 'situation';
  }

  get situation(): SituationWords {
    const given = this.words.situations.find(({ id }) => id === this.#situation);
    if (given) return given;
    return { id: MADE_UP, title: this.madeUp, story: this.madeUp, ...this.words.madeUp, weights: NO_WEIGHTS };
  }

  get response(): BalanceResponse | undefined {
    return this.#sheet.response;
  }

  /** The weights that lie in their boxes. */
  get weights(): readonly Weight[] {
    return BALANCE_BOXES.flatMap((box) => this.rowsOf(box)).flatMap(({ id, box, text, size }) =>
      size ? [{ id, box, text, ...size }] : [],
    );
  }

  get totals(): Totals {
    return totalsOf(this.weights);
  }

  /** `Doing: 6 points for, 5 against.`, then `Not doing: 1 for, 4 against.` */
  get sentences(): readonly [string, string] {
    const { gains, harms, notGains, notHarms } = this.totals;
    const { doing, notDoing } = this.words.balance;
    const points = pointsSaid(this.words.weighing.points, gains);
    return [fill(doing, { points, against: harms }), fill(notDoing, { for: notGains, against: notHarms })];
  }

  get filled(): number {
    return BALANCE_BOXES.length - emptyBoxes(this.weights).length;
  }

  /** Weighed in an earlier session, of which the weights were not kept. */
  get isGone(): boolean {
    return this.#wasSaved && this.weights.length === 0;
  }

  get report(): ActivityReport {
    const { response } = this.#sheet;
    const choices = {
      ...(this.#situation !== undefined && { situation: this.#situation }),
      ...(response && { response }),
    };
    return { state: this.#done ? 'done' : 'started', choices };
  }

  titleOf(box: BalanceBox): string {
    const { gains, harms } = this.words.weighing;
    const { doing, notDoing } = this.situation;
    const title = box === 'gains' || box === 'notGains' ? gains : harms;
    return fill(title, { if: box === 'gains' || box === 'harms' ? doing : notDoing });
  }

  rowsOf(box: BalanceBox): readonly WeightRow[] {
    const { sizes } = this.#sheet;
    const ready = this.situation.weights[box].map(({ id, text }) => ({ id, box, text, isOwn: false }));
    const added = this.#ownIn(box).map((weight) => ({ ...weight, isOwn: true }));
    return [...ready, ...added].map((row) => ({ ...row, size: sizes[row.id] }));
  }

  pickSituation(id: string): void {
    if (id !== MADE_UP && !this.words.situations.some((entry) => entry.id === id)) return;
    this.#situation = id;
    this.#weighing = true;
    this.#changed();
  }

  /** False when it is empty. */
  makeUp(text: string): boolean {
    if (text.trim() === '') return false;
    this.notes.set(PERSON, text.trim());
    this.pickSituation(MADE_UP);
    return true;
  }

  get madeUp(): string {
    return this.notes.get(PERSON);
  }

  describe(text: string): void {
    this.notes.set(PERSON, text);
  }

  another(): void {
    this.#weighing = false;
    this.#changed();
  }

  put(weight: string, on: boolean): void {
    const others = Object.entries(this.#sheet.sizes).filter(([id]) => id !== weight);
    this.#write({ sizes: Object.fromEntries(on ? [...others, [weight, MIDDLE]] : others) });
  }

  setLikelihood(weight: string, likelihood: Likelihood): void {
    this.#resize(weight, { likelihood });
  }

  setImportance(weight: string, importance: Importance): void {
    this.#resize(weight, { importance });
  }

  /**
   * Four of one's own beside the ready-made ones. A made-up person has no ready-made ones, so four in each box, as many
   * as a given situation has.
   */
  hasRoom(box: BalanceBox): boolean {
    const boxes = this.#situation === MADE_UP ? [box] : BALANCE_BOXES;
    return boxes.flatMap((counted) => this.#ownIn(counted)).length < MOST_OWN;
  }

  addOwn(box: BalanceBox, text: string): boolean {
    if (text.trim() === '' || !this.hasRoom(box)) return false;
    const slot = SLOTS.find((number) => this.notes.get(this.#ownKey(box, number)) === '');
    if (slot === undefined) return false;
    this.notes.set(this.#ownKey(box, slot), text.trim());
    this.put(ownId(box, slot), true);
    return true;
  }

  removeOwn(weight: string): void {
    this.put(weight, false);
    for (const box of BALANCE_BOXES) {
      for (const slot of SLOTS) if (ownId(box, slot) === weight) this.notes.set(this.#ownKey(box, slot), '');
    }
  }

  respond(response: BalanceResponse): void {
    this.#write({ response });
  }

  /**
   * Shows the feedback; true when there is something to show. An empty box of harms of *not* doing is the feedback's
   * own first rule, any other empty box has to be filled first. The activity is done when all four hold a weight.
   */
  look(): boolean {
    const empty = emptyBoxes(this.weights);
    const unfilled = empty.find((box) => box !== 'notHarms');
    const { response } = this.#sheet;
    this.tips = undefined;
    this.nudge = unfilled ? { kind: 'box', box: unfilled } : response ? undefined : { kind: 'response' };
    if (this.nudge || !response) return false;
    this.tips = tipsOf(this.weights, response, this.situation.affected);
    this.#done = this.#done || empty.length === 0;
    return true;
  }

  #ownKey(box: BalanceBox, slot: number): string {
    return `A2.${this.situation.id}.${box}${slot}`;
  }

  #ownIn(box: BalanceBox): OwnWeight[] {
    return SLOTS.map((slot) => ({ id: ownId(box, slot), box, text: this.notes.get(this.#ownKey(box, slot)) })).filter(
      ({ text }) => text !== '',
    );
  }

  get #sheet(): Sheet {
    return this.#sheets[this.#situation ?? ''] ?? EMPTY;
  }

  #write(change: Partial<Sheet>): void {
    this.#sheets = { ...this.#sheets, [this.#situation ?? '']: { ...this.#sheet, ...change } };
    this.#changed();
  }

  #resize(weight: string, change: Partial<Size>): void {
    const { sizes } = this.#sheet;
    const size = sizes[weight];
    if (size) this.#write({ sizes: { ...sizes, [weight]: { ...size, ...change } } });
  }

  #changed(): void {
    this.nudge = undefined;
    this.tips = undefined;
  }

  /** Of a made-up person nothing was kept, so that choice starts at the beginning. */
  #restore({ situation, response }: Readonly<Record<string, string>>): void {
    const known = this.words.situations.find(({ id }) => id === situation);
    if (!known) return;
    this.pickSituation(known.id);
    const chosen = BALANCE_RESPONSES.find((id) => id === response);
    if (chosen) this.respond(chosen);
  }
}

function ownId(box: BalanceBox, slot: number): string {
  return `${MADE_UP}${box}${slot}`;
}

export function pointsSaid({ none, one, many }: CountWords, n: number): string {
  if (n === 0) return none;
  return n === 1 ? one : fill(many, { n });
}
