import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['content', 'quizzes', 'modules', 'src', 'scripts'];
const FILES = ['package-lock.json', 'LICENSE', 'docs/licence-content.md', 'docs/third-party-notices.md'];

/**
 * A digest of everything that a build is made from: while it is unchanged, so is what was built.
 * @param besides absolute paths of files from outside the project
 * @param chosen what else the build was told
 */
export function sourcesDigest(root: string, besides: readonly string[] = [], chosen = ''): string {
  const hash = createHash('sha256');
  const paths = [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...FILES];
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  for (const path of besides) if (existsSync(path)) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.update(chosen).digest('hex');
}

export function isBuilt(
  root: string,
  stampPath: string,
  products: readonly string[],
  besides: readonly string[] = [],
  chosen = '',
): boolean {
  if (!existsSync(stampPath) || products.some((path) => !existsSync(path))) return false;
  return readFileSync(stampPath, 'utf8') === sourcesDigest(root, besides, chosen);
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
