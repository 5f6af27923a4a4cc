import { hasErrors, sortDiagnostics, type Course, type Diagnostic, type Parsed } from '../course/index.js';
import { checkPackage } from './check-package.js';
import { isControlDocument } from './check-paths.js';
import { ENTRY_PATH, MANIFEST_PATH, type BuiltFile, type Edition, type PackageFile } from './edition.js';
import { markEdition } from './edition-mark.js';
import { LOM_SCHEMA, LOM_SCHEMA_PATH } from './lom-schema.js';
import { renderManifest12 } from './manifest-12.js';
import { renderManifest2004 } from './manifest-2004.js';

export interface PackagePlan {
  readonly edition: Edition;
  /** Of the zip: `positive-risk-taking-scorm12.zip`. */
  readonly fileName: string;
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
}

/**
 * Everything that goes into the zip for one edition: the build with its start page marked, the manifest, and the
 * schemas (`schemaFileNames` says which). No plan when a check finds an error.
 */
export function planPackage(
  course: Course,
  build: readonly BuiltFile[],
  edition: Edition,
  schemas: readonly BuiltFile[],
): Parsed<PackagePlan> {
  const diagnostics: Diagnostic[] = [];
  const content = build.map((file) => {
    if (file.path !== ENTRY_PATH) return file;
    const marked = markEdition(file, edition);
    diagnostics.push(...marked.diagnostics);
    return marked.value ?? file;
  });
  const listed = sorted(content).flatMap(({ path }) => (isControlDocument(path) ? [] : [path]));
  const files = sorted([...content, ...schemas, ...editionFiles(course, edition, listed)]);
  diagnostics.push(...checkPackage(files));
  const fileName = `positive-risk-taking-${edition}.zip`;
  return {
    value: hasErrors(diagnostics) ? undefined : { edition, fileName, files },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

function editionFiles(course: Course, edition: Edition, paths: readonly string[]): PackageFile[] {
  if (edition === 'scorm12') return [textFile(MANIFEST_PATH, renderManifest12(course, paths))];
  return [textFile(MANIFEST_PATH, renderManifest2004(course, edition, paths)), textFile(LOM_SCHEMA_PATH, LOM_SCHEMA)];
}

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** By code unit, so that the order is the same in every locale. */
function sorted(files: readonly PackageFile[]): PackageFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
