import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ActivityWords, Assessment, CaseStudy, Course, Item, Organisation } from '../src/course/index.js';

/** What the gallery shows; `src/gallery/gallery-data.ts` says what the files hold. */
export interface GalleryExamples {
  readonly words: unknown;
  readonly groups: readonly GalleryGroup[];
  readonly course: GalleryCourse;
  /** Made-up learners, for the examples of pages. */
  readonly learners: unknown;
}

interface GalleryCourse {
  readonly items: readonly Item[];
  readonly caseStudies: readonly CaseStudy[];
  readonly assessment?: Assessment;
  readonly organisation: Organisation;
  readonly hero: string;
}

interface GalleryGroup {
  readonly kind: 'component' | 'module' | 'page';
  /** The file's name, without its endings. */
  readonly name: string;
  readonly title: string;
  /** A lesson module's words. */
  readonly words?: ActivityWords;
  readonly examples: unknown;
}

const ENDING = '.examples.yaml';

interface GalleryFiles {
  readonly words: string;
  readonly learners: string;
  readonly examples: readonly string[];
}

/** The gallery's own words, its learners, and all examples: of components first, then of lesson modules and of pages. */
export function galleryFiles(root: string): GalleryFiles {
  return {
    words: join(root, 'src/gallery/gallery.yaml'),
    learners: join(root, 'src/gallery/learners.yaml'),
    examples: ['src/ui', 'src/pieces', 'modules', 'src/player'].flatMap((folder) => examplesBelow(join(root, folder))),
  };
}

export function readGallery(root: string, course: Course): GalleryExamples {
  const { words, learners, examples } = galleryFiles(root);
  return {
    words: readYaml(words),
    course: {
      items: [...course.lessons.flatMap(({ items }) => items), ...(course.assessment?.items ?? [])],
      caseStudies: course.caseStudies,
      ...(course.assessment && { assessment: course.assessment }),
      organisation: course.organisation,
      hero: course.hero.svg,
    },
    learners: readYaml(learners),
    groups: examples.map((path) => groupOf(root, path, course)),
  };
}

function groupOf(root: string, path: string, course: Course): GalleryGroup {
  if (path.startsWith(join(root, 'modules'))) return moduleGroup(root, path, course);
  return path.startsWith(join(root, 'src/player')) ? pageGroup(path) : componentGroup(path);
}

function componentGroup(path: string): GalleryGroup {
  const name = basename(path, ENDING);
  return { kind: 'component', name, title: titleOf(name), examples: readYaml(path) };
}

/** A page takes the whole page. */
function pageGroup(path: string): GalleryGroup {
  const name = basename(path, ENDING);
  const examples = (readYaml(path) as readonly object[]).map((example) => ({ ...example, alone: true }));
  return { kind: 'page', name, title: titleOf(name), examples };
}

function titleOf(name: string): string {
  return name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** A module that no lesson has yet shows its words as they were authored; the compiler has checked those too. */
function moduleGroup(root: string, path: string, course: Course): GalleryGroup {
  const name = basename(path, ENDING);
  const words =
    course.lessons.flatMap(({ activities }) => activities).find((each) => each.name === name) ??
    (readYaml(join(root, 'content/activities', `${name}.yaml`)) as ActivityWords);
  return { kind: 'module', name, title: words.title, words, examples: readYaml(path) };
}

function examplesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ENDING))
    .sort()
    .map((path) => join(folder, path));
}

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { merge: true });
}
