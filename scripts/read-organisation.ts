import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { namedLogo, type OrganisationInput, type SourceFile } from '../src/compiler/index.js';
import { readAccentThemes } from './read-accent-themes.js';

/** The file given with `--organisation`, from where the command was given: npm runs scripts in the project's folder. */
export function organisationPath(given: string | undefined): string | undefined {
  return given === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

/**
 * What the compiler needs besides the authors' files: an organisation's own file, the logo that is named, and the
 * design tokens. A file that is not there is left out of the answer.
 */
export function readOrganisation(root: string, files: readonly SourceFile[], overlayPath?: string): OrganisationInput {
  const overlay = overlayPath === undefined ? undefined : readOverlay(root, overlayPath);
  const path = namedLogo(files, overlay);
  const disk = path === undefined ? undefined : resolve(root, path);
  return {
    themes: readAccentThemes(join(import.meta.dirname, '..')),
    overlay,
    logo:
      path !== undefined && disk !== undefined && existsSync(disk) ? { path, bytes: readFileSync(disk) } : undefined,
  };
}

/** Absolute paths of what a build with this organisation's file rests on besides the project's own. */
export function organisationFiles(root: string, overlayPath?: string): string[] {
  if (overlayPath === undefined) return [];
  const { logo } = readOrganisation(root, [], overlayPath);
  return logo ? [overlayPath, resolve(root, logo.path)] : [overlayPath];
}

function readOverlay(root: string, path: string): SourceFile | undefined {
  if (!existsSync(path)) return undefined;
  const shown = relative(root, path).replaceAll('\\', '/');
  return { path: shown.startsWith('../..') ? path : shown, text: readFileSync(path, 'utf8') };
}
