import type { Quality, Stance } from '../course/index.js';
import { EMPTY_REPORT_KEY, type ReportKey } from './report-key.js';

/** What the figures need to know of the course. Without it, a report still counts people and statuses. */
export interface ReportCourse {
  readonly title: string;
  /** Percent. */
  readonly passMark: number | undefined;
  readonly key: ReportKey;
  readonly outcomes: readonly TitledId[];
  /** In the order of the route. */
  readonly parts: readonly TitledId[];
  readonly questions: readonly ReportQuestion[];
  readonly stories: readonly ReportStory[];
}

export interface TitledId {
  readonly id: string;
  readonly title: string;
}

export interface ReportQuestion {
  readonly id: string;
  /** Which of them are compared with one another: those of the assessment, the knowledge checks. Activities have no right answer. */
  readonly set: 'assessment' | 'check' | 'activity';
  readonly form: 'choice' | 'matching' | 'sequencing';
  /** The lesson it stands in; for the assessment its own id. */
  readonly part: string;
  /** Option ids; for matching `pair.answer`; for sequencing in order. Empty where nothing is right or wrong. */
  readonly right: readonly string[];
}

export interface ReportStory extends TitledId {
  readonly start: string;
  readonly passages: readonly ReportPassage[];
  readonly endings: readonly TitledId[];
  /** The story's map, laid out; whoever draws it adds the traffic. */
  readonly map: StoryPicture;
}

export interface ReportPassage extends TitledId {
  readonly trackingId: string;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly target: string;
    readonly quality: Quality;
    readonly stance: Stance | undefined;
  }[];
}

export interface StoryPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly d: string }[];
}

export const NO_REPORT_COURSE: ReportCourse = {
  title: '',
  passMark: undefined,
  key: EMPTY_REPORT_KEY,
  outcomes: [],
  parts: [],
  questions: [],
  stories: [],
};
