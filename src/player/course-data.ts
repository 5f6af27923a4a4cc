import type {
  Assessment,
  CaseStudy,
  CourseOutline,
  GlossaryTerm,
  Lesson,
  Principle,
  Source,
  Support,
} from '../course/index.js';

/** What stands behind the words: fetched only when asked for. */
export interface Reference {
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  readonly support: Support;
}

/** A case study with the plain words of the ideas that its choices name. */
export interface CaseStudyData {
  readonly caseStudy: CaseStudy;
  readonly principles: readonly Principle[];
}

/** The final assessment with the plain words of the ideas that its items name. */
export interface AssessmentData {
  readonly assessment: Assessment;
  readonly principles: readonly Principle[];
}

/** The compiled course as the build serves it: the outline at once, the rest in parts. */
export interface CourseData {
  readonly outline: CourseOutline;
  readonly lessons: Readonly<Record<string, () => Promise<{ readonly default: Lesson }>>>;
  readonly caseStudies: Readonly<Record<string, () => Promise<{ readonly default: CaseStudyData }>>>;
  readonly assessment?: () => Promise<{ readonly default: AssessmentData }>;
  readonly reference: () => Promise<{ readonly default: Reference }>;
}
