import type { SourceSpan } from './diagnostic.js';
import type { GlossaryTerm } from './glossary-term.js';
import type { Picture } from './picture.js';

export const METERS = ['autonomy', 'wellbeing', 'safety', 'trust'] as const;
export type Meter = (typeof METERS)[number];
/** Each meter from 0 to 10. */
export type MeterState = Readonly<Record<Meter, number>>;

/** 3 best practice here and now; 2 sound; 1 understandable but weak; 0 likely to harm. */
export type Quality = 0 | 1 | 2 | 3;

/** How a choice leans: more protection than the risk calls for, a balance, or less. For a reflection, never a mark. */
export const STANCES = ['over', 'balanced', 'under'] as const;
export type Stance = (typeof STANCES)[number];

export interface CaseStudy {
  /** `CS1` */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly person: string;
  readonly setting: string;
  readonly yourRole: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly contentNote: string;
  /** Where to turn, shown on every page of the story; absent where one line is enough. */
  readonly support?: { readonly title: string; readonly html: string } | undefined;
  readonly picture: Picture;
  /** Id of the passage that opens the story. */
  readonly start: string;
  readonly state: MeterState;
  readonly passages: readonly Passage[];
  readonly endings: readonly Ending[];
  readonly bestRoute: readonly string[];
  /** Words of the glossary that its passages and feedback link to. */
  readonly terms: readonly GlossaryTerm[];
  /** Questions for the room, after the story. */
  readonly debrief: readonly string[];
  readonly span: SourceSpan;
}

export interface Passage {
  /** Unique in the case: `kitchen-table`. */
  readonly id: string;
  /** `CS1_kitchen_table` */
  readonly trackingId: string;
  readonly title: string;
  readonly html: string;
  /** Ideas of content/seeds.yaml that it practises, besides those of its choices. */
  readonly seeds: readonly string[];
  /** Outcomes that it works towards; for the check and reviewers. */
  readonly outcomes?: readonly string[] | undefined;
  /** Empty in an ending. */
  readonly choices: readonly Choice[];
  /** What the trainer says and asks at this passage; may be empty. */
  readonly notesHtml: string;
  readonly span: SourceSpan;
}

export interface Choice {
  /** One letter, given once and kept, whatever the order on screen. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
  /** Id of the passage it leads to. */
  readonly target: string;
  readonly quality: Quality;
  /** Absent where the author has not said. */
  readonly stance?: Stance | undefined;
  /** Change of each meter, −3 to +3. */
  readonly change: MeterState;
  /** Seed ids; P and C are shown to learners. */
  readonly principles: readonly string[];
  readonly feedbackHtml: string;
  /** All have to hold for the choice to be offered; absent where it always is. */
  readonly conditions?: readonly Condition[] | undefined;
  readonly span: SourceSpan;
}

/** What the way so far has to have been: a meter's range, a passage behind the learner, or a decision taken there. */
export type Condition =
  | { readonly kind: 'meter'; readonly meter: Meter; readonly range: MeterRange }
  | { readonly kind: 'visited'; readonly passage: string; readonly holds: boolean }
  | { readonly kind: 'chose'; readonly passage: string; readonly choice: string; readonly holds: boolean };

export interface Ending {
  /** The passage it is. */
  readonly passage: string;
  readonly label: string;
  /** For reviewers and trainers: "best", "mixed" …; never shown to learners. */
  readonly outcome: string;
  /** Each meter is moved just far enough to fit. */
  readonly landing: Readonly<Partial<Record<Meter, MeterRange>>>;
}

export interface MeterRange {
  readonly min: number;
  readonly max: number;
}
