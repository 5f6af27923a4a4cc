import type { Engine, ReportCourse, ReportKey, ReportPageParts } from '../report/index.js';
import type { Folders } from './file-routes.js';
import type { PackageShelf } from './package-shelf.js';
import type { Pictures } from './pictures.js';
import type { Store } from './store/store.js';

/** What the L&D door's figures are made with. */
export interface FiguresKit {
  /** Asked anew for each report, as the course may have changed. */
  readonly course: () => ReportCourse;
  readonly openEngine: () => Promise<Engine & { readonly close: () => void }>;
  readonly page: () => ReportPageParts;
}

/** What the routes work with. */
export interface Room {
  readonly store: Store;
  readonly shelf: PackageShelf;
  readonly folders: Folders;
  readonly pictures: Pictures;
  readonly courseTitle: string;
  readonly reportKey: () => ReportKey;
  /** Absent where the room was opened without it: then there are the lists alone. */
  readonly figures?: FiguresKit | undefined;
  readonly log: (line: string) => void;
}
