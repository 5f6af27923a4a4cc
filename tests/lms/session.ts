import { createEngine } from '../../src/lms/client/scorm-engine.js';
import { createRunTimeApi, type LoggedCall } from '../../src/lms/client/run-time.js';
import { EDITIONS, type EditionId } from '../../src/lms/edition.js';
import { hasEnded, launchData } from '../../src/lms/launch-data.js';
import type { LaunchManifest } from '../../src/lms/read-manifest.js';
import type { CmiSnapshot } from '../../src/lms/store/cmi-changes.js';

export const MANIFEST: LaunchManifest = {
  title: 'A course',
  href: 'index.html',
  launchData: 'from the manifest',
  passMark: '',
  completionThreshold: '',
  maxTimeAllowed: '',
  timeLimitAction: '',
  objectiveIds: [],
};

/** One learner's attempt with the real scorm-again and no browser: what was saved is what the next session gets. */
export class TestAttempt {
  cmi: CmiSnapshot = {};
  terminated = false;
  saves = 0;
  /** Whether a save reaches the store. */
  online = true;
  readonly lost: string[] = [];
  calls: LoggedCall[] = [];

  constructor(
    private readonly edition: EditionId,
    private readonly manifest: LaunchManifest = MANIFEST,
  ) {}

  /** A function for each call of the session: `call('LMSGetValue', 'cmi.core.entry')`. */
  launch(): (name: string, ...args: string[]) => string {
    const past = {
      edition: this.edition,
      learner: { id: '7', name: 'Sample Learner' },
      cmi: this.cmi,
      terminated: this.terminated,
    };
    if (hasEnded(past)) throw new Error('This attempt has ended.');
    const edition = EDITIONS[this.edition];
    const engine = createEngine({
      edition,
      data: launchData(past, this.manifest),
      save: (cmi, terminated) => {
        if (!this.online) return false;
        this.saves += 1;
        this.cmi = cmi;
        this.terminated = terminated;
        return true;
      },
      onLost: (element, value, code) => this.lost.push(`${element}=${value} ${code}`),
    });
    this.calls = [];
    const api = createRunTimeApi(edition, engine, (call) => this.calls.push(call));
    return (name, ...args) => {
      const call = api[name];
      if (!call) throw new Error(`The API has no ${name}.`);
      return call(...args);
    };
  }
}
