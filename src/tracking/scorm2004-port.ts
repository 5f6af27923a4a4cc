import { USUAL_REPORTING, type ObjectiveState, type Reporting, type Success } from '../course/index.js';
import { ask, askSavedState, askVital, wasHere } from './ask.js';
import { ElementWriter, type Row } from './element-writer.js';
import { shortIdentifier } from './interaction-format.js';
import { readLearnerName } from './learner-name.js';
import { successWord, type Status } from './lesson-status.js';
import type { LmsApi } from './lms-api.js';
import { parseMasteryScore } from './mastery-score.js';
import { ObjectiveIndex } from './objective-index.js';
import { clampShare, formatReal } from './score-format.js';
import { interactionRows2004, scoreRows2004 } from './scorm2004-rows.js';
import { isEssential, type Change, type Launch, type ScormPort, type WriteOutcome } from './scorm-port.js';
import { readCount, readMode, startSession } from './session-start.js';
import type { Steps } from './steps.js';
import { formatDuration } from './time-format.js';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const EXIT = 'cmi.exit';
const SCALED_SCORE = 'cmi.score.scaled';
/** Any other exit ends the attempt: the next launch would find nothing. Set first of all, for a crash sets nothing later. */
const SUSPEND: Row = { element: EXIT, value: 'suspend', optional: true };
/** Least maximum of `location`. */
const LONGEST_LOCATION = 1_000;

/** SCORM 2004, 3rd and 4th edition (Run-Time Environment 4.2). */
export class Scorm2004Port implements ScormPort {
  readonly keeper = 'lms';
  readonly #api: LmsApi;
  readonly #writer: ElementWriter;
  readonly #objectives: ObjectiveIndex;
  readonly #reporting: Reporting;
  /** The attempt is to end with this session. */
  #ends = false;

  constructor(api: LmsApi, reporting = USUAL_REPORTING) {
    this.#api = api;
    this.#reporting = reporting;
    this.#writer = new ElementWriter(api);
    this.#objectives = new ObjectiveIndex(api);
  }

