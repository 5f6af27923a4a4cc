import type { Interaction, TrackedState } from '../course/index.js';
import type { Timers } from './environment.js';
import type { InteractionOrder } from './interaction-order.js';
import { Portion } from './portion.js';
import { Retry } from './retry.js';
import type { Change, ScormPort } from './scorm-port.js';

/** `pending`: on its way. `failing`: the run-time does not take it; it is kept here and tried again. */
export type SaveState = 'saved' | 'pending' | 'failing' | 'closed';

/** From the last change to the commit. */
const DEBOUNCE = 1_000;
/** Elements set before one commit, which may be a blocking request (architecture, section 9). */
const MOST_SETS_TURN = 5;
const MOST_SETS_ANSWER = 14;

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
  #tracked: TrackedState | undefined;
  #state: SaveState = 'saved';
  #debounce: unknown;
  /** Finding the objectives' places takes many calls: never before the first save, and so the first screen, is done. */
  #objectivesDue = false;
  #commitDue = false;
  #lastSavedAt: Date | undefined;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    this.#retry = new Retry(parts.timers, () => this.#save(MOST_SETS_ANSWER));
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

  /** Commits now. Objectives and further interactions may follow a moment later. @returns whether the state is safe */
  flush(): boolean {
    const answer = this.#queue.size > 0 || this.#costs(this.#results());
    return this.#save(answer ? MOST_SETS_ANSWER : MOST_SETS_TURN);
  }

  /** Everything, and the time spent: before the page is hidden or left. */
  flushAll(seconds: number): boolean {
    this.#objectivesDue = true;
    return this.#save(Number.POSITIVE_INFINITY, [{ kind: 'sessionTime', seconds }]);
  }

  close(): void {
    this.#stopTimers();
    this.#tell('closed');
  }

  #soon(): void {
    if (this.#state === 'closed') return;
    const news = this.#queue.size > 0 || this.#costs([...this.#place(), ...this.#results(), ...this.#progress()]);
    if (news && this.#state === 'saved') this.#tell('pending');
    if (!this.#retry.waiting) this.#schedule();
  }

  #schedule(): void {
    const { timers } = this.#parts;
    timers.clearTimeout(this.#debounce);
    this.#debounce = timers.setTimeout(() => this.#save(MOST_SETS_ANSWER), DEBOUNCE);
  }

  #stopTimers(): void {
    this.#parts.timers.clearTimeout(this.#debounce);
    this.#retry.pause();
  }

  #save(limit: number, last: readonly Change[] = []): boolean {
    if (this.#state === 'closed') return false;
    this.#stopTimers();
    const portion = new Portion(this.#parts.port, limit);
    for (const change of [...this.#place(), ...this.#results(), ...last]) portion.send(change);
    const sent = this.#sendInteractions(portion);
    for (const change of [...this.#progress(), ...this.#objectives()]) portion.send(change);
    const committed = portion.spent > 0 || this.#commitDue ? this.#commit(sent) : true;
    return this.#conclude(portion, committed);
  }

  /** @returns what was taken, to be sent again if the commit fails */
  #sendInteractions(portion: Portion): Interaction[] {
    const { order } = this.#parts;
    const sent: Interaction[] = [];
    for (const interaction of [...this.#queue.values()]) {
      const index = order.indexOf(interaction.id);
      const outcome = index === undefined ? 'refused' : portion.send({ kind: 'interaction', index, interaction });
      if (outcome === 'deferred' || outcome === 'unreachable') break;
      this.#queue.delete(interaction.id);
      if (index === undefined) continue;
      if (outcome === 'refused') order.release(index);
      else {
        order.settle(index);
        sent.push(interaction);
      }
    }
    return sent;
  }

  #commit(sent: readonly Interaction[]): boolean {
    const committed = this.#parts.port.commit();
    this.#commitDue = !committed;
    if (committed) this.#lastSavedAt = new Date(this.#parts.now());
    else
      for (const interaction of sent)
        if (!this.#queue.has(interaction.id)) this.#queue.set(interaction.id, interaction);
    return committed;
  }

  #conclude(portion: Portion, committed: boolean): boolean {
    if (portion.failed || !committed) {
      this.#tell('failing');
      this.#retry.schedule();
      return false;
    }
    this.#retry.reset();
    const more = portion.deferred || this.#queue.size > 0;
    if (more || !this.#objectivesDue) this.#schedule();
    this.#objectivesDue = true;
    this.#tell(more ? 'pending' : 'saved');
    return true;
  }

  #tell(state: SaveState): void {
    if (state === this.#state) return;
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
