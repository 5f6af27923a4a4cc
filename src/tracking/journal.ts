import type { StorageLike } from './environment.js';

/**
 * A copy of the saved state on this device, for commits that the LMS refused. Its name is a random token that stands in
 * the learner's own saved state: whoever sits down at a shared computer next cannot meet it. Progress only, never words.
 */
export class Journal {
  readonly #storage: StorageLike | undefined;
  readonly #prefix: string;

  constructor(storage: StorageLike | undefined, courseId: string) {
    this.#storage = storage;
    this.#prefix = `course.${courseId}.journal.`;
  }

  /** @returns whether the device has kept it */
  write(token: string, state: string): boolean {
    return token !== '' && this.#guard(() => this.#storage?.setItem(this.#prefix + token, state)) && !!this.#storage;
  }

  /** Empty when there is none. */
  read(token: string): string {
    let state = '';
    this.#guard(() => (state = this.#storage?.getItem(this.#prefix + token) ?? ''));
    return token === '' ? '' : state;
  }

  /** The LMS has everything: the copy goes. */
  clear(token: string): void {
    this.#guard(() => this.#storage?.removeItem(this.#prefix + token));
  }

  #guard(use: () => unknown): boolean {
    try {
      use();
      return true;
    } catch {
      return false;
    }
  }
}
