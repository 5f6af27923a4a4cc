import type { NotesDevice } from '../../../modules/index.js';

/** One entry of the device's own store. Third-party frames and full devices make any use of it throw. */
export function notesOnDevice(key: string, storage: () => Storage = () => localStorage): NotesDevice {
  const guard = <T>(use: (store: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: () => guard((store) => notesIn(store.getItem(key))),
    write: (notes) => guard((store) => (store.setItem(key, JSON.stringify(notes)), true)) ?? false,
    remove: () => guard((store) => store.removeItem(key)),
  };
}

/** Anything but text was not written by the course. */
function notesIn(stored: string | null): Readonly<Record<string, string>> | undefined {
  const found: unknown = JSON.parse(stored ?? 'null');
  if (typeof found !== 'object' || found === null) return undefined;
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
