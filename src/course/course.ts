import type { ActivityWords } from './activities.js';
import type { Assessment } from './assessment.js';
import type { CaseStudy } from './case-study.js';
import type { SourceSpan } from './diagnostic.js';
import type { GlossaryTerm } from './glossary-term.js';
import type { Item } from './item.js';
import type { Organisation } from './organisation.js';
import type { Block, Slide } from './page-block.js';
import type { Picture } from './picture.js';
import type { Session } from './session.js';

/** The whole course, resolved: every reference in it leads somewhere. Strings named `html` are safe to insert. */
export interface Course {
  /** Stable, in every saved state: `prt`. */
  readonly id: string;
  readonly title: string;
  /** Semantic version of the content. */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** One sentence under the title. */
  readonly lead: string;
  /** For an LMS's catalogue. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Inline SVG of the first screen. */
  readonly hero: Picture;
  readonly objectives: readonly Objective[];
  /** Lessons and case studies in the order a learner meets them. */
  readonly route: readonly RouteStop[];
  readonly lessons: readonly Lesson[];
  readonly caseStudies: readonly CaseStudy[];
  /** Absent where the author has written none. */
  readonly assessment?: Assessment;
  readonly completion: CompletionRule;
  /** The trainer's last slide; absent where the author has written none. */
  readonly closing?: Slide;
  /** Running orders for a room, the usual one first; absent where the author has written none. */
  readonly sessions?: readonly Session[];
  readonly assessmentNote: string;
  readonly careNote: string;
  readonly principles: readonly Principle[];
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  readonly support: Support;
  readonly organisation: Organisation;
  readonly trackingIds: readonly TrackingId[];
}

export interface RouteStop {
  readonly kind: 'lesson' | 'case';
  readonly id: string;
}

/** A learning outcome; in SCORM, an objective. */
export interface Objective {
  /** `LO1` … `LO7`. */
  readonly id: string;
  /** One sentence; `**verb**` is already `<strong>`. */
  readonly html: string;
}

/** What has to be done for completion besides the pages, activities and checks of every lesson. */
export interface CompletionRule {
  /** How many different case studies must be ended. */
  readonly caseStudies: number;
  /** For the assessment, where there is one: above 0 and up to 1. An organisation's own stands above it. */
  readonly passMark?: number;
}

export interface Lesson {
  /** `MOD0` … */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** The sentence below the title on the opening slide. */
  readonly subtitle: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly seeds: readonly string[];
  /** What to know before starting; may be empty. Where there is one, each page may be left out. */
  readonly contentNote: string;
  readonly picture: Picture;
  readonly pages: readonly Page[];
  readonly items: readonly Item[];
  readonly activities: readonly ActivityWords[];
  /** Terms explained on its pages, and ideas that its scenes name. */
  readonly terms: readonly GlossaryTerm[];
  readonly span: SourceSpan;
}

export interface Page {
  /** The author's id, unique within the lesson. */
  readonly id: string;
  /** `MOD0_welcome` */
  readonly trackingId: string;
  readonly title: string;
  /** Ideas of content/seeds.yaml that it teaches; no learner's package has them. */
  readonly seeds: readonly string[];
  readonly blocks: readonly Block[];
  readonly slides: readonly Slide[];
  readonly span: SourceSpan;
}

/** An idea that choices and feedback point at: the eight principles (P) and the twelve marks (C). */
export interface Principle {
  readonly id: string;
  /** A few words, for a tag. */
  readonly tag: string;
  readonly line: string;
}

/** Something that an editor has still to look up. */
export interface UnverifiedPoint {
  readonly text: string;
  readonly span: SourceSpan;
}

export interface Source {
  /** As numbered in content/sources.md. */
  readonly id: string;
  readonly html: string;
  /** What is still to be verified about it: for editors, never for learners. */
  readonly unverified?: UnverifiedPoint;
}

export interface Support {
  /** When the support lines were last checked, ISO date. */
  readonly checked: string;
  readonly unverified?: UnverifiedPoint;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
}

/** An id on the wire and its short form in saved states. Neither is ever re-used. */
export interface TrackingId {
  readonly id: string;
  /** Two characters of base 36. */
  readonly short: string;
}
