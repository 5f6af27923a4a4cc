/** Something outside our power that a person can mend: the port is taken, the store is from a later version. */
export class LocalLmsError extends Error {
  /** One sentence: what happened. */
  readonly what: string;
  /** One sentence: what to do now. */
  readonly hint: string;

  constructor(what: string, hint: string, options?: ErrorOptions) {
    super(`${what} ${hint}`, options);
    this.name = 'LocalLmsError';
    this.what = what;
    this.hint = hint;
  }
}
