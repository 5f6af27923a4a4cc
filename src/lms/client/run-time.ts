import type { Edition, RunTimeCall } from '../edition.js';

/** The functions of scorm-again that both editions share. */
export interface Engine {
  lmsInitialize(argument: string): string;
  lmsFinish(argument: string): string;
  lmsGetValue(element: string): string;
  lmsSetValue(element: string, value: string): string;
  lmsCommit(argument: string): string;
  lmsGetLastError(): string;
  lmsGetErrorString(code: string): string;
  lmsGetDiagnostic(code: string): string;
}

/** One call, for the live view. */
export interface LoggedCall {
  readonly call: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly errorCode: string;
}

/** The object that a course finds at `window.API` or `window.API_1484_11`. */
export type RunTimeApi = Readonly<Record<string, (...args: unknown[]) => string>>;

/**
 * Stands between the course and scorm-again: holds to the standard's own limits where the library is more generous,
 * refuses calls after the end of the session, keeps the error code of the call that the course really made, and tells
 * `onCall` about each.
 */
export function createRunTimeApi(edition: Edition, engine: Engine, onCall: (call: LoggedCall) => void): RunTimeApi {
  const runTime = new RunTime(edition, engine);
  const calls = Object.entries(edition.calls) as [RunTimeCall, string][];
  return Object.fromEntries(
    calls.map(([call, name]) => [
      name,
      (...given: unknown[]): string => {
        // Courses pass numbers and booleans too; on the wire everything is a string.
        const args = given.map(String);
        const result = runTime.answer(call, args);
        onCall({ call: name, args, result, errorCode: runTime.lastError });
        return result;
      },
    ]),
  );
}

type Answer = (...args: string[]) => string;
type SessionCall = keyof Edition['codes']['ended'];

class RunTime {
  lastError = '0';
  private ended = false;
  private readonly sessionCalls: Readonly<Record<SessionCall, Answer>>;
  private readonly supportCalls: Readonly<Record<Exclude<RunTimeCall, SessionCall>, Answer>>;

  constructor(
    private readonly edition: Edition,
    engine: Engine,
  ) {
    this.sessionCalls = {
      initialize: (argument = '') => engine.lmsInitialize(argument),
      terminate: (argument = '') => this.terminate(engine, argument),
      getValue: (element = '') => engine.lmsGetValue(element),
      setValue: (element = '', value = '') => engine.lmsSetValue(element, value),
      commit: (argument = '') => engine.lmsCommit(argument),
    };
    this.supportCalls = {
      getLastError: () => this.lastError,
      getErrorString: (code = '') => engine.lmsGetErrorString(code),
      getDiagnostic: (code = '') => engine.lmsGetDiagnostic(code || this.lastError),
    };
    this.errorAfter = () => engine.lmsGetLastError();
  }

  private readonly errorAfter: () => string;

  answer(call: RunTimeCall, args: string[]): string {
    // Asking about an error is not a call that can cause or clear one (1.2 RTE 3.3.4, 2004 RTE 3.1.6).
    if (isSupportCall(call)) return this.supportCalls[call](...args);
    const refusal = this.refusal(call, args);
    if (refusal !== undefined) return this.fail(call, refusal);
    const result = this.sessionCalls[call](...args);
    this.lastError = this.errorAfter();
    return result;
  }

  private refusal(call: SessionCall, [element = '', value = '']: string[]): string | undefined {
    const { codes, limits, refused } = this.edition;
    if (this.ended) return codes.ended[call];
    if (call !== 'setValue') return undefined;
    const tooLong = Object.hasOwn(limits, element) && value.length > (limits[element] ?? Infinity);
    const notAWord = Object.hasOwn(refused, element) && refused[element]?.includes(value);
    return tooLong || notAWord ? codes.typeMismatch : undefined;
  }

  private fail(call: SessionCall, code: string): string {
    this.lastError = code;
    return call === 'getValue' ? '' : 'false';
  }

  private terminate(engine: Engine, argument: string): string {
    const result = engine.lmsFinish(argument);
    this.ended = result === 'true';
    return result;
  }
}

function isSupportCall(call: RunTimeCall): call is Exclude<RunTimeCall, SessionCall> {
  return call === 'getLastError' || call === 'getErrorString' || call === 'getDiagnostic';
}
