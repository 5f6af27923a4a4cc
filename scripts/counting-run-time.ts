/** What was asked of a run-time between two looks at it. */
export interface Calls {
  readonly gets: number;
  readonly sets: number;
  readonly commits: number;
  /** Every call, each of which may keep the page waiting. */
  readonly all: number;
  /** Names and values set before one commit, at most. */
  readonly bytes: number;
}

const NO_CALLS: Calls = { gets: 0, sets: 0, commits: 0, all: 0, bytes: 0 };

/** A run-time that takes everything, for counting what it is asked; by the names of both editions. */
export class CountingRunTime {
  readonly #values = new Map<string, string>();
  #calls = NO_CALLS;
  #bytes = 0;

  readonly Initialize = (): string => this.#count('other');
  readonly Terminate = (): string => this.#count('other');
  readonly Commit = (): string => {
    this.#bytes = 0;
    return this.#count('commits');
  };
  readonly GetLastError = (): string => {
    this.#count('other');
    return '0';
  };
  readonly GetValue = (element: string): string => {
    this.#count('gets');
    const list = /^(.*)\._count$/.exec(element)?.[1];
    return list === undefined ? (this.#values.get(element) ?? '') : this.#lengthOf(list);
  };
  readonly SetValue = (element: string, value: string): string => {
    this.#values.set(element, value);
    this.#bytes += element.length + value.length;
    this.#calls = { ...this.#calls, bytes: Math.max(this.#calls.bytes, this.#bytes) };
    return this.#count('sets');
  };

  readonly LMSInitialize = this.Initialize;
  readonly LMSFinish = this.Terminate;
  readonly LMSCommit = this.Commit;
  readonly LMSGetLastError = this.GetLastError;
  readonly LMSGetValue = this.GetValue;
  readonly LMSSetValue = this.SetValue;

  /** What has been asked since the last look. */
  look(): Calls {
    const calls = this.#calls;
    this.#calls = NO_CALLS;
    return calls;
  }

  #count(kind: 'gets' | 'sets' | 'commits' | 'other'): string {
    const calls = { ...this.#calls, all: this.#calls.all + 1 };
    this.#calls = kind === 'other' ? calls : { ...calls, [kind]: calls[kind] + 1 };
    return 'true';
  }

  #lengthOf(list: string): string {
    const indexes = [...this.#values.keys()].flatMap((element) =>
      element.startsWith(`${list}.`) ? Number(element.slice(list.length + 1).split('.')[0]) : [],
    );
    return String(Math.max(-1, ...indexes) + 1);
  }
}

/** The larger of each count. */
export function most(left: Calls, right: Calls): Calls {
  return {
    gets: Math.max(left.gets, right.gets),
    sets: Math.max(left.sets, right.sets),
    commits: Math.max(left.commits, right.commits),
    all: Math.max(left.all, right.all),
    bytes: Math.max(left.bytes, right.bytes),
  };
}
