export type ApiEdition = 'scorm12' | 'scorm2004';

/** The API object found in a window: which edition it speaks, and the object itself. */
export interface FoundApi {
  readonly edition: ApiEdition;
  readonly object: object;
  /** It has been initialised already, by the page's first lines. */
  readonly begun?: boolean;
}

interface ApiNames {
  readonly object: string;
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly error: string;
}

export const API_NAMES: Readonly<Record<ApiEdition, ApiNames>> = {
  scorm12: {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  scorm2004: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    error: 'GetLastError',
  },
};

/** Said when a run-time throws, answers nothing, or cannot be asked: "general exception" in both editions. */
export const UNREACHABLE = 101;

/**
 * A run-time's API behind one shape for both editions. No call throws: run-times do (Moodle prints HTML into its own
 * reply), and answer with booleans, numbers or null. A call that throws is a call refused.
 */
export class LmsApi {
  readonly #object: object;
  readonly #names: ApiNames;
  #begun: boolean;
  /** The last call came to nothing: the run-time's code speaks of an earlier one. */
  #thrown = false;

  constructor({ edition, object, begun = false }: FoundApi) {
    this.#object = object;
    this.#begun = begun;
    this.#names = API_NAMES[edition];
  }

  initialize(): boolean {
    if (this.#begun) {
      this.#begun = false;
      return true;
    }
    return this.#isDone(this.#call(this.#names.initialize, ''));
  }

  /** The element's value; empty when there is none. */
  get(element: string): string {
    return this.#call(this.#names.get, element) ?? '';
  }

  /** The last call threw. */
  get unreachable(): boolean {
    return this.#thrown;
  }

  set(element: string, value: string): boolean {
    return this.#isDone(this.#call(this.#names.set, element, value));
  }

  commit(): boolean {
    return this.#isDone(this.#call(this.#names.commit, ''));
  }

  finish(): boolean {
    return this.#isDone(this.#call(this.#names.finish, ''));
  }

  /** The code of the last call, 0 when it went well. */
  errorCode(): number {
    if (this.#thrown) return UNREACHABLE;
    const answer = this.#call(this.#names.error) ?? '';
    return /^\d+$/.test(answer) ? Number(answer) : UNREACHABLE;
  }

  /** Some answer nothing where "true" is meant: then their own code for the call, where it is 0, stands for the word. */
  #isDone(answer: string | undefined): boolean {
    return answer === 'true' || answer === '1' || (answer === '' && this.errorCode() === 0);
  }

  /** The answer as text; undefined where the call could not be made. */
  #call(name: string, ...args: string[]): string | undefined {
    this.#thrown = false;
    try {
      const method: unknown = Reflect.get(this.#object, name);
      // Applied to its object: class-based APIs need their `this`.
      return typeof method === 'function' ? asText(Reflect.apply(method, this.#object, args)) : undefined;
    } catch {
      this.#thrown = true;
      return undefined;
    }
  }
}

function asText(answer: unknown): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- old run-times answer with String objects
  return answer === null || answer === undefined ? '' : String(answer).trim();
}
