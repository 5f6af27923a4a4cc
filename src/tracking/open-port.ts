import type { Reporting } from '../course/index.js';
import type { TrackingEnvironment } from './environment.js';
import { takeEarly } from './begin-early.js';
import { waitForApi } from './find-api.js';
import { LmsApi, type ApiEdition, type FoundApi } from './lms-api.js';
import { Scorm12Port } from './scorm12-port.js';
import { Scorm2004Port } from './scorm2004-port.js';
import type { Launch, ScormPort } from './scorm-port.js';
import { Spread } from './spread.js';
import { StandalonePort } from './standalone-port.js';
import { drain } from './steps.js';

/** What a package was built for. `auto`: whichever run-time is there, or none. */
export type Edition = ApiEdition | 'standalone' | 'auto';

export interface OpenPort {
  readonly port: ScormPort;
  readonly launch: Launch;
}

/** The package's own edition first; the other one is better than no record at all. */
const SEARCHES: Readonly<Record<Exclude<Edition, 'standalone'>, readonly ApiEdition[]>> = {
  scorm12: ['scorm12', 'scorm2004'],
  scorm2004: ['scorm2004', 'scorm12'],
  auto: ['scorm2004', 'scorm12'],
};

/**
 * Finds the run-time and begins the session. A package for an LMS that meets none keeps nothing: on a shared computer
 * the device's own store might hold somebody else's state.
 */
export async function openPort(
  edition: Edition,
  environment: TrackingEnvironment,
  courseId: string,
  reporting?: Reporting,
): Promise<OpenPort> {
  if (edition !== 'standalone') {
    const { window, timers } = environment;
    const found = takeEarly(window) ?? (await waitForApi({ window, timers, editions: SEARCHES[edition] }));
    const opened = found && (await begin(found, environment, reporting));
    if (opened) return opened;
  }
  const port = new StandalonePort(
    edition === 'standalone' || edition === 'auto' ? environment.storage : undefined,
    courseId,
  );
  return { port, launch: drain(port.open()) };
}

/** Milliseconds before a run-time that would not begin is asked again: it may be busy, or have failed once. */
const PAUSES = [1_000, 2_000, 4_000];

async function begin(
  found: FoundApi,
  { timers, now }: TrackingEnvironment,
  reporting?: Reporting,
): Promise<OpenPort | undefined> {
  const api = new LmsApi(found);
  for (const pause of [...PAUSES, undefined]) {
    const port = found.edition === 'scorm12' ? new Scorm12Port(api, reporting) : new Scorm2004Port(api, reporting);
    const launch = await new Promise<Launch | undefined>((resolve) => {
      new Spread(timers, now).run(port.open(), resolve);
    });
    if (launch) return { port, launch };
    if (pause !== undefined) await new Promise<void>((resolve) => timers.setTimeout(resolve, pause));
  }
  return undefined;
}
