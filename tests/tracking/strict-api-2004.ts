import { ApiLog, type ApiCall, type Server } from './api-log.js';

/** How this LMS differs from a plain, strict one. */
export interface Lms2004Options {
  readonly server?: Server;
  readonly name?: string;
  readonly mode?: string;
  readonly credit?: string;
  readonly passingScore?: string;
  /** Ids of the manifest's objectives: there from index 0. */
  readonly objectives?: readonly string[];
}

type Access = 'r' | 'w' | 'rw';

const SHORT = '[A-Za-z0-9_.]{1,250}';
const LONG_ID = /^(?!urn:)[A-Za-z0-9_.~!*'();:@&=+$,/?#[\]%-]{1,4000}$/;
const REAL = /^-?[0-9]{1,5}(\.[0-9]{1,18})?$/;
const DURATION = /^P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]{1,2})?S)?)?$/;
const TIMESTAMP = /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,2}(Z|[+-]\d{2}:\d{2})?)?$/;
const COMPLETION = /^(completed|incomplete|not attempted|unknown)$/;
const SUCCESS = /^(passed|failed|unknown)$/;
const TYPE = /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/;
const RESULT = /^(correct|incorrect|unanticipated|neutral|-?[0-9]{1,5}(\.[0-9]{1,18})?)$/;
const ANY = /^[\s\S]*$/;
const RESPONSES: Readonly<Record<string, RegExp>> = {
  choice: new RegExp(`^${SHORT}(\\[,\\]${SHORT}){0,35}$`),
  matching: new RegExp(`^${SHORT}\\[\\.\\]${SHORT}(\\[,\\]${SHORT}\\[\\.\\]${SHORT}){0,35}$`),
};

/** Scorm facts, section 4, with Moodle's narrower formats: element, access, format, most characters. */
const RULES: readonly (readonly [RegExp, Access, RegExp, number])[] = [
  [/^cmi\.(learner_id|learner_name|mode|credit|entry|total_time|launch_data)$/, 'r', ANY, 0],
  [/^cmi\.(scaled_passing_score|completion_threshold)$/, 'r', ANY, 0],
  [/^cmi\.(objectives|interactions)\._(count|children)$/, 'r', ANY, 0],
  [/^cmi\.(objectives\.\d+\.)?completion_status$/, 'rw', COMPLETION, 250],
  [/^cmi\.(objectives\.\d+\.)?success_status$/, 'rw', SUCCESS, 250],
  [/^cmi\.(objectives\.\d+\.)?(progress_measure|score\.(scaled|raw|min|max))$/, 'rw', REAL, 250],
  [/^cmi\.location$/, 'rw', ANY, 1_000],
  [/^cmi\.suspend_data$/, 'rw', ANY, 64_000],
  [/^cmi\.exit$/, 'w', /^(time-out|suspend|logout|normal|)$/, 250],
  [/^cmi\.session_time$/, 'w', DURATION, 250],
  [/^adl\.nav\.request$/, 'rw', /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll)$/, 250],
  [/^cmi\.objectives\.\d+\.id$/, 'rw', LONG_ID, 4_000],
  [/^cmi\.interactions\.\d+\.(objectives\.\d+\.)?id$/, 'rw', LONG_ID, 4_000],
  [/^cmi\.interactions\.\d+\.type$/, 'rw', TYPE, 250],
  [/^cmi\.interactions\.\d+\.timestamp$/, 'rw', TIMESTAMP, 250],
  [/^cmi\.interactions\.\d+\.(correct_responses\.\d+\.pattern|learner_response)$/, 'rw', ANY, 10_000],
  [/^cmi\.interactions\.\d+\.result$/, 'rw', RESULT, 250],
  [/^cmi\.interactions\.\d+\.latency$/, 'rw', DURATION, 250],
  [/^cmi\.interactions\.\d+\.weighting$/, 'rw', REAL, 250],
  [/^cmi\.interactions\.\d+\.description$/, 'rw', /^[^{\r\n][^\r\n]*$/, 250],
];

/** A SCORM 2004 run-time that takes nothing but what the standard and Moodle allow. */
export class StrictApi2004 {
  readonly log = new ApiLog();
  readonly server: Server;
  online = true;
  readonly #options: Lms2004Options;
  readonly #values = new Map<string, string>();
  #phase: 'before' | 'running' | 'after' = 'before';
  #error = 0;

