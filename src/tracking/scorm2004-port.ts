import { USUAL_REPORTING, type ObjectiveState, type Reporting, type Success } from '../course/index.js';
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
import { formatDuration } from './time-format.js';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const EXIT = 'cmi.exit';
const SCALED_SCORE = 'cmi.score.scaled';
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

  open(): Launch | undefined {
    if (!startSession(this.#api, COMPLETION)) return undefined;
    const mode = readMode(this.#api.get('cmi.mode'));
    const completion = this.#read(COMPLETION);
    const success = this.#read(SUCCESS);
    const launch: Launch = {
      learnerName: readLearnerName(this.#api.get('cmi.learner_name')),
      mode,
      credit: this.#api.get('cmi.credit') !== 'no-credit',
      savedState: this.#read('cmi.suspend_data'),
      location: this.#read('cmi.location'),
      completion: completion === 'completed' ? 'completed' : 'incomplete',
      success: isKnownSuccess(success) ? success : 'unknown',
      masteryScore: parseMasteryScore(this.#api.get('cmi.scaled_passing_score'), 1),
      interactionCount: readCount(this.#api.get('cmi.interactions._count')),
    };
    if (mode === 'normal') this.#begin();
    else this.#writer.lock();
    return launch;
  }

  cost(change: Change): number {
    return this.#writer.cost(this.#rows(change));
  }

  write(change: Change): WriteOutcome {
    if (change.kind === 'status') this.#ends ||= this.#endsWith(change);
    const outcome = this.#writer.write(this.#rows(change), !isEssential(change));
    if (change.kind === 'objective') this.#objectives.remember(shortIdentifier(change.objective.id));
    return outcome;
  }

  commit(): boolean {
    return this.#writer.commit();
  }

  terminate(): boolean {
    return this.#api.finish();
  }

  lastError(): number {
    return this.#api.errorCode();
  }

  #read(element: string): string {
    const value = this.#api.get(element);
    this.#writer.know(element, value);
    return value;
  }

  /** Any other exit ends the attempt: the next launch would find nothing. Set at once, for a crash sets nothing later. */
  #begin(): void {
    const exit: Row = { element: EXIT, value: 'suspend', optional: true };
    this.#writer.write([exit, { element: COMPLETION, value: 'incomplete', rising: true }], false);
    this.#writer.commit();
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
    if (!this.#writer.knows(SCALED_SCORE)) this.#read(SCALED_SCORE);
    const rows = scoreRows2004('cmi.score', score);
    const held = this.#writer.heldNumber(SCALED_SCORE);
    return held !== undefined && held > Number(rows.at(-1)?.value) ? [] : rows;
  }

  #objectiveRows({ id, completion, success, score }: ObjectiveState): Row[] {
    const wireId = shortIdentifier(id);
    const place = this.#objectives.find(wireId);
    if (!place) return [];
    const prefix = `cmi.objectives.${place.index}`;
    if (place.known && !this.#writer.knows(`${prefix}.completion_status`)) {
      this.#read(`${prefix}.completion_status`);
      this.#read(`${prefix}.success_status`);
    }
    return [
      ...(place.known ? [] : [{ element: `${prefix}.id`, value: wireId }]),
      { element: `${prefix}.completion_status`, value: completion, rising: true, optional: true },
      ...successRow(`${prefix}.success_status`, success).map((row) => ({ ...row, optional: true })),
      ...(score === undefined ? [] : this.#scoreRows(prefix, score, place.known)),
    ];
  }

  /** None where the run-time holds the score from an earlier session. The last row is the telling one. */
  #scoreRows(prefix: string, score: number, known: boolean): Row[] {
    const rows = scoreRows2004(`${prefix}.score`, score);
    const last = rows.at(-1);
    if (known && last && !this.#writer.knows(last.element))
      this.#writer.know(last.element, this.#api.get(last.element));
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
