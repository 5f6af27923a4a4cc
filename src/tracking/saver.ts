import type { Interaction, TrackedState } from '../course/index.js';
import type { Timers } from './environment.js';
import { isClosedSession } from './error-codes.js';
import type { InteractionOrder } from './interaction-order.js';
import { Portion } from './portion.js';
import { Retry } from './retry.js';
import type { Change, ScormPort } from './scorm-port.js';
import { Spread } from './spread.js';
import { drain, type Steps } from './steps.js';

/**
 * `pending`: on its way. `failing`: the run-time does not take it; it is kept here and tried again. `lost`: it has not for
 * some minutes, or says that its session is over. `closed`: we have ended it. `elsewhere`: the attempt goes on in another
 * tab.
 */
export type SaveState = 'saved' | 'pending' | 'failing' | 'lost' | 'closed' | 'elsewhere';

/** Milliseconds from the last change to the commit, which an LMS may make a request of. */
const DEBOUNCE = 1_000;
/** The device's own store costs nothing, and a browser may read it for the next page before this one has been told to go. */
const DEBOUNCE_DEVICE = 0;
/** Elements set before one commit, which may be a blocking request (architecture, section 9). */
const MOST_SETS_TURN = 5;
const MOST_SETS_ANSWER = 14;
/** Four minutes: a fault of the network would be over, more likely the learner has been signed out. */
const TRIES_UNTIL_LOST = 8;

export interface SaverParts {
  readonly port: ScormPort;
  readonly order: InteractionOrder;
  readonly timers: Timers;
  readonly now: () => number;
  readonly onState: (state: SaveState) => void;
}

