import type { Interaction, Reporting, TrackedState } from '../course/index.js';
import { newDeviceToken } from './device-token.js';
import type { TrackingEnvironment } from './environment.js';
import { InteractionOrder } from './interaction-order.js';
import { openPort, type Edition, type OpenPort } from './open-port.js';
import { OtherTabs, type OtherTab } from './other-tabs.js';
import { watchPage } from './page-life.js';
import { Saver, type SaveState } from './saver.js';
import type { Change, Keeper, Launch } from './scorm-port.js';
import type { StateContext } from './state-codec.js';
import { drain } from './steps.js';

export interface SessionOptions {
  /** What the package was built for; anything but the four known words counts as `auto`. */
  readonly edition: string | undefined;
  /** Names the course's place in the device's store, where there is no LMS. */
  readonly courseId: string;
  readonly environment: TrackingEnvironment;
  /** The build's choice of words; the usual ones where it is not given. */
  readonly reporting?: Reporting;
}

/** Waits up to 15 seconds for a run-time: the page is shown meanwhile. Never rejects. */
export async function openSession({ edition, courseId, environment, reporting }: SessionOptions): Promise<Session> {
  const opened = await openPort(editionOf(edition), environment, courseId, reporting);
  return new Session(opened, environment, courseId);
}

/** Seconds. A page that is left is hidden a moment earlier or later: the time spent is told once. */
const TIME_TOLD_AGAIN = 2;

/** From Initialize to Terminate, in the course's own words. */
export class Session {
  readonly #launch: Launch;
  readonly #port: OpenPort['port'];
  readonly #environment: TrackingEnvironment;
  readonly #courseId: string;
  readonly #openedAt: number;
  readonly #order: InteractionOrder;
  readonly #saver: Saver;
  readonly #listeners = new Set<(state: SaveState) => void>();
  readonly #stopWatching: () => void;
  #tabs: OtherTabs | undefined;
  #otherTab: OtherTab | undefined;
  #timeTold = Number.NEGATIVE_INFINITY;
  #ended = false;

  constructor({ port, launch }: OpenPort, environment: TrackingEnvironment, courseId: string) {
    this.#launch = launch;
    this.#port = port;
    this.#environment = environment;
    this.#courseId = courseId;
    this.#openedAt = environment.now();
    this.#order = new InteractionOrder(launch.interactionCount);
    const { timers, now } = environment;
    this.#saver = new Saver({ port, order: this.#order, timers, now, onState: (state) => this.#tell(state) });
    this.#stopWatching = watchPage(environment.page, {
      hidden: () => {
        if (this.#writable) this.#saver.flushFirst(this.#timeSpent());
      },
      kept: () => this.#tabs?.part(),
      left: () => this.end({ exit: false }),
      restored: () => {
        if (this.#ended) this.#tell('closed');
        else this.#tabs?.join();
      },
    });
  }

  /** For showing, as plain text; may be empty. */
  get learnerName(): string {
    return this.#launch.learnerName;
  }

  get mode(): Launch['mode'] {
    return this.#launch.mode;
  }

  get credit(): boolean {
    return this.#launch.credit;
  }

  /** As a share, above 0 and up to 1, where the LMS asks for one: it is obeyed. */
  get masteryScore(): number | undefined {
    return this.#launch.masteryScore;
  }

  /** What the run-time held at the start, for `decodeState`. */
  get savedState(): string {
    return this.#launch.savedState;
  }

  /** The run-time says that it holds no state yet. */
  get fresh(): boolean {
    return this.#launch.fresh;
  }

  /** The bookmark at the start, a tracking id: where to go when the saved state cannot be read. */
  get location(): string {
    return this.#launch.location;
  }

  /** Whether an LMS was found. */
  get tracked(): boolean {
    return this.keeper === 'lms';
  }

  /** Who keeps the state; `memory` forgets it when the page closes, and the learner should be told. */
  get keeper(): Keeper {
    return this.#port.keeper;
  }

  /** Undefined until something has been saved in this session. */
  get lastSavedAt(): Date | undefined {
    return this.#saver.lastSavedAt;
  }

  /** The run-time's code for the last call, for logs; 0 when it went well. */
  get lastError(): number {
    return this.#port.lastError();
  }

