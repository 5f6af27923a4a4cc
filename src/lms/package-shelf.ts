import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { EDITIONS, type EditionId } from './edition.js';
import { BUILD_AGAIN, PackageProblemError, refusePackage, type PackageProblem } from './package-problem.js';
import { readManifest, type LaunchManifest } from './read-manifest.js';

/** A package opened in memory. */
export interface OpenPackage {
  readonly edition: EditionId;
  /** First 16 hex digits of the zip's SHA-256: part of its address, so that no browser cache mixes two builds. */
  readonly hash: string;
  readonly manifest: LaunchManifest;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export type ShelfEntry = { readonly package: OpenPackage } | { readonly problem: PackageProblem };

interface Held {
  readonly stamp: string;
  readonly entry: ShelfEntry;
}

/** Beyond this, a zip is not a course of ours but a mistake or a trap. Bytes, unpacked. */
const LARGEST = 300_000_000;

/** Keeps both packages open, and opens one again whenever its zip has changed on disk. */
export class PackageShelf {
  private readonly held = new Map<EditionId, Held>();
  /** Builds that sessions may still be playing. */
  private readonly earlier = new Map<string, OpenPackage>();

  constructor(private readonly paths: Readonly<Record<EditionId, string>>) {}

  current(edition: EditionId): ShelfEntry {
    const path = this.paths[edition];
    const stamp = stampOf(path);
    const held = this.held.get(edition);
    if (held?.stamp === stamp) return held.entry;
    const entry = openPackage(edition, path, stamp);
    this.held.set(edition, { stamp, entry });
    if ('package' in entry) this.earlier.set(entry.package.hash, entry.package);
    for (const hash of [...this.earlier.keys()].slice(0, -6)) this.earlier.delete(hash);
    return entry;
  }

  byHash(edition: EditionId, hash: string): OpenPackage | undefined {
    const found = this.earlier.get(hash);
    if (found?.edition === edition) return found;
    const entry = this.current(edition);
    return 'package' in entry && entry.package.hash === hash ? entry.package : undefined;
  }
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'absent';
}

function openPackage(edition: EditionId, path: string, stamp: string): ShelfEntry {
  try {
    const name = EDITIONS[edition].name;
    if (stamp === 'absent') refusePackage(`The ${name} package (${basename(path)}) has not been built yet.`);
    const zip = readFileSync(path);
    const files = unpack(zip, basename(path));
    const xml = files['imsmanifest.xml'];
    if (!xml) return refusePackage(`There is no imsmanifest.xml at the top of ${basename(path)}.`);
    const manifest = readManifest(strFromU8(xml), edition);
    checkLaunchFile(manifest, files);
    const hash = createHash('sha256').update(zip).digest('hex').slice(0, 16);
    return { package: { edition, hash, manifest, files } };
  } catch (error) {
    if (error instanceof PackageProblemError) return { problem: error.problem };
    return { problem: { what: `${basename(path)} could not be read: ${String(error)}.`, hint: BUILD_AGAIN } };
  }
}

function unpack(zip: Uint8Array, name: string): Record<string, Uint8Array> {
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, { filter: ({ originalSize }) => (size += originalSize) <= LARGEST });
  } catch {
    return refusePackage(`${name} is damaged, or not a zip file.`);
  }
  if (size > LARGEST) refusePackage(`${name} unpacks to more than 300 MB.`);
  return files;
}

function checkLaunchFile(manifest: LaunchManifest, files: Readonly<Record<string, Uint8Array>>): void {
  const path = decodeURIComponent(manifest.href.replace(/[?#].*$/, ''));
  if (!Object.hasOwn(files, path)) refusePackage(`The manifest starts “${path}”, which is not in the package.`);
}
