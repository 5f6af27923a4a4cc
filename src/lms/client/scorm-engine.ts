import { Scorm12API, Scorm2004API } from 'scorm-again/min';
import type { Edition, EditionId } from '../edition.js';
import type { CmiSnapshot } from '../store/cmi-changes.js';
import type { Engine } from './run-time.js';

/** Saves a snapshot and says whether it is safely stored. */
export type Save = (cmi: CmiSnapshot, terminated: boolean) => boolean;

export interface EngineOptions {
  readonly edition: Edition;
  /** Values to begin with, in the order in which they can be set. */
  readonly data: readonly (readonly [element: string, value: string])[];
  readonly save: Save;
  /** A saved value that the library no longer takes. Said, not hidden. */
  readonly onLost: (element: string, value: string, errorCode: string) => void;
}

type Library = Engine & {
  lastErrorCode: string;
  setCMIValue(element: string, value: string): string;
};

/** scorm-again for one session, holding what was saved before. */
export function createEngine({ edition, data, save, onLost }: EngineOptions): Engine {
  const library = makers[edition.id]({
    // Any string switches saving on; the requests themselves are ours.
    lmsCommitUrl: 'commit',
    dataCommitFormat: 'flattened',
    // The total includes this session at every commit, so that it survives a session that never ends.
    alwaysSendTotalTime: true,
    logLevel: 'NONE',
    httpService: {
      processHttpRequest: (_url: string, params: unknown, terminated: boolean) =>
        save(snapshotOf(params), terminated)
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: Number(edition.codes.commit) },
      updateSettings: () => undefined,
    },
  });
  restore(library, data, onLost);
  return library;
}

type Settings = ConstructorParameters<typeof Scorm12API>[0];

const makers: Readonly<Record<EditionId, (settings: Settings) => Library>> = {
  scorm12: (settings) => new Scorm12API(settings),
  scorm2004: (settings) => new Scorm2004API(settings),
  'scorm2004-3rd': (settings) => new Scorm2004API(settings),
};

/**
 * Value by value, in our own order: loadFromFlattenedJSON sorts nested indexes as text (10 before 2), which breaks
 * arrays of more than ten, and passes over refusals in silence.
 */
function restore(library: Library, data: EngineOptions['data'], onLost: EngineOptions['onLost']): void {
  for (const [element, value] of data) {
    library.lastErrorCode = '0';
    library.setCMIValue(element, value);
    if (library.lastErrorCode !== '0') onLost(element, value, library.lastErrorCode);
  }
  library.lastErrorCode = '0';
}

/** Empty lists come as objects, and values never set as empty strings: neither says anything. */
function snapshotOf(params: unknown): CmiSnapshot {
  const entries = Object.entries(params as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => isValue(entry[1])));
}

function isValue(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
