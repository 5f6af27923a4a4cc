import type { Organisation } from '../course/index.js';
import { brandPage, LOGO_PATHS, placeLogo, type Digest } from '../organisation/index.js';
import { checkPackage, ENTRY_PATH, isControlDocument, MANIFEST_PATH, relistFiles } from '../packaging/index.js';
import type { PackageFile } from '../packaging/index.js';

/**
 * The files of a package with an organisation's own in place of whatever they had: byte for byte what the build makes with
 * that organisation's file. Undefined when the package is not one that can be branded.
 * @param files sorted by path
 * @param organisation its logo as data
 */
export async function brandPackage(
  files: readonly PackageFile[],
  organisation: Organisation,
  digest: Digest,
): Promise<readonly PackageFile[] | undefined> {
  const placed = placeLogo(organisation);
  const page = await brandPage(textIn(files, ENTRY_PATH), placed.organisation, digest);
  const kept = files.filter(({ path }) => !LOGO_PATHS.includes(path));
  const all = [...kept, ...placed.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = all.map(({ path }) => path).filter((path) => !isControlDocument(path));
  const manifest = relistFiles(textIn(files, MANIFEST_PATH), listed);
  if (page === undefined || manifest === undefined) return undefined;
  const changed = new Map([
    [ENTRY_PATH, page],
    [MANIFEST_PATH, manifest],
  ]);
  const branded = all.map((file) => {
    const text = changed.get(file.path);
    return text === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(text) };
  });
  return checkPackage(branded).length === 0 ? branded : undefined;
}

export function textIn(files: readonly PackageFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}
