import type {
  AsideTone,
  AssessmentView,
  CaseStudy,
  Choice,
  Item,
  LawBlock,
  MeterState,
  SlideKind,
  SourceSpan,
  SpeakerNotes,
} from '../course/index.js';
import type { YamlValues } from './yaml-values.js';
import type { z } from 'zod';
import type {
  assessmentSchema,
  caseStudySchema,
  courseSchema,
  lessonSchema,
  organisationSchema,
  sessionsSchema,
} from './schemas.js';

/** Authors' files as parsed: names of things elsewhere are still names, each with its place. */

export interface Named {
  readonly name: string;
  readonly span: SourceSpan;
}

export type CourseDocument = YamlValues<z.infer<typeof courseSchema>>;

export type OrganisationDocument = YamlValues<z.infer<typeof organisationSchema>>;

export type SessionsDocument = YamlValues<z.infer<typeof sessionsSchema>>;

export interface LessonDocument {
  readonly front: YamlValues<z.infer<typeof lessonSchema>>;
  readonly slug: string;
  readonly pages: readonly PageDocument[];
  readonly span: SourceSpan;
}

export interface PageDocument {
  readonly id: string;
  readonly title: string;
  readonly seeds: readonly Named[];
  readonly blocks: readonly BlockDocument[];
  readonly slides: readonly SlideDocument[];
  readonly terms: readonly Named[];
  readonly span: SourceSpan;
}

export type BlockDocument = { readonly span: SourceSpan } & (
  | { readonly kind: 'opening'; readonly html: string; readonly picture?: Named }
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'scene'; readonly title: string; readonly html: string; readonly picture?: Named }
  | { readonly kind: 'aside'; readonly tone: AsideTone; readonly label: string; readonly html: string }
  | (Omit<LawBlock, 'sources' | 'span'> & { readonly sources: readonly Named[] })
  | { readonly kind: 'record' | 'reveal'; readonly title: string; readonly html: string }
  | { readonly kind: 'module'; readonly module: Named; readonly view: string }
  | { readonly kind: 'worksheet'; readonly module: Named }
  | { readonly kind: 'check'; readonly items: readonly Named[] }
  | { readonly kind: 'assessment'; readonly view: AssessmentView }
  | { readonly kind: 'reflect'; readonly id: string; readonly label: string; readonly html: string }
  | { readonly kind: 'support'; readonly section: Named }
  | { readonly kind: 'sources'; readonly title: string; readonly sources: readonly Named[] }
);

export interface SlideDocument {
  readonly kind: SlideKind;
  readonly kicker: string;
  readonly title: string;
  readonly html: string;
  readonly picture?: Named;
  readonly timer?: number;
  notes?: SpeakerNotes;
  readonly span: SourceSpan;
}

export interface ItemsDocument {
  readonly lesson: Named;
  readonly items: readonly ItemDocument[];
}

type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

export type ItemDocument = Without<Item, 'trackingId' | 'objective'> & {
  /** Absent when the line of settings could not be read. */
  readonly objective: Named | undefined;
  /** The page that teaches it best, as the author names it. */
  readonly read: Named | undefined;
  readonly terms: readonly Named[];
};

export interface AssessmentDocument {
  readonly front: YamlValues<z.infer<typeof assessmentSchema>>;
  readonly items: readonly ItemDocument[];
  readonly span: SourceSpan;
}

export interface CaseStudyDocument {
  readonly front: YamlValues<z.infer<typeof caseStudySchema>>;
  readonly slug: string;
  readonly passages: readonly PassageDocument[];
  readonly debrief: readonly string[];
  readonly span: SourceSpan;
}

export type PassageDocument = Omit<CaseStudy['passages'][number], 'trackingId' | 'choices' | 'seeds' | 'outcomes'> & {
  readonly seeds: readonly Named[];
  readonly outcomes: readonly Named[];
  readonly choices: readonly ChoiceDocument[];
  readonly terms: readonly Named[];
};

export type ChoiceDocument = Omit<Choice, 'principles' | 'change'> & {
  readonly change: MeterState;
  readonly principles: readonly Named[];
  readonly terms: readonly Named[];
};
