import { unzipSync, type UnzipFileInfo } from 'fflate';
import { checkPackage } from './check-package.js';
import { isCleanPath } from './check-paths.js';
import { MANIFEST_PATH, type PackageFile } from './edition.js';

/** Why a zip is not opened. `detail` names the file, says how much there is, or what is amiss in a few words. */
export interface PackageRefusal {
  readonly refused: PackageRefusalKind;
  readonly detail: string;
}

export type PackageRefusalKind =
  | 'too-large'
  | 'not-zip'
  | 'too-many-files'
  | 'unpacks-too-large'
  | 'unsafe-path'
  | 'twice'
  | 'no-manifest'
  | 'manifest-in-folder'
  | 'unreadable'
  | 'damaged';

export interface OpenedPackage {
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
}

export interface PackageLimits {
  /** Bytes of the zip, and of all that it unpacks to. */
  readonly zip: number;
  readonly unpacked: number;
  readonly files: number;
}

/** Many times what a package of ours has, and little enough for any device. */
export const PACKAGE_LIMITS: PackageLimits = { zip: 20_000_000, unpacked: 60_000_000, files: 1_000 };

/** Reads a zip from anywhere: nothing is unpacked before its names and sizes are known to be harmless. */
export function openPackage(zip: Uint8Array, limits = PACKAGE_LIMITS): OpenedPackage | PackageRefusal {
  if (zip.length > limits.zip) return refusal('too-large', megabytes(zip.length));
  const entries: UnzipFileInfo[] = [];
  try {
    // Named by the zip's own list; what unpacks to more than the list says is cut at that size.
    unzipSync(zip, { filter: (entry) => entries.push(entry) < 0 });
  } catch {
    return refusal('not-zip');
  }
  const files = entries.filter(({ name }) => !isFolder(name));
  return refusalOf(files, limits) ?? unpack(zip);
}

export function isRefusal(opened: OpenedPackage | PackageRefusal): opened is PackageRefusal {
  return 'refused' in opened;
}

function refusalOf(entries: readonly UnzipFileInfo[], limits: PackageLimits): PackageRefusal | undefined {
  if (entries.length > limits.files) return refusal('too-many-files', `${entries.length}`);
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > limits.unpacked) return refusal('unpacks-too-large', megabytes(size));
  const names = entries.map(({ name }) => name);
  const unsafe = names.find((name) => !isCleanPath(name));
  if (unsafe !== undefined) return refusal('unsafe-path', unsafe);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return refusal('twice', twice);
  if (names.includes(MANIFEST_PATH)) return undefined;
  const inFolder = names.find((name) => name.endsWith(`/${MANIFEST_PATH}`));
  return inFolder === undefined ? refusal('no-manifest') : refusal('manifest-in-folder', inFolder);
}

function unpack(zip: Uint8Array): OpenedPackage | PackageRefusal {
  try {
    const files = Object.entries(unzipSync(zip, { filter: ({ name }) => !isFolder(name) }))
      .map(([path, bytes]) => ({ path, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const [amiss] = checkPackage(files);
    return amiss ? refusal('damaged', amiss.message) : { files };
  } catch {
    return refusal('unreadable');
  }
}

/** Some zip tools list the folders too. */
function isFolder(name: string): boolean {
  return name.endsWith('/');
}

function refusal(refused: PackageRefusalKind, detail = ''): PackageRefusal {
  return { refused, detail };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)}`;
}
