import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { EDITIONS, type EditionId } from './edition.js';
import { BUILD_AGAIN, GET_AGAIN, PackageProblemError, refusePackage, type PackageProblem } from './package-problem.js';
import { editionIn, readManifest, type LaunchManifest } from './read-manifest.js';

/** A package opened in memory. */
export interface OpenPackage {
  readonly edition: EditionId;
  /** First 16 hex digits of the zip's SHA-256: part of its address, so that no browser cache mixes two builds. */
  readonly hash: string;
  readonly manifest: LaunchManifest;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Its zip's name, where somebody gave it to try; absent for the room's own. */
  readonly given?: string;
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
  /** Packages to try in place of the room's own, for as long as the room is open. */
  private readonly given = new Map<EditionId, OpenPackage>();

  constructor(private readonly paths: Readonly<Record<EditionId, string>>) {}

  current(edition: EditionId): ShelfEntry {
    const given = this.given.get(edition);
    if (given) return { package: given };
    const path = this.paths[edition];
    const stamp = stampOf(path);
    const held = this.held.get(edition);
    if (held?.stamp === stamp) return held.entry;
    const entry = openPackage(edition, path, stamp);
    this.held.set(edition, { stamp, entry });
    if ('package' in entry) this.keep(entry.package);
    return entry;
  }

  /** Puts a zip in the place of the package of its edition. */
  give(name: string, zip: Uint8Array): ShelfEntry {
    const entry = openZip(name, zip, GET_AGAIN);
    if ('problem' in entry) return entry;
    const given = { ...entry.package, given: name };
    this.given.set(given.edition, given);
    this.keep(given);
    return { package: given };
  }

  takeBack(edition: EditionId): void {
    this.given.delete(edition);
  }

  private keep(open: OpenPackage): void {
    this.earlier.set(open.hash, open);
    for (const hash of [...this.earlier.keys()].slice(0, -6)) this.earlier.delete(hash);
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
  const name = basename(path);
  if (stamp === 'absent') {
    const what = `The ${EDITIONS[edition].name} package (${name}) has not been built yet.`;
    return { problem: { what, hint: BUILD_AGAIN } };
  }
  try {
    return openZip(name, readFileSync(path), BUILD_AGAIN, edition);
  } catch (error) {
    return { problem: { what: unreadable(name, error), hint: BUILD_AGAIN } };
  }
}

/** `hint`: what helps where it does not open. `wanted`: absent where its manifest says which edition it is. */
function openZip(name: string, zip: Uint8Array, hint: string, wanted?: EditionId): ShelfEntry {
  try {
    const files = unpack(zip, name);
    const xml = files['imsmanifest.xml'];
    if (!xml) return refusePackage(`There is no imsmanifest.xml at the top of ${name}.`);
    const edition = wanted ?? editionIn(strFromU8(xml));
    const manifest = readManifest(strFromU8(xml), edition);
    checkLaunchFile(manifest, files);
    const hash = createHash('sha256').update(zip).digest('hex').slice(0, 16);
    return { package: { edition, hash, manifest, files } };
  } catch (error) {
    const what = error instanceof PackageProblemError ? error.message : unreadable(name, error);
    return { problem: { what, hint } };
  }
}

function unreadable(name: string, error: unknown): string {
  return `${name} could not be read: ${String(error)}.`;
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
  const path = decoded(manifest.href.replace(/[?#].*$/, ''));
  if (!Object.hasOwn(files, path)) refusePackage(`The manifest starts “${path}”, which is not in the package.`);
}

/** @throws PackageProblemError when it is written so that no browser would find it */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return refusePackage(`The manifest starts “${href}”, which is no address.`);
  }
}
