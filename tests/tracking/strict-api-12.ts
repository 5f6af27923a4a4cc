import { ApiLog, type ApiCall, type Server } from './api-log.js';

/** How this LMS differs from a plain, strict one. */
export interface Lms12Options {
  readonly server?: Server;
  readonly name?: string;
  readonly mode?: string;
  readonly credit?: string;
  readonly mastery?: string;
  /** Elements that it has not got, by their beginning. */
  readonly without?: readonly string[];
  /** Moodle: a commit sends what has changed since the last attempt to send, even one that went amiss. */
  readonly sendsOnlyChanges?: boolean;
}

type Access = 'r' | 'w' | 'rw';

const ID = /^[\x21-\x7e]{1,255}$/;
const DECIMAL = /^-?[0-9]{0,3}(\.[0-9]*)?$/;
const TIMESPAN = /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/;
const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,2})?$/;
const STATUS = /^(passed|completed|failed|incomplete|browsed)$/;
const RESPONSE = /^([a-z0-9](\.[a-z0-9])?(,[a-z0-9](\.[a-z0-9])?)*)?$/;
const TYPE = /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;
const RESULT = /^(correct|wrong|unanticipated|neutral|-?[0-9]{0,3}(\.[0-9]*)?)$/;
const ANY = /^[\s\S]*$/;

/** Scorm facts, section 3: element, access, format, most characters. */
const RULES: readonly (readonly [RegExp, Access, RegExp, number])[] = [
  [/^cmi\.core\.(student_id|student_name|credit|entry|total_time|lesson_mode|_children)$/, 'r', ANY, 0],
  [/^cmi\.(launch_data|comments_from_lms|student_data\.mastery_score)$/, 'r', ANY, 0],
  [/^cmi\.(objectives|interactions)\.(_count|_children)$/, 'r', ANY, 0],
  [/^cmi\.core\.lesson_location$/, 'rw', ANY, 255],
  [/^cmi\.core\.lesson_status$/, 'rw', STATUS, 255],
  [/^cmi\.core\.score\.(raw|min|max)$/, 'rw', DECIMAL, 255],
  [/^cmi\.core\.exit$/, 'w', /^(time-out|suspend|logout|)$/, 255],
  [/^cmi\.core\.session_time$/, 'w', TIMESPAN, 255],
  [/^cmi\.suspend_data$/, 'rw', ANY, 4_096],
  [/^cmi\.objectives\.\d+\.id$/, 'rw', ID, 255],
  [/^cmi\.objectives\.\d+\.status$/, 'rw', STATUS, 255],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, 'rw', DECIMAL, 255],
  [/^cmi\.interactions\.\d+\.id$/, 'w', ID, 255],
  [/^cmi\.interactions\.\d+\.objectives\.\d+\.id$/, 'w', ID, 255],
  [/^cmi\.interactions\.\d+\.time$/, 'w', TIME, 255],
  [/^cmi\.interactions\.\d+\.type$/, 'w', TYPE, 255],
  [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, 'w', RESPONSE, 255],
  [/^cmi\.interactions\.\d+\.student_response$/, 'w', RESPONSE, 255],
  [/^cmi\.interactions\.\d+\.result$/, 'w', RESULT, 255],
  [/^cmi\.interactions\.\d+\.latency$/, 'w', TIMESPAN, 255],
  [/^cmi\.interactions\.\d+\.weighting$/, 'w', DECIMAL, 255],
];

/** A SCORM 1.2 run-time that takes nothing but what the standard allows, and behaves as Moodle where that is known. */
export class StrictApi12 {
  readonly log = new ApiLog();
  readonly server: Server;
  /** A lost session: every commit is refused. */
  online = true;
  readonly #options: Lms12Options;
  readonly #values = new Map<string, string>();
  readonly #sent = new Map<string, string>();
  #open = false;
  #ended = false;
  #error = 0;

  constructor(options: Lms12Options = {}) {
    this.#options = options;
    this.server = options.server ?? new Map<string, string>();
    for (const [element, value] of this.server) {
      this.#values.set(element, value);
      this.#sent.set(element, value);
    }
  }

