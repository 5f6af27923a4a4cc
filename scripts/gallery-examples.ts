import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ActivityWords, CaseStudy, Course, Item } from '../src/course/index.js';

/** What the gallery shows; `src/gallery/gallery-data.ts` says what the files hold. */
export interface GalleryExamples {
  readonly words: unknown;
  readonly groups: readonly GalleryGroup[];
  readonly course: { readonly items: readonly Item[]; readonly caseStudies: readonly CaseStudy[] };
}

interface GalleryGroup {
  readonly kind: 'component' | 'module';
  /** The file's name, without its endings. */
  readonly name: string;
  readonly title: string;
  /** A lesson module's words. */
  readonly words?: ActivityWords;
  readonly examples: unknown;
}

const ENDING = '.examples.yaml';

/** The gallery's own words, and all examples: of components first, then of lesson modules. */
export function galleryFiles(root: string): { readonly words: string; readonly examples: readonly string[] } {
  return {
    words: join(root, 'src/gallery/gallery.yaml'),
    examples: ['src/ui', 'src/pieces', 'modules'].flatMap((folder) => examplesBelow(join(root, folder))),
  };
}

export function readGallery(root: string, course: Course): GalleryExamples {
  const { words, examples } = galleryFiles(root);
  const modules = join(root, 'modules');
  return {
    words: readYaml(words),
    course: {
      items: [...course.lessons.flatMap(({ items }) => items), ...(course.assessment?.items ?? [])],
      caseStudies: course.caseStudies,
    },
    groups: examples.map((path) => (path.startsWith(modules) ? moduleGroup(root, path, course) : componentGroup(path))),
  };
}

function componentGroup(path: string): GalleryGroup {
  const name = basename(path, ENDING);
  const title = name.replace('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return { kind: 'component', name, title, examples: readYaml(path) };
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
