import { ENTRY_PATH } from './edition.js';

const FILES = /^([ \t]*)<file href="[^"]*"\/>\n(?:[ \t]*<file href="[^"]*"\/>\n)*/gm;

/**
 * A built manifest with other files in its one resource, in the order that the build gives them. Undefined when it is no
 * manifest of ours.
 * @param paths clean and sorted
 */
export function relistFiles(manifest: string, paths: readonly string[]): string | undefined {
  if (manifest.match(FILES)?.length !== 1) return undefined;
  const listed = [...new Set([ENTRY_PATH, ...paths])];
  return manifest.replace(FILES, (_, indent: string) =>
    listed.map((path) => `${indent}<file href="${path}"/>\n`).join(''),
  );
}