  /** Another page of this browser has the same attempt open, or had when this one opened. */
  get otherTab(): OtherTab | undefined {
    return this.#otherTab;
  }

  /**
   * Looks out for other pages on the same attempt. The one opened last goes on; the others save no more, and do not end the
   * session either, since both might bring back what was there before.
   * @param token of the saved state that was read; empty at the first launch
   */
  watchTabs(token: string): void {
    if (!this.#writable || this.keeper === 'memory') return;
    this.#tabs ??= new OtherTabs(this.#environment, this.#courseId, token, (which) => {
      this.#otherTab = which;
      if (which === 'newer') this.#saver.close('elsewhere');
      else this.#tell(this.#saver.state);
    });
  }

  /** Saves about a second later (on the device at once), and only what has changed. Does nothing in review and browse mode. */
  update(state: TrackedState): void {
    if (this.#writable) this.#saver.update(state);
  }

  /** The latest answer counts; an answer given again takes its old place. At most 250 different ones. */
  record(interaction: Interaction): void {
    if (this.#writable) this.#saver.record(interaction);
  }

  /**
   * What the next state is to be written with. To be called after `record` and before `encodeState`, so that the order of
   * interactions is saved with the answer that changed it.
   */
  nextContext(context: StateContext): StateContext {
    this.#order.adopt(context.interactionOrder);
    for (const id of this.#saver.waiting) this.#order.indexOf(id);
    const deviceToken = context.deviceToken || newDeviceToken(this.#environment.random);
    this.#tabs?.adopt(deviceToken);
    return {
      ...context,
      sequence: context.sequence + 1,
      deviceToken,
      interactionOrder: [...this.#order.ids],
    };
  }

  /** Commits now. @returns whether the learner's state is safe already: a slow run-time needs a while */
  flush(): boolean {
    if (this.#otherTab === 'newer') return false;
    return !this.#writable || this.#saver.flush();
  }

  /**
   * Ends the session. With `exit`, the learner leaves by the course's own button: when the last save is refused the
   * session stays open, so that they can try again.
   * @returns whether the learner's state is safe
   */
  end({ exit }: { readonly exit: boolean }): boolean {
    if (this.#ended) return true;
    if (this.#otherTab === 'newer') return false;
    const saved = !this.#writable || this.#saver.flushAll(this.#timeSpent());
    if (exit && !saved) return false;
    this.#ended = true;
    this.#tabs?.part();
    if (exit) drain(this.#port.write({ kind: 'leave' }));
    // Nothing has been written in a preview; in SCORM 1.2 an LMS would make "completed" of that at the end (RTE 3.4.4).
    if (this.#launch.mode !== 'browse') this.#port.terminate();
    this.#saver.close('closed');
    return saved;
  }

  /** As `end` with `exit`, and the page answers its reader while a slow run-time takes what is left. */
  async leave(): Promise<boolean> {
    if (this.#writable && !(await this.#saver.flushAllSoon())) return false;
    return this.end({ exit: true });
  }

  /** Heard at every change of state; `closed` also when the page comes back after its session has ended. */
  onSaveState(listener: (state: SaveState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For a page that is taken down while its window lives on. */
  dispose(): void {
    this.end({ exit: false });
    this.#stopWatching();
  }

  get #writable(): boolean {
    return this.#launch.mode === 'normal' && !this.#ended && this.#otherTab !== 'newer';
  }

  #timeSpent(): Change[] {
    const seconds = (this.#environment.now() - this.#openedAt) / 1_000;
    if (seconds - this.#timeTold < TIME_TOLD_AGAIN) return [];
    this.#timeTold = seconds;
    return [{ kind: 'sessionTime', seconds }];
  }

  /** A fault of who listens is told of later: saving goes on. */
  #tell(state: SaveState): void {
    for (const listener of this.#listeners) {
      try {
        listener(state);
      } catch (error) {
        this.#environment.timers.setTimeout(() => {
          throw error;
        }, 0);
      }
    }
  }
}

function editionOf(edition: string | undefined): Edition {
  return edition === 'scorm12' || edition === 'scorm2004' || edition === 'standalone' ? edition : 'auto';
}
