/**
 * Files by their own names, without the folders that they lie in: these say who made the report, and it is sent on.
 * Where two have the same name, both keep their folders.
 */
export function fileNames(paths: readonly string[]): (path: string) => string {
  const names = [...new Set(paths)].map(nameOf);
  return (path) => (names.filter((name) => name === nameOf(path)).length > 1 ? path : nameOf(path));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
