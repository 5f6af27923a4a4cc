import { USUAL_REPORTING, type Reporting } from '../course/index.js';
import { ask, askSavedState, askVital, wasHere } from './ask.js';
import { ElementWriter, type Row } from './element-writer.js';
import { shortIdentifier } from './interaction-format.js';
import { readLearnerName } from './learner-name.js';
import { foldStatus, unfoldStatus, type Status } from './lesson-status.js';
import type { LmsApi } from './lms-api.js';
import { parseMasteryScore } from './mastery-score.js';
import { ObjectiveIndex } from './objective-index.js';
import { interactionRows12, scoreRows12 } from './scorm12-rows.js';
import { isEssential, type Change, type Launch, type ScormPort, type WriteOutcome } from './scorm-port.js';
import { readCount, readMode, startSession } from './session-start.js';
import type { Steps } from './steps.js';
import { formatTimespan } from './time-format.js';

const STATUS = 'cmi.core.lesson_status';
const LOCATION = 'cmi.core.lesson_location';
const EXIT = 'cmi.core.exit';
const RAW_SCORE = 'cmi.core.score.raw';
/** Set first of all, so that even a crash leaves an attempt that resumes. */
const SUSPEND: Row = { element: EXIT, value: 'suspend', optional: true };
/** CMIString255 of lesson_location. */
const LONGEST_LOCATION = 255;
/** Stands after the saved state in every second sending after a refused commit; see `#sending`. */
const SENT_AGAIN = '-';

/** SCORM 1.2 (Run-Time Environment 3.4). */
export class Scorm12Port implements ScormPort {
  readonly keeper = 'lms';
  readonly #api: LmsApi;
  readonly #writer: ElementWriter;
  readonly #objectives: ObjectiveIndex;
  readonly #reporting: Reporting;
  /**
   * Moodle's 1.2 run-time takes a value for sent as soon as it tries to send it, and leaves it out of later commits
   * even when that one failed. What matters most is therefore written differently when it is sent again.
   */
  #sending = 0;
  #passLost = false;

  constructor(api: LmsApi, reporting = USUAL_REPORTING) {
    this.#api = api;
    this.#reporting = reporting;
    this.#writer = new ElementWriter(api);
    this.#objectives = new ObjectiveIndex(api);
  }

