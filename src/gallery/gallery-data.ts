import type { ActivityName, ActivityWords, Assessment, Organisation } from '../course/index.js';
import type { ModuleExample } from '../../modules/index.js';
import type { CoursePieces } from './course-pieces.js';
import type { Learner } from './learners/learner.js';
import type { PageExample } from './pages/page-example.js';

/** A named state of a component of `src/ui` or `src/pieces`, as written in its `<name>.examples.yaml`. */
export interface ComponentExample {
  /** Kebab-case, unique in its file. */
  readonly name: string;
  readonly title: string;
  /** What its part of the gallery is given. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Takes the whole page, so that no other example can stand beside it. */
  readonly alone?: boolean;
}

/** All examples of one component. */
export interface ComponentGroup {
  readonly kind: 'component';
  /** The file's name, without its endings. */
  readonly name: string;
  readonly title: string;
  readonly examples: readonly ComponentExample[];
}

/** All examples of one lesson module, with the words of the course. */
export interface ModuleGroup {
  readonly kind: 'module';
  readonly name: ActivityName;
  readonly title: string;
  readonly words: ActivityWords;
  readonly examples: readonly ModuleExample[];
}

/** All examples of one of the player's pages, panels or messages, each the whole player. */
export interface PageGroup {
  readonly kind: 'page';
  /** Of its component, in kebab-case. */
  readonly name: string;
  readonly title: string;
  readonly examples: readonly PageExample[];
}

export type Group = ComponentGroup | ModuleGroup | PageGroup;

export interface GalleryWords {
  readonly title: string;
  readonly lead: string;
  readonly components: string;
  readonly modules: string;
  readonly pages: string;
  readonly all: string;
  readonly alone: string;
  readonly light: string;
  readonly contents: string;
}

/** What the build puts into `virtual:gallery`. */
export interface GalleryData {
  readonly words: GalleryWords;
  readonly groups: readonly Group[];
  readonly course: CoursePieces & PlayerPieces;
  readonly learners: readonly Learner[];
}

/** What the player is given besides the compiled course, and what learners' steps go by. */
export interface PlayerPieces {
  /** Inline SVG of the first screen. */
  readonly hero: string;
  readonly organisation: Organisation;
  readonly assessment?: Assessment;
}
