import type { Picture } from './picture.js';
import type { SourceSpan } from './diagnostic.js';

/** A piece of a lesson page, in reading order. */
export type Block =
  | OpeningBlock
  | ProseBlock
  | SceneBlock
  | AsideBlock
  | LawBlock
  | RecordBlock
  | RevealBlock
  | ModuleBlock
  | CheckBlock
  | AssessmentBlock
  | ReflectBlock
  | WorksheetBlock
  | SupportBlock
  | SourcesBlock;

interface Placed {
  readonly span: SourceSpan;
}

/** Lead sentences under the page's title, with the drawing beside them. */
export interface OpeningBlock extends Placed {
  readonly kind: 'opening';
  readonly html: string;
  readonly picture?: Picture;
}

export interface ProseBlock extends Placed {
  readonly kind: 'prose';
  readonly html: string;
}

/** A small drawing, a title and a few sentences. */
export interface SceneBlock extends Placed {
  readonly kind: 'scene';
  readonly title: string;
  readonly html: string;
  readonly picture?: Picture;
}

export const ASIDE_TONES = ['fact', 'thought', 'works', 'help', 'pause'] as const;
export type AsideTone = (typeof ASIDE_TONES)[number];

export interface AsideBlock extends Placed {
  readonly kind: 'aside';
  readonly tone: AsideTone;
  readonly label: string;
  readonly html: string;
}

/** The parts of the United Kingdom that have law of their own. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** Where a block of law holds; `uk` for all four nations. */
export const LAW_NATIONS = ['uk', ...NATIONS] as const;
export type LawNation = (typeof LAW_NATIONS)[number];

/** Law or guidance, with what an editor needs to keep it true. */
export interface LawBlock extends Placed {
  readonly kind: 'law';
  /** Where it holds; `uk` stands alone. */
  readonly nations: readonly LawNation[];
  readonly title: string;
  readonly html: string;
  readonly sources: readonly { readonly id: string; readonly html: string }[];
  /** ISO month or day after which it has to be looked at again. */
  readonly checkBy: string;
  /** What is still to be verified: for editors, never for learners. */
  readonly unverified?: string;
}

/** Something quoted from a form or file, such as a care record. */
export interface RecordBlock extends Placed {
  readonly kind: 'record';
  readonly title: string;
  readonly html: string;
}

/** A title that opens to show its text. */
export interface RevealBlock extends Placed {
  readonly kind: 'reveal';
  readonly title: string;
  readonly html: string;
}

/** Where a lesson module stands. `view` names one of its faces, such as a summary on a later page. */
export interface ModuleBlock extends Placed {
  readonly kind: 'module';
  readonly module: string;
  readonly view: string;
}

/** Knowledge checks, by author's id within the lesson. */
export interface CheckBlock extends Placed {
  readonly kind: 'check';
  readonly items: readonly string[];
}

export const ASSESSMENT_VIEWS = ['main', 'result'] as const;
export type AssessmentView = (typeof ASSESSMENT_VIEWS)[number];

/** Where the final assessment is taken, or where its result stands. */
export interface AssessmentBlock extends Placed {
  readonly kind: 'assessment';
  readonly view: AssessmentView;
}

/** A question to think or write about; what is written stays in the page. */
export interface ReflectBlock extends Placed {
  readonly kind: 'reflect';
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

/** A blank worksheet to take away: of an activity that stands in some lesson, this one or another. */
export interface WorksheetBlock extends Placed {
  readonly kind: 'worksheet';
  readonly module: string;
  /** Id of the lesson whose part of the course holds the activity's words. */
  readonly lesson: string;
  /** The activity's. */
  readonly title: string;
}

export interface SupportBlock extends Placed {
  readonly kind: 'support';
  /** Id of the section of content/support.md. */
  readonly section: string;
  readonly title: string;
  readonly html: string;
}

export interface SourcesBlock extends Placed {
  readonly kind: 'sources';
  readonly title: string;
  readonly ids: readonly string[];
  readonly html: string;
}

export const SLIDE_KINDS = [
  'title',
  'section',
  'sentence',
  'diagram',
  'list',
  'debrief',
  'activity',
  'law',
  'closing',
  'none',
] as const;
/** `none` says that a page shows the room nothing. */
export type SlideKind = (typeof SLIDE_KINDS)[number];

export interface Slide {
  readonly kind: SlideKind;
  /** Small words above the slide's sentence. */
  readonly kicker: string;
  readonly title: string;
  readonly html: string;
  readonly picture?: Picture;
  /** Minutes on the clock of what a room does. */
  readonly timer?: number;
  readonly notes?: SpeakerNotes;
  readonly span: SourceSpan;
}

export interface SpeakerNotes {
  readonly minutes: number;
  readonly html: string;
}
