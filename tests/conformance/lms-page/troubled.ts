import type { Edition } from '../profiles.js';
import type { CallName } from './launch.js';

/** How a run-time misbehaves. */
export interface Trouble {
  /** `at-first`: each time that a saved state is new. `for-good`: all but the first two of a launch. */
  readonly commitFails?: 'at-first' | 'for-good';
  readonly throwsEvery?: number;
  /** Milliseconds. */
  readonly blocksFor?: number;
  /** After the second commit it knows of no session. */
  readonly sessionEnds?: boolean;
  /** Characters; what is longer is cut without a word. */
  readonly truncatesAt?: number;
  readonly loose?: boolean;
  /** The first Initialize answers no, because the session is open. */
  readonly alreadyOpen?: boolean;
  readonly forgetsUnlessSuspended?: boolean;
}

/** A run-time's functions by what they do. */
export type RunTime = Readonly<Record<CallName, (...args: string[]) => unknown>>;

const COMMITS_BEFORE_TROUBLE = 2;
/** What it says of a session that is over, or open already, in either edition. */
const CODES: Readonly<Record<Edition, Readonly<Record<'commit' | 'open' | CallName, number>>>> = {
  scorm12: { commit: 101, open: 101, initialize: 101, get: 301, set: 301, finish: 301, error: 0 },
  scorm2004: { commit: 143, open: 103, initialize: 104, get: 123, set: 133, finish: 113, error: 0 },
};

/** The same run-time in trouble. */
export function troubled(runTime: RunTime, trouble: Trouble, edition: Edition): RunTime {
  let calls = 0;
  let commits = 0;
  let code: number | undefined;
  let state = '';
  let tried = '';
  if (trouble.alreadyOpen) runTime.initialize('');
  const failing = (name: CallName): number | undefined => {
    if (name === 'commit') commits += 1;
    if (trouble.alreadyOpen && name === 'initialize') return CODES[edition].open;
    if (trouble.sessionEnds && commits > COMMITS_BEFORE_TROUBLE)
      return name === 'commit' && edition === 'scorm12' ? 301 : CODES[edition][name];
    const unsaved = name === 'commit' || name === 'finish';
    if (trouble.commitFails === 'for-good' && unsaved && commits > COMMITS_BEFORE_TROUBLE) return 101;
    const isNew = name === 'commit' && state !== tried;
    if (name === 'commit') tried = state;
    return trouble.commitFails === 'at-first' && isNew ? 101 : undefined;
  };
  const call = (name: CallName, args: string[]): unknown => {
    calls += 1;
    if (trouble.blocksFor) block(trouble.blocksFor);
    if (trouble.throwsEvery && calls % trouble.throwsEvery === 0) throw new SyntaxError("Unexpected token '<'");
    if (name === 'error') return trouble.loose ? Number(code ?? runTime.error()) : String(code ?? runTime.error());
    // After a refused save our 1.2 adapter marks the state that it sends again.
    if (name === 'set' && args[0] === 'cmi.suspend_data') state = (args[1] ?? '').replace(/-$/, '');
    code = failing(name);
    if (code !== undefined) return name === 'get' ? '' : 'false';
    const answer = runTime[name](...args);
    return trouble.loose ? loosely(name, answer) : answer;
  };
  const named = (name: CallName) => [name, (...args: string[]) => call(name, args)];
  return Object.fromEntries(Object.keys(runTime).map((name) => named(name as CallName))) as RunTime;
}

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Booleans, numbers and null for words. */
function loosely(name: CallName, answer: unknown): unknown {
  if (name === 'get') return answer === '' ? null : answer;
  if (name === 'finish') return null;
  return name === 'set' ? Number(answer === 'true') : answer === 'true';
}