/** Brings what the learner has done to the run-time: soon, in small portions, and again after a refusal. */
export class Saver {
  readonly #parts: SaverParts;
  readonly #queue = new Map<string, Interaction>();
  readonly #retry: Retry;
  readonly #spread: Spread;
  #tracked: TrackedState | undefined;
  #state: SaveState = 'saved';
  #debounce: unknown;
  /** Finding the objectives' places takes many calls: never before the first save, and so the first screen, is done. */
  #objectivesDue = false;
  #commitDue = false;
  /** Something has come while a save was under way. */
  #more = false;
  #lastSavedAt: Date | undefined;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    this.#retry = new Retry(parts.timers, () => this.#begin(MOST_SETS_ANSWER));
    this.#spread = new Spread(parts.timers, parts.now);
  }

  get state(): SaveState {
    return this.#state;
  }

  get lastSavedAt(): Date | undefined {
    return this.#lastSavedAt;
  }

  /** Ids of interactions that wait, in the order in which they will be sent. */
  get waiting(): readonly string[] {
    return [...this.#queue.keys()];
  }

  update(tracked: TrackedState): void {
    this.#tracked = tracked;
    this.#soon();
  }

  /** The latest answer to a question takes the place of one that still waits. */
  record(interaction: Interaction): void {
    this.#queue.set(interaction.id, interaction);
    this.#soon();
  }

  /** Commits now. Objectives and further interactions may follow a moment later. @returns whether the state is safe already */
  flush(): boolean {
    const answer = this.#queue.size > 0 || this.#costs(this.#results());
    return this.#begin(answer ? MOST_SETS_ANSWER : MOST_SETS_TURN);
  }

  /** What matters most, and the time spent, at once: a page out of sight may never be heard of again. */
  flushFirst(last: readonly Change[]): boolean {
    this.#spread.drain();
    this.#objectivesDue = true;
    return drain(this.#saving(MOST_SETS_ANSWER, last));
  }

  /** Everything, before the page is left: what matters most has its own commit, for the rest may be cut short. */
  flushAll(last: readonly Change[]): boolean {
    const safe = this.flushFirst(last);
    return this.#state === 'pending' ? drain(this.#saving(Number.POSITIVE_INFINITY)) : safe;
  }

  /** The same, while the page goes on answering its reader. */
  flushAllSoon(): Promise<boolean> {
    this.#objectivesDue = true;
    return new Promise((resolve) => this.#spread.run(this.#saving(Number.POSITIVE_INFINITY), resolve));
  }

  /** @param state why nothing more is saved */
  close(state: 'closed' | 'elsewhere'): void {
    if (this.#isClosed()) return;
    this.#stopTimers();
    this.#tell(state);
  }

  #isClosed(): boolean {
    return this.#state === 'closed' || this.#state === 'elsewhere';
  }

  #soon(): void {
    if (this.#isClosed()) return;
    const news = this.#queue.size > 0 || this.#costs([...this.#place(), ...this.#results(), ...this.#progress()]);
    if (news && this.#state === 'saved') this.#tell('pending');
    if (!this.#retry.waiting) this.#schedule(this.#debounceTime);
  }

  get #debounceTime(): number {
    return this.#parts.port.keeper === 'lms' ? DEBOUNCE : DEBOUNCE_DEVICE;
  }

  #schedule(pause: number): void {
    const { timers } = this.#parts;
    timers.clearTimeout(this.#debounce);
    this.#debounce = timers.setTimeout(() => this.#begin(MOST_SETS_ANSWER), pause);
  }

  #stopTimers(): void {
    this.#parts.timers.clearTimeout(this.#debounce);
    this.#retry.pause();
  }

  /** One save at a time: what comes meanwhile goes with the next. @returns whether it is done, and well */
  #begin(limit: number): boolean {
    if (this.#spread.busy) {
      this.#more = true;
      return false;
    }
    let safe = false;
    this.#spread.run(this.#saving(limit), (saved) => (safe = saved));
    return safe;
  }

  /** All changes are those of one moment: a status must not go out before the state that it stands on. */
  *#saving(limit: number, last: readonly Change[] = []): Steps<boolean> {
    if (this.#isClosed()) return false;
    this.#stopTimers();
    this.#more = false;
    const portion = new Portion(this.#parts.port, limit);
    const first = [...this.#place(), ...this.#results(), ...last];
    const answers = [...this.#queue.values()];
    const later = [...this.#progress(), ...this.#objectives()];
    for (const change of first) yield* portion.send(change);
    const sent = yield* this.#sendInteractions(portion, answers);
    for (const change of later) yield* portion.send(change);
    // Another tab may have taken over meanwhile.
    if (this.#isClosed()) return false;
    const committed = portion.spent > 0 || this.#commitDue ? yield* this.#commit(sent) : true;
    return this.#conclude(portion, committed);
  }

  /** @returns what was taken, to be sent again if the commit fails */
  *#sendInteractions(portion: Portion, answers: readonly Interaction[]): Steps<Interaction[]> {
    const { order } = this.#parts;
    const sent: Interaction[] = [];
    for (const interaction of answers) {
      const index = order.indexOf(interaction.id);
      const outcome =
        index === undefined ? 'refused' : yield* portion.send({ kind: 'interaction', index, interaction });
      if (outcome === 'deferred' || outcome === 'unreachable') break;
      // A newer answer may have come meanwhile: it stays.
      if (this.#queue.get(interaction.id) === interaction) this.#queue.delete(interaction.id);
      if (index === undefined) continue;
      if (outcome === 'refused') order.release(index);
      else {
        order.settle(index);
        sent.push(interaction);
      }
    }
    return sent;
  }

  *#commit(sent: readonly Interaction[]): Steps<boolean> {
    const committed = yield* this.#parts.port.commit();
    this.#commitDue = !committed;
    if (committed) this.#lastSavedAt = new Date(this.#parts.now());
    else
      for (const interaction of sent)
        if (!this.#queue.has(interaction.id)) this.#queue.set(interaction.id, interaction);
    return committed;
  }

  #conclude(portion: Portion, committed: boolean): boolean {
    if (portion.failed || !committed) {
      const lost = isClosedSession(this.#parts.port.lastError()) || this.#retry.tries >= TRIES_UNTIL_LOST;
      this.#tell(lost ? 'lost' : 'failing');
      this.#retry.schedule();
      return false;
    }
    this.#retry.reset();
    const more = portion.deferred || this.#more || this.#queue.size > 0;
    if (more || !this.#objectivesDue) this.#schedule(this.#more ? 0 : this.#debounceTime);
    this.#objectivesDue = true;
    this.#tell(more ? 'pending' : 'saved');
    return true;
  }

  #tell(state: SaveState): void {
    if (state === this.#state || this.#isClosed()) return;
    this.#state = state;
    this.#parts.onState(state);
  }

  #costs(changes: readonly Change[]): boolean {
    return changes.some((change) => this.#parts.port.cost(change) > 0);
  }

  #place(): Change[] {
    if (!this.#tracked) return [];
    const { suspendData, location } = this.#tracked;
    return [
      { kind: 'savedState', text: suspendData },
      { kind: 'location', place: location },
    ];
  }

  #results(): Change[] {
    if (!this.#tracked) return [];
    const { completion, success, score } = this.#tracked;
    const status: Change = { kind: 'status', completion, success };
    return score === undefined ? [status] : [status, { kind: 'score', score }];
  }

  #progress(): Change[] {
    return this.#tracked ? [{ kind: 'progress', share: this.#tracked.progress }] : [];
  }

  #objectives(): Change[] {
    if (!this.#tracked || !this.#objectivesDue) return [];
    return this.#tracked.objectives.map((objective) => ({ kind: 'objective', objective }));
  }
}
