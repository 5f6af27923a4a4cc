import { createEngine } from '../../../src/lms/client/scorm-engine.js';
import { createRunTimeApi } from '../../../src/lms/client/run-time.js';
import { EDITIONS } from '../../../src/lms/edition.js';
import { StrictApi12 } from '../../tracking/strict-api-12.js';
import { StrictApi2004 } from '../../tracking/strict-api-2004.js';
import type { Profile } from '../profiles.js';
import { CALL_NAMES, type CallName } from './launch.js';
import type { RunTime } from './troubled.js';

/** Keeps what a run-time has been told; says whether it is safe. */
export type Store = (values: Readonly<Record<string, string>>) => boolean;

/** A run-time that behaves, with what the attempt holds already. */
export function engineOf(profile: Profile, values: Readonly<Record<string, string>>, store: Store): RunTime {
  return profile.engine === 'strict' ? strict(profile, values, store) : scormAgain(profile, values, store);
}

function strict(profile: Profile, values: Readonly<Record<string, string>>, store: Store): RunTime {
  const { mode, credit, without } = profile;
  const server = new Map(Object.entries(values));
  const options = { server, ...(mode && { mode }), ...(credit && { credit }), ...(without && { without }) };
  const api = profile.edition === 'scorm12' ? new StrictApi12(options) : new StrictApi2004(options);
  const runTime = byPurpose(api, profile);
  const stored =
    (name: 'commit' | 'finish') =>
    (argument = ''): unknown => {
      const answer = runTime[name](argument);
      if (answer === 'true' && !store(Object.fromEntries(server))) return 'false';
      return answer;
    };
  return { ...runTime, commit: stored('commit'), finish: stored('finish') };
}

function scormAgain(profile: Profile, values: Readonly<Record<string, string>>, store: Store): RunTime {
  const edition = EDITIONS[profile.edition];
  const past = Object.entries(values).filter(([element]) => !edition.sessionOnly.includes(element));
  const own: [string, string][] = [
    [edition.elements.mode, 'normal'],
    [edition.elements.credit, 'credit'],
  ];
  const data = [...own, ...past.filter(([element]) => !own.some(([other]) => other === element))];
  const engine = createEngine({ edition, data: inOrder(data), save: store, onLost: () => undefined });
  return byPurpose(
    createRunTimeApi(edition, engine, () => undefined),
    profile,
  );
}

/** Indexes by number, and within an entry the id and the type first. */
function inOrder(data: readonly [string, string][]): [string, string][] {
  const key = (element: string): string =>
    element.replace(/\d+/g, (digits) => digits.padStart(4, '0')).replace(/\.(id|type)$/, '. $1');
  return [...data].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}

function byPurpose(api: object, { edition }: Profile): RunTime {
  const calls = Object.entries(CALL_NAMES[edition]) as [CallName, string][];
  const named = calls.map(([purpose, name]) => {
    const method = Reflect.get(api, name) as (...args: string[]) => unknown;
    return [purpose, (...args: string[]) => Reflect.apply(method, api, args)];
  });
  const runTime: unknown = Object.fromEntries(named);
  return runTime as RunTime;
}
