import { fill } from '../../src/ui/index.js';
import type { EarlySignsWords, SignPlace, SignResponse, SignTime, SignWords } from '../../src/course/index.js';
import { SIGN_PLACES, SIGN_RESPONSES, SIGN_TIMES } from '../../src/course/index.js';
import type { ActivityReport } from '../contract.js';
import type { Placing, Responses } from './rules.js';
import { signsAt, tipsOf, unanswered, unplaced, worksOf } from './rules.js';

/** So many cards without a place are named; more are counted. */
const MOST_NAMED = 3;

export interface SignsTip {
  readonly line: string;
  /** The card to change first; none where the tip is about all of them. */
  readonly sign: SignWords | undefined;
}
export interface SignsFeedback {
  readonly works: readonly string[];
  /** One at most. */
  readonly urgent: readonly SignsTip[];
  readonly tips: readonly SignsTip[];
}

export class EarlySignsState {
  readonly words: EarlySignsWords;
  /** What is missing before there is a timeline to look at. */
  nudge = $state('');
  #placing = $state.raw<Placing>({});
  #responses = $state.raw<Responses>({});
  #looked = $state(false);
  readonly #wasDone: boolean;

  constructor(words: EarlySignsWords, saved: ActivityReport | undefined) {
    this.words = words;
    this.#wasDone = saved?.state === 'done';
    this.#restore(saved?.choices ?? {});
  }

  get placed(): number {
    return this.words.signs.length - unplaced(this.words.signs, this.#placing).length;
  }

  /** Follows every change once the timeline has been looked at. */
  get feedback(): SignsFeedback | undefined {
    if (!this.#looked || this.#missing !== '') return undefined;
    const { works, tips } = this.words.feedback;
    const { signs } = this.words;
    const found = tipsOf(signs, this.#placing, this.#responses).map(({ kind, signs: ids }) => ({
      kind,
      line: fill(tips[kind], { signs: this.#named(ids) }),
      sign: kind === 'same' ? undefined : signs.find(({ id }) => id === ids[0]),
    }));
    return {
      works: worksOf(signs, this.#placing, this.#responses).map(({ kind, signs: ids }) =>
        fill(works[kind], { signs: this.#named(ids) }),
      ),
      urgent: found.filter(({ kind }) => kind === 'urgent'),
      tips: found.filter(({ kind }) => kind !== 'urgent'),
    };
  }

  get report(): ActivityReport {
    const done = this.#wasDone || this.#missing === '';
    return { state: done ? 'done' : 'started', choices: { ...this.#placing, ...this.#responses } };
  }

  placeOf(sign: string): SignPlace | undefined {
    return this.#placing[sign];
  }

  signsAt(place: SignPlace): readonly SignWords[] {
    return signsAt(this.words.signs, this.#placing, place);
  }

  responseAt(time: SignTime): SignResponse | undefined {
    return this.#responses[time];
  }

  /** An empty place takes the card back. */
  put(sign: string, place: string): void {
    const others = Object.entries(this.#placing).filter(([id]) => id !== sign);
    const known = SIGN_PLACES.find((id) => id === place);
    this.#placing = Object.fromEntries(known ? [...others, [sign, known]] : others);
    this.nudge = '';
  }

  respond(time: SignTime, response: string): void {
    const { [time]: _before, ...others } = this.#responses;
    const known = SIGN_RESPONSES.find((id) => id === response);
    this.#responses = known ? { ...others, [time]: known } : others;
    this.nudge = '';
  }

  look(): void {
    this.#looked = true;
    this.nudge = this.#missing;
  }

  get #missing(): string {
    const { placeFirst, manyLeft, respondFirst } = this.words.timeline;
    const left = unplaced(this.words.signs, this.#placing);
    if (left.length > MOST_NAMED) return fill(manyLeft, { n: left.length });
    if (left.length > 0) return fill(placeFirst, { signs: this.#named(left.map(({ id }) => id)) });
    const times = unanswered(this.#placing, this.#responses).map((time) => this.words.places[time]);
    return times.length > 0 ? fill(respondFirst, { places: times.join(', ') }) : '';
  }

  #named(ids: readonly string[]): string {
    const named = this.words.signs.filter(({ id }) => ids.includes(id)).map(({ text }) => `“${text}”`);
    const last = named.pop() ?? '';
    return named.length === 0 ? last : fill(this.words.feedback.and, { signs: named.join(', '), last });
  }

  /** Places and responses of cards that the course no longer has are left out. */
  #restore(choices: Readonly<Record<string, string>>): void {
    for (const { id } of this.words.signs) this.put(id, choices[id] ?? '');
    for (const time of SIGN_TIMES) this.respond(time, choices[time] ?? '');
    this.#looked = this.#missing === '';
  }
}