  constructor(options: Lms2004Options = {}) {
    this.#options = options;
    this.server = options.server ?? new Map<string, string>();
    options.objectives?.forEach((id, index) => this.#values.set(`cmi.objectives.${index}.id`, id));
    // Only after `suspend` does the next launch find anything.
    if (this.server.get('cmi.exit') === 'suspend') {
      for (const [element, value] of this.server) if (element !== 'cmi.exit') this.#values.set(element, value);
    }
  }

  Initialize(argument: string): unknown {
    if (argument !== '') return this.#answer('initialize', '', '', 201);
    const error = { before: 0, running: 103, after: 104 }[this.#phase];
    if (error === 0) this.#phase = 'running';
    return this.#answer('initialize', '', '', error);
  }

  GetValue(element: string): unknown {
    const rule = RULES.find(([pattern]) => pattern.test(element));
    const closed = { before: 122, running: 0, after: 123 }[this.#phase];
    const value = this.#read(element);
    const error = closed || (!rule ? 401 : rule[1] === 'w' ? 405 : value === undefined ? 403 : 0);
    this.#answer('get', element, '', error);
    return error ? '' : value;
  }

  SetValue(element: string, value: string): unknown {
    return this.#answer('set', element, value, this.#set(element, value));
  }

  Commit(argument: string): unknown {
    const closed = { before: 142, running: 0, after: 143 }[this.#phase];
    return this.#answer('commit', '', '', argument !== '' ? 201 : closed || (this.#store() ? 0 : 101));
  }

  Terminate(argument: string): unknown {
    const closed = { before: 112, running: 0, after: 113 }[this.#phase];
    if (argument !== '' || closed) return this.#answer('finish', '', '', closed || 201);
    if (!this.#store()) return this.#answer('finish', '', '', 101);
    this.#phase = 'after';
    return this.#answer('finish', '', '', 0);
  }

  GetLastError(): unknown {
    return String(this.#error);
  }

  #set(element: string, value: string): number {
    const closed = { before: 132, running: 0, after: 133 }[this.#phase];
    if (closed) return closed;
    if (typeof value !== 'string') return 406;
    const rule = RULES.find(([pattern]) => pattern.test(element));
    if (!rule) return 401;
    const [, access, format, most] = rule;
    if (access === 'r') return 404;
    const error = this.#orderError(element, value);
    if (error) return error;
    if (value.length > most || !format.test(value) || !this.#fitsType(element, value)) return 406;
    const limit = element.endsWith('score.scaled')
      ? [-1, 1]
      : element.endsWith('progress_measure')
        ? [0, 1]
        : undefined;
    if (limit && (Number(value) < (limit[0] ?? 0) || Number(value) > (limit[1] ?? 0))) return 407;
    this.#values.set(element, value);
    return 0;
  }

  /** 351: a gap, or an id twice or changed; 408: something that it depends on is missing. */
  #orderError(element: string, value: string): number {
    const steps = [...element.matchAll(/\.(\d+)\./g)];
    if (steps.some((step) => Number(step[1]) > this.#count(element.slice(0, step.index)))) return 351;
    const entry = /^(cmi\.(objectives|interactions)\.\d+)\.(.+)$/.exec(element);
    if (!entry) return 0;
    const [, prefix = '', collection, field = ''] = entry;
    if (field === 'id' && collection === 'objectives') return this.#objectiveIdError(element, value);
    if (/^objectives\.\d+\.id$/.test(field) && this.#isDuplicate(element, value)) return 351;
    if (field !== 'id' && !this.#values.has(`${prefix}.id`)) return 408;
    const needsType = field.includes('response');
    return needsType && !this.#values.has(`${prefix}.type`) ? 408 : 0;
  }

  #objectiveIdError(element: string, value: string): number {
    const held = this.#values.get(element);
    return (held !== undefined && held !== value) || this.#isDuplicate(element, value) ? 351 : 0;
  }

  #isDuplicate(element: string, value: string): boolean {
    const siblings = element.replace(/\d+\.id$/, '');
    return [...this.#values].some(
      ([other, id]) => other !== element && other.startsWith(siblings) && other.endsWith('.id') && id === value,
    );
  }

  #fitsType(element: string, value: string): boolean {
    if (!/(pattern|learner_response)$/.test(element)) return true;
    const type = this.#values.get(`${/^cmi\.interactions\.\d+/.exec(element)?.[0]}.type`) ?? '';
    const parts = value.split('[,]');
    return (RESPONSES[type]?.test(value) ?? true) && new Set(parts).size === parts.length;
  }

  #read(element: string): unknown {
    const fixed: Record<string, string | undefined> = {
      'cmi.learner_name': this.#options.name ?? 'Learner, Test',
      'cmi.mode': this.#options.mode ?? 'normal',
      'cmi.credit': this.#options.credit ?? 'credit',
      'cmi.scaled_passing_score': this.#options.passingScore,
    };
    if (element in fixed) return fixed[element];
    if (element.endsWith('._count')) return this.#count(element.slice(0, -'._count'.length));
    return this.#values.get(element) ?? (/(completion|success)_status$/.test(element) ? 'unknown' : undefined);
  }

  #count(collection: string): number {
    const indexes = [...this.#values.keys()]
      .filter((element) => element.startsWith(`${collection}.`))
      .map((element) => Number.parseInt(element.slice(collection.length + 1), 10));
    return indexes.length === 0 ? 0 : Math.max(...indexes) + 1;
  }

  #store(): boolean {
    if (this.online) for (const [element, value] of this.#values) this.server.set(element, value);
    return this.online;
  }

  #answer(name: ApiCall['name'], element: string, value: string, error: number): unknown {
    this.#error = error;
    this.log.add({ name, element, value, error });
    return error === 0 ? 'true' : 'false';
  }
}
