import type { Interaction, TrackedState } from '../../src/course/index.js';
import { openSession, type Session } from '../../src/tracking/index.js';
import { FakePage } from './fake-environment.js';
import { StrictApi12, type Lms12Options } from './strict-api-12.js';
import { StrictApi2004, type Lms2004Options } from './strict-api-2004.js';

export function trackedState(change: Partial<TrackedState> = {}): TrackedState {
  return {
    location: 'MOD0_welcome',
    suspendData: '1;c:prt,1.0.0;z:0000000',
    completion: 'incomplete',
    success: 'unknown',
    score: undefined,
    progress: 0.1,
    objectives: [],
    ...change,
  };
}

export function choice(change: Partial<Interaction> = {}): Interaction {
  return {
    id: 'MOD1_KC1',
    type: 'choice',
    learnerResponse: ['a'],
    correctResponse: ['c'],
    result: 'incorrect',
    description: 'What is missing?',
    objectives: ['LO1', 'LO2'],
    latencySeconds: 12.345,
    at: new Date(2026, 10, 21, 9, 30),
    ...change,
  };
}

export interface OpenLms<Api> {
  readonly api: Api;
  readonly page: FakePage;
  readonly session: Session;
}

export async function open12(options: Lms12Options = {}): Promise<OpenLms<StrictApi12>> {
  const api = new StrictApi12(options);
  return { api, ...(await openWith({ API: api }, 'scorm12')) };
}

export async function open2004(options: Lms2004Options = {}): Promise<OpenLms<StrictApi2004>> {
  const api = new StrictApi2004(options);
  return { api, ...(await openWith({ API_1484_11: api }, 'scorm2004')) };
}

export async function openWith(window: object, edition: string): Promise<{ page: FakePage; session: Session }> {
  const page = new FakePage(window);
  return { page, session: await openSession({ edition, courseId: 'prt', environment: page.environment }) };
}

/** Time passes while the session opens: for run-times that are slow, late or say no. */
export async function openPatiently(
  window: object,
  edition: string,
  page = new FakePage(window),
): Promise<{ page: FakePage; session: Session }> {
  let session: Session | undefined;
  void openSession({ edition, courseId: 'prt', environment: page.environment }).then((opened) => (session = opened));
  for (let second = 0; second < 60; second += 1) {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    if (session) return { page, session };
    page.clock.pass(1_000);
  }
  throw new Error('The session did not open within a minute.');
}