  *open(): Steps<Launch | undefined> {
    if (!(yield* startSession(this.#api, COMPLETION))) return undefined;
    const mode = readMode(yield* this.#get('cmi.mode'));
    if (mode === 'normal') yield* this.#writer.write([SUSPEND], false);
    else this.#writer.lock();
    const completion = yield* this.#readVital(COMPLETION);
    const success = yield* this.#readVital(SUCCESS);
    const held = yield* askSavedState(this.#api);
    const location = yield* this.#read('cmi.location');
    if (completion === undefined || success === undefined || !held) return undefined;
    if (held.faulty && (yield* wasHere(this.#api, location, 'cmi.entry'))) return undefined;
    this.#writer.know('cmi.suspend_data', held.value);
    const launch: Launch = {
      learnerName: readLearnerName(yield* this.#get('cmi.learner_name')),
      mode,
      credit: (yield* this.#get('cmi.credit')) !== 'no-credit',
      savedState: held.value,
      fresh: held.fresh,
      location,
      completion: completion === 'completed' ? 'completed' : 'incomplete',
      success: isKnownSuccess(success) ? success : 'unknown',
      masteryScore: parseMasteryScore(yield* this.#get('cmi.scaled_passing_score'), 1),
      interactionCount: readCount(yield* this.#get('cmi.interactions._count')),
    };
    if (mode === 'normal') yield* this.#begin();
    return launch;
  }

  *prepare(change: Change): Steps<void> {
    if (change.kind === 'score') yield* this.#learn(SCALED_SCORE);
    if (change.kind !== 'objective') return;
    yield* this.#objectives.load();
    const place = this.#objectives.find(shortIdentifier(change.objective.id));
    if (!place?.known) return;
    yield* this.#learn(`cmi.objectives.${place.index}.completion_status`);
    yield* this.#learn(`cmi.objectives.${place.index}.success_status`);
    if (change.objective.score !== undefined) yield* this.#learn(`cmi.objectives.${place.index}.score.scaled`);
  }

  cost(change: Change): number {
    return this.#writer.cost(this.#rows(change));
  }

  *write(change: Change): Steps<WriteOutcome> {
    if (change.kind === 'status') this.#ends ||= this.#endsWith(change);
    const outcome = yield* this.#writer.write(this.#rows(change), !isEssential(change));
    if (change.kind === 'objective') yield* this.#objectives.remember(shortIdentifier(change.objective.id));
    return outcome;
  }

  commit(): Steps<boolean> {
    return this.#writer.commit();
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

  *#readVital(element: string): Steps<string | undefined> {
    const value = yield* askVital(this.#api, element);
    if (value !== undefined) this.#writer.know(element, value);
    return value;
  }

  *#read(element: string): Steps<string> {
    const value = yield* this.#get(element);
    this.#writer.know(element, value);
    return value;
  }

  *#learn(element: string): Steps<void> {
    if (!this.#writer.knows(element)) yield* this.#read(element);
  }

  *#begin(): Steps<void> {
    yield* this.#writer.write([{ element: COMPLETION, value: 'incomplete', rising: true }], false);
    yield* this.#writer.commit();
  }

  #rows(change: Change): Row[] {
    switch (change.kind) {
      case 'savedState':
        return [{ element: 'cmi.suspend_data', value: change.text }];
      case 'location':
        return [{ element: 'cmi.location', value: change.place.slice(0, LONGEST_LOCATION) }];
      case 'status':
        return this.#statusRows(change);
      case 'score':
        return this.#resultRows(change.score);
      case 'progress':
        return [{ element: 'cmi.progress_measure', value: formatReal(clampShare(change.share)) }];
      case 'objective':
        return this.#objectiveRows(change.objective);
      case 'interaction':
        return interactionRows2004(change.index, change.interaction);
      case 'sessionTime':
        return [{ element: 'cmi.session_time', value: formatDuration(change.seconds) }];
      case 'leave':
        // Framed players stay on a dead page without it. Moodle breaks on `exitAll` and takes `suspendAll`.
        return [{ element: 'adl.nav.request', value: this.#ends ? 'exitAll' : 'suspendAll', optional: true }];
    }
  }

  #statusRows(status: Status): Row[] {
    return [
      { element: COMPLETION, value: status.completion, rising: true },
      ...successRow(SUCCESS, successWord(status.success, this.#reporting.mode)),
      ...(this.#endsWith(status) ? [{ element: EXIT, value: 'normal', optional: true }] : []),
    ];
  }

  #endsWith({ completion }: Status): boolean {
    return completion === 'completed' && this.#reporting.exitAtCompletion === 'normal';
  }

  /** None where the run-time holds a better one: the best result counts, even where a saved state was lost. */
  #resultRows(score: number): Row[] {
    const rows = scoreRows2004('cmi.score', score);
    const held = this.#writer.heldNumber(SCALED_SCORE);
    return held !== undefined && held > Number(rows.at(-1)?.value) ? [] : rows;
  }

  #objectiveRows({ id, completion, success, score }: ObjectiveState): Row[] {
    const wireId = shortIdentifier(id);
    const place = this.#objectives.find(wireId);
    if (!place) return [];
    const prefix = `cmi.objectives.${place.index}`;
    return [
      ...(place.known ? [] : [{ element: `${prefix}.id`, value: wireId }]),
      { element: `${prefix}.completion_status`, value: completion, rising: true, optional: true },
      ...successRow(`${prefix}.success_status`, success).map((row) => ({ ...row, optional: true })),
      ...(score === undefined ? [] : this.#scoreRows(prefix, score)),
    ];
  }

  /** None where the run-time holds the score from an earlier session. The last row is the telling one. */
  #scoreRows(prefix: string, score: number): Row[] {
    const rows = scoreRows2004(`${prefix}.score`, score);
    const last = rows.at(-1);
    return last && this.#writer.holds(last) ? [] : rows;
  }
}

/** `unknown` is what a run-time holds before it is told anything: it need not be said. */
function successRow(element: string, success: Success): Row[] {
  return success === 'unknown' ? [] : [{ element, value: success, rising: true }];
}

function isKnownSuccess(value: string): value is 'passed' | 'failed' {
  return value === 'passed' || value === 'failed';
}
