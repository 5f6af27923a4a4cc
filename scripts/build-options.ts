import { EXITS_AT_COMPLETION, REPORTING_MODES, type Reporting } from '../src/course/index.js';
import { organisationPath } from './read-organisation.js';

/** What a build may be told besides the authors' files: for Node's `parseArgs`. */
export const BUILD_OPTIONS = {
  organisation: { type: 'string' },
  reporting: { type: 'string' },
  'exit-at-completion': { type: 'string' },
} as const;

export type GivenOptions = { readonly [option in keyof typeof BUILD_OPTIONS]?: string | undefined };

export interface BuildOptions {
  /** An organisation's own file, absolute. */
  readonly overlayPath?: string | undefined;
  /** Stands above what the files say. */
  readonly reporting?: Partial<Reporting>;
}

/** An option has a value that it cannot have. */
export class OptionError extends Error {}

/** @throws OptionError */
export function readBuildOptions(given: GivenOptions): BuildOptions {
  const mode = oneOf('reporting', given.reporting, REPORTING_MODES);
  const exitAtCompletion = oneOf('exit-at-completion', given['exit-at-completion'], EXITS_AT_COMPLETION);
  return {
    overlayPath: organisationPath(given.organisation),
    reporting: { ...(mode && { mode }), ...(exitAtCompletion && { exitAtCompletion }) },
  };
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  const found = allowed.find((each) => each === value);
  if (value === undefined || found) return found;
  throw new OptionError(
    `--${option} ${value} is none of ${allowed.join(', ')}: docs/lms-guide.md says what each means.`,
  );
}
