/** The player with one fault in it: some cell of the matrix has to notice. */
export interface Mutant {
  readonly id: string;
  readonly title: string;
  /** From the project's root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Cells that are asked, in this order, until one notices: profile and journey. */
  readonly cells: readonly string[];
}

const TRACKING = 'src/tracking';

export const MUTANTS: readonly Mutant[] = [
  {
    id: 'no-pagehide',
    title: 'Does not hear that the page is left',
    file: `${TRACKING}/page-life.ts`,
    from: "window.addEventListener('pagehide', onHide);",
    to: '',
    cells: ['strict-12 open-close'],
  },
  {
    id: 'ends-when-hidden',
    title: 'Ends the session when another tab comes to the front',
    file: `${TRACKING}/page-life.ts`,
    from: "=== 'hidden') life.hidden();",
    to: "=== 'hidden') life.left();",
    cells: ['strict-12 half-lesson'],
  },
  {
    id: 'deaf-to-hidden',
    title: 'Saves nothing when the page is hidden',
    file: `${TRACKING}/page-life.ts`,
    from: "document.addEventListener('visibilitychange', onVisibility);",
    to: '',
    cells: ['strict-12 half-lesson'],
  },
  {
    id: 'lowers-status',
    title: 'Lowers a status',
    file: `${TRACKING}/lesson-status.ts`,
    from: "return (RANKS[next] ?? 0) > (RANKS[held ?? ''] ?? 0);",
    to: 'return next !== held;',
    cells: ['strict-12 whole', 'strict-2004 whole'],
  },
  {
    id: 'passes-the-opener',
    title: 'Counts as completed what has been opened',
    file: `${TRACKING}/lesson-status.ts`,
    from: "if (completion !== 'completed') return 'incomplete';",
    to: '',
    cells: ['strict-12 half-lesson'],
  },
  {
    id: 'says-failed',
    title: 'Says "failed" after a first try',
    file: `${TRACKING}/lesson-status.ts`,
    from: "return mode.endsWith('failed');",
    to: 'return true;',
    cells: ['strict-12 fail-pass', 'strict-2004 fail-pass'],
  },
  {
    id: 'score-at-start',
    title: 'Sends a score before the assessment is handed in',
    file: 'src/course/tracked-state.ts',
    from: 'score: best && shareOf(totalOf(best)),\n    progress',
    to: 'score: best ? shareOf(totalOf(best)) : 0,\n    progress',
    cells: ['strict-12 half-lesson'],
  },
  {
    id: 'no-retry',
    title: 'Does not try a refused save again',
    file: `${TRACKING}/saver.ts`,
    from: 'this.#retry.schedule();',
    to: '',
    cells: ['commit-fails-at-times-12 half-lesson', 'commit-fails-at-times-2004 half-lesson'],
  },
  {
    id: 'claims-saved',
    title: 'Takes every save for saved',
    file: `${TRACKING}/lms-api.ts`,
    from: "return this.#isDone(this.#call(this.#names.commit, ''));",
    to: "this.#call(this.#names.commit, '');\n    return true;",
    cells: ['commit-fails-12 half-lesson'],
  },
  {
    id: 'never-commits',
    title: 'Sets values and never saves them',
    file: `${TRACKING}/lms-api.ts`,
    from: "return this.#isDone(this.#call(this.#names.commit, ''));",
    to: 'return true;',
    cells: ['strict-12 crash'],
  },
  {
    id: 'over-long-state',
    title: 'Writes more than 4,096 characters',
    file: `${TRACKING}/state-codec.ts`,
    from: 'return `${text};z:${checksum(text)}`;',
    to: "const long = `${text};y:${'x'.repeat(4_200)}`;\n  return `${long};z:${checksum(long)}`;",
    cells: ['truncating half-lesson'],
  },
  {
    id: 'no-suspend-12',
    title: 'Does not ask for "suspend" (1.2)',
    file: `${TRACKING}/scorm12-port.ts`,
    from: "value: 'suspend'",
    to: "value: ''",
    cells: ['forgets-12 half-lesson'],
  },
  {
    id: 'no-suspend-2004',
    title: 'Ends with "normal" (2004)',
    file: `${TRACKING}/scorm2004-port.ts`,
    from: "value: 'suspend'",
    to: "value: 'normal'",
    cells: ['forgets-2004 half-lesson'],
  },
  {
    id: 'no-journal',
    title: 'Keeps nothing on the device',
    file: `${TRACKING}/journal.ts`,
    from: 'this.#storage?.setItem(this.#prefix + token, state)',
    to: 'undefined',
    cells: ['commit-fails-12 crash'],
  },
  {
    id: 'older-wins',
    title: 'Takes the older of two states',
    file: `${TRACKING}/newest-state.ts`,
    from: 'copy.context.sequence > saved.context.sequence',
    to: 'copy.context.sequence < saved.context.sequence',
    cells: ['commit-fails-2004 half-lesson'],
  },
  {
    id: 'writes-in-review',
    title: 'Writes in review and preview',
    file: `${TRACKING}/session-start.ts`,
    from: "return value === 'review' || value === 'browse' ? value : 'normal';",
    to: "return value === 'nothing' ? 'review' : 'normal';",
    cells: ['review-12 half-lesson', 'browse-2004 half-lesson'],
  },
  {
    id: 'wants-a-mode',
    title: 'Takes an unknown mode for review',
    file: `${TRACKING}/session-start.ts`,
    from: "return value === 'review' || value === 'browse' ? value : 'normal';",
    to: "return value === 'normal' || value === 'browse' ? value : 'review';",
    cells: ['minimal half-lesson'],
  },
  {
    id: 'gives-up-when-open',
    title: 'Gives up where the session is open already',
    file: `${TRACKING}/session-start.ts`,
    from: 'return code === ALREADY_OPEN_2004',
    to: 'return code === -1',
    cells: ['already-open-2004 open-close'],
  },
  {
    id: 'lets-throw',
    title: 'Lets a run-time’s exception through',
    file: `${TRACKING}/lms-api.ts`,
    from: 'this.#thrown = true;\n      return undefined;',
    to: "throw new Error('A call failed.');",
    cells: ['throwing-12 half-lesson', 'throwing-2004 half-lesson'],
  },
  {
    id: 'wants-words',
    title: 'Understands the word "true" alone',
    file: `${TRACKING}/lms-api.ts`,
    from: "answer === 'true' || answer === '1' ||",
    to: "answer === 'TRUE' ||",
    cells: ['loose-12 half-lesson', 'loose-2004 half-lesson'],
  },
  {
    id: 'all-in-one-turn',
    title: 'Makes all calls in one turn of the page',
    file: `${TRACKING}/spread.ts`,
    from: 'const LONGEST_TURN = 10;',
    to: 'const LONGEST_TURN = 100_000;',
    cells: ['slow-12 open-close'],
  },
  {
    id: 'trusts-storage',
    title: 'Takes the device’s store for granted',
    file: `${TRACKING}/environment.ts`,
    from: 'return window.localStorage;\n  } catch {\n    return undefined;\n  }',
    to: 'return window.localStorage;\n  } finally {\n    void 0;\n  }',
    cells: ['no-storage-12 open-close'],
  },
];
