import { zipSync, type Zippable } from 'fflate';
import type { PackageFile } from './edition.js';

const PACKED_ALREADY = /\.(png|jpg|woff2)$/;

/** The zip of a plan: equal files in equal order give equal bytes, whenever and wherever it is made. */
export function zipPackage({ files }: { readonly files: readonly PackageFile[] }): Uint8Array {
  // Zip times have no zone: fflate writes a date as its local clock reads. Noon, as midnight may be missing somewhere.
  const modified = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    entries[path] = [bytes, { level: PACKED_ALREADY.test(path) ? 0 : 9, mtime: modified }];
  }
  return zipSync(entries);
}
