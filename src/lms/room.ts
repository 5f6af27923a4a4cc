import type { ReportKey } from '../report/index.js';
import type { Folders } from './file-routes.js';
import type { PackageShelf } from './package-shelf.js';
import type { Pictures } from './pictures.js';
import type { Store } from './store/store.js';

/** What the routes work with. */
export interface Room {
  readonly store: Store;
  readonly shelf: PackageShelf;
  readonly folders: Folders;
  readonly pictures: Pictures;
  readonly courseTitle: string;
  readonly reportKey: () => ReportKey;
  readonly log: (line: string) => void;
}