  LMSInitialize(argument: string): unknown {
    if (argument !== '') return this.#answer('initialize', '', '', 201);
    if (this.#open) return this.#answer('initialize', '', '', 101);
    this.#open = !this.#ended;
    return this.#answer('initialize', '', '', this.#ended ? 101 : 0);
  }

  LMSGetValue(element: string): unknown {
    const rule = this.#ruleOf(element);
    const error = !this.#open ? 301 : !rule ? 401 : rule[1] === 'w' ? 404 : 0;
    this.#answer('get', element, '', error);
    return error ? '' : this.#read(element);
  }

  LMSSetValue(element: string, value: string): unknown {
    return this.#answer('set', element, value, this.#set(element, value));
  }

  LMSCommit(argument: string): unknown {
    const error = argument !== '' ? 201 : !this.#open ? 301 : this.#store() ? 0 : 101;
    return this.#answer('commit', '', '', error);
  }

  LMSFinish(argument: string): unknown {
    if (argument !== '' || !this.#open) return this.#answer('finish', '', '', argument === '' ? 301 : 201);
    this.#open = false;
    this.#ended = true;
    // Moodle: a status never set becomes completed.
    if (!this.#values.has('cmi.core.lesson_status')) this.#values.set('cmi.core.lesson_status', 'completed');
    return this.#answer('finish', '', '', this.#store() ? 0 : 101);
  }

  LMSGetLastError(): unknown {
    return String(this.#error);
  }

  #set(element: string, value: string): number {
    if (!this.#open) return 301;
    if (typeof value !== 'string') return 201;
    if (/\._(count|children|version)$/.test(element)) return 402;
    const rule = this.#ruleOf(element);
    if (!rule) return 401;
    const [, access, format, most] = rule;
    if (access === 'r') return 403;
    if (!this.#followsOn(element)) return 201;
    if (value.length > most || !format.test(value)) return 405;
    if (element.includes('score.') && value !== '' && (Number(value) < 0 || Number(value) > 100)) return 405;
    this.#values.set(element, value);
    return 0;
  }

  #ruleOf(element: string): (typeof RULES)[number] | undefined {
    if (this.#options.without?.some((beginning) => element.startsWith(beginning))) return undefined;
    return RULES.find(([pattern]) => pattern.test(element));
  }

  #read(element: string): unknown {
    const fixed: Record<string, string> = {
      'cmi.core.student_name': this.#options.name ?? 'Learner, Test',
      'cmi.core.lesson_mode': this.#options.mode ?? 'normal',
      'cmi.core.credit': this.#options.credit ?? 'credit',
      'cmi.student_data.mastery_score': this.#options.mastery ?? '',
    };
    if (element in fixed) return fixed[element];
    // Moodle gives counts as numbers.
    if (element.endsWith('._count')) return this.#count(element.slice(0, -'._count'.length));
    return this.#values.get(element) ?? (element === 'cmi.core.lesson_status' ? 'not attempted' : '');
  }

  #followsOn(element: string): boolean {
    return [...element.matchAll(/\.(\d+)\./g)].every(
      (match) => Number(match[1]) <= this.#count(element.slice(0, match.index)),
    );
  }

  #count(collection: string): number {
    const indexes = [...this.#values.keys()]
      .filter((element) => element.startsWith(`${collection}.`))
      .map((element) => Number.parseInt(element.slice(collection.length + 1), 10));
    return indexes.length === 0 ? 0 : Math.max(...indexes) + 1;
  }

  #store(): boolean {
    const changed = [...this.#values].filter(([element, value]) => {
      const news = !this.#options.sendsOnlyChanges || this.#sent.get(element) !== value;
      this.#sent.set(element, value);
      return news;
    });
    if (this.online) for (const [element, value] of changed) this.server.set(element, value);
    return this.online;
  }

  #answer(name: ApiCall['name'], element: string, value: string, error: number): unknown {
    this.#error = error;
    this.log.add({ name, element, value, error });
    return error === 0 ? 'true' : 'false';
  }
}
