/** One call of a run-time's API, as the course made it. */
export interface ApiCall {
  readonly name: 'initialize' | 'get' | 'set' | 'commit' | 'finish';
  readonly element: string;
  readonly value: string;
  readonly error: number;
}

/** Everything that was asked of a run-time, for counting and for reading. */
export class ApiLog {
  calls: ApiCall[] = [];

  add(call: ApiCall): void {
    this.calls.push(call);
  }

  clear(): void {
    this.calls = [];
  }

  count(name: ApiCall['name']): number {
    return this.calls.filter((call) => call.name === name).length;
  }

  get sets(): string[] {
    return this.calls.filter(({ name }) => name === 'set').map(({ element, value }) => `${element}=${value}`);
  }

  get refusals(): ApiCall[] {
    return this.calls.filter(({ name, error }) => name !== 'get' && error !== 0);
  }
}

/** What a run-time keeps on its server between launches. */
export type Server = Map<string, string>;
