import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Progress } from '../../src/course/index.js';

export const STATES = 'tests/fixtures/saved-states';

/** What a learner had done when their state was saved, as the player knew it: not read back from the state. */
export interface Facts extends Omit<Progress, 'place'> {
  readonly complete: boolean;
  readonly place: string;
}

export interface SavedState {
  readonly version: string;
  readonly name: string;
  readonly text: string;
  readonly facts: Facts;
}

/** Of every version that has been released. */
export function savedStates(): SavedState[] {
  return readdirSync(STATES).flatMap((version) =>
    readdirSync(join(STATES, version))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const name = file.slice(0, -'.txt'.length);
        const facts = parse(readFileSync(join(STATES, version, `${name}.yaml`), 'utf8')) as Facts;
        return { version, name, text: readFileSync(join(STATES, version, file), 'utf8').trim(), facts };
      }),
  );
}

/** Ids of the lock that have another name now, or none any more. */
export class Renamed {
  readonly #names: ReadonlyMap<string, string>;

  constructor(lock: string) {
    const lines = [...lock.matchAll(/^(\S+) [0-9a-z]{2} > (\S+)$/gm)];
    this.#names = new Map(lines.map(([, old = '', now = '']) => [old, now]));
  }

  /** Undefined where the course has retired it. */
  now(id: string): string | undefined {
    let name = id;
    while (this.#names.has(name)) name = this.#names.get(name) ?? '-';
    return name === '-' ? undefined : name;
  }
}