  *open(): Steps<Launch | undefined> {
    if (!(yield* startSession(this.#api, STATUS))) return undefined;
    const mode = readMode(yield* this.#get('cmi.core.lesson_mode'));
    if (mode === 'normal') yield* this.#writer.write([SUSPEND], false);
    else this.#writer.lock();
    const status = yield* askVital(this.#api, STATUS);
    const held = yield* askSavedState(this.#api);
    const location = yield* this.#get(LOCATION);
    if (status === undefined || !held) return undefined;
    if (held.faulty && (yield* wasHere(this.#api, location, 'cmi.core.entry'))) return undefined;
    const launch: Launch = {
      learnerName: readLearnerName(yield* this.#get('cmi.core.student_name')),
      mode,
      credit: (yield* this.#get('cmi.core.credit')) !== 'no-credit',
      savedState: this.#readSavedState(held.value),
      fresh: held.fresh,
      location,
      ...unfoldStatus(status),
      masteryScore: parseMasteryScore(yield* this.#get('cmi.student_data.mastery_score'), 100),
      interactionCount: readCount(yield* this.#get('cmi.interactions._count')),
    };
    this.#writer.know(STATUS, status);
    this.#writer.know(LOCATION, location);
    if (mode === 'normal') yield* this.#begin();
    return launch;
  }

  *prepare(change: Change): Steps<void> {
    if (change.kind === 'score') yield* this.#learn(RAW_SCORE);
    if (change.kind !== 'objective') return;
    yield* this.#objectives.load();
    const place = this.#objectives.find(shortIdentifier(change.objective.id));
    if (!place?.known) return;
    yield* this.#learn(`cmi.objectives.${place.index}.status`);
    if (change.objective.score !== undefined) yield* this.#learn(`cmi.objectives.${place.index}.score.raw`);
  }

  cost(change: Change): number {
    return this.#writer.cost(this.#rows(change));
  }

  *write(change: Change): Steps<WriteOutcome> {
    const outcome = yield* this.#writer.write(this.#rows(change), !isEssential(change));
    if (change.kind === 'objective') yield* this.#objectives.remember(shortIdentifier(change.objective.id));
    return outcome;
  }

  *commit(): Steps<boolean> {
    const stepped = !this.#passLost || (yield* this.#stepOverCompleted());
    const carriesPass = this.#passLost || this.#writer.waits(STATUS, 'passed');
    const committed = (yield* this.#writer.commit()) && stepped;
    this.#passLost = carriesPass && !committed;
    if (!committed) this.#sending += 1;
    return committed;
  }

  terminate(): boolean {
    return this.#api.finish();
  }

  lastError(): number {
    return this.#api.errorCode();
  }

  #get(element: string): Steps<string> {
    return ask(this.#api, element);
  }

  *#learn(element: string): Steps<void> {
    if (!this.#writer.knows(element)) this.#writer.know(element, yield* this.#get(element));
  }

  /** A status at once: Finish would make "completed" of none. */
  *#begin(): Steps<void> {
    yield* this.#writer.write([{ element: STATUS, value: 'incomplete', rising: true }], false);
    yield* this.commit();
  }

  #readSavedState(text: string): string {
    this.#writer.know('cmi.suspend_data', text);
    if (!text.endsWith(SENT_AGAIN)) return text;
    this.#sending = 1;
    return text.slice(0, -SENT_AGAIN.length);
  }

  /** A status cannot be written in two ways; the step over `completed` makes Moodle send `passed` again. */
  *#stepOverCompleted(): Steps<boolean> {
    yield;
    const set = this.#api.set(STATUS, 'completed');
    yield;
    const stepped = set && this.#api.commit();
    yield;
    return this.#api.set(STATUS, 'passed') && stepped;
  }

  #rows(change: Change): Row[] {
    const again = this.#sending % 2 === 1;
    switch (change.kind) {
      case 'savedState':
        return [{ element: 'cmi.suspend_data', value: change.text + (again ? SENT_AGAIN : '') }];
      case 'location':
        return [{ element: LOCATION, value: change.place.slice(0, LONGEST_LOCATION) }];
      case 'status':
        return this.#statusRows(change);
      case 'score':
        return this.#resultRows(change.score, again);
      case 'objective':
        return this.#objectiveRows(change.objective);
      case 'interaction':
        return interactionRows12(change.index, change.interaction);
      case 'sessionTime':
        return [{ element: 'cmi.core.session_time', value: formatTimespan(change.seconds) }];
      case 'progress':
      case 'leave':
        return [];
    }
  }

  /** In 1.2 the word for a normal exit is none at all. */
  #statusRows(status: Status): Row[] {
    const { mode, exitAtCompletion } = this.#reporting;
    const ends = status.completion === 'completed' && exitAtCompletion === 'normal';
    return [
      { element: STATUS, value: foldStatus(status, mode), rising: true },
      ...(ends ? [{ element: EXIT, value: '', optional: true }] : []),
    ];
  }

  /** None where the run-time holds a better one: the best result counts, even where a saved state was lost. */
  #resultRows(score: number, again: boolean): Row[] {
    const rows = scoreRows12('cmi.core.score', score);
    const held = this.#writer.heldNumber(RAW_SCORE);
    if (held !== undefined && held > Number(rows.at(-1)?.value)) return [];
    return rows.map((row) => (again && row.element === RAW_SCORE ? { ...row, value: withZero(row.value) } : row));
  }

  #objectiveRows({ id, completion, success, score }: Extract<Change, { kind: 'objective' }>['objective']): Row[] {
    const wireId = shortIdentifier(id);
    const place = this.#objectives.find(wireId);
    if (!place) return [];
    const prefix = `cmi.objectives.${place.index}`;
    return [
      ...(place.known ? [] : [{ element: `${prefix}.id`, value: wireId }]),
      { element: `${prefix}.status`, value: foldStatus({ completion, success }), rising: true, optional: true },
      ...(score === undefined ? [] : this.#scoreRows(prefix, score)),
    ];
  }

  /** None where the run-time holds the score from an earlier session. The last row is the telling one. */
  #scoreRows(prefix: string, score: number): Row[] {
    const rows = scoreRows12(`${prefix}.score`, score);
    const last = rows.at(-1);
    return last && this.#writer.holds(last) ? [] : rows;
  }
}

/** The same number in other characters: `80` → `80.0`, `66.67` → `66.670`. */
function withZero(value: string): string {
  return value.includes('.') ? `${value}0` : `${value}.0`;
}
