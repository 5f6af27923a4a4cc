import type { Quality, Stance } from '../../course/index.js';
import type { FileForm } from '../import/read-report-file.js';
import type { ReportMessage } from '../import/message-log.js';

/** Everything that the report shows. `undefined` stands for what is not known, `few` for what too few people would stand behind. */
export interface ReportFigures {
  readonly asOf: string | undefined;
  readonly minGroup: number;
  readonly files: readonly FileFigure[];
  readonly messages: readonly ReportMessage[];
  readonly people: PeopleFigure;
  readonly overTime: OverTime;
  readonly groups: readonly GroupFigure[];
  readonly scores: Spread & { readonly passMark: number | undefined; readonly reached: number | undefined };
  readonly time: Spread;
  readonly outcomes: readonly ObjectiveFigure[];
  readonly parts: readonly ObjectiveFigure[];
  readonly items: readonly ItemFigure[];
  readonly stories: readonly StoryFigure[];
  readonly stuck: readonly StuckFigure[];
  /** Only when names were asked for. */
  readonly learners: readonly LearnerFigure[];
}

export interface FileFigure {
  readonly path: string;
  readonly form: FileForm | 'store';
  readonly attempts: number;
  readonly answers: number;
}

export const STANDINGS = ['passed', 'completed', 'failed', 'incomplete', 'not attempted', 'not told'] as const;
export type Standing = (typeof STANDINGS)[number];

/** People in one part of a whole; undefined where it is not shown. */
export interface PartCount {
  readonly id: string;
  readonly title: string;
  readonly count: number | undefined;
}

export interface PeopleFigure {
  readonly people: number;
  /** All of them together are too few. */
  readonly few: boolean;
  readonly attempts: number;
  readonly standings: Readonly<Record<Standing, number>>;
}

export interface OverTime {
  readonly step: 'day' | 'week' | 'month';
  /** Counted up: so many had begun, and so many of them are complete, by the end of each step. */
  readonly rows: readonly { readonly from: string; readonly started: number; readonly completed: number }[];
  readonly undated: number;
}

export interface GroupFigure {
  /** Empty: the smaller groups together. */
  readonly name: string;
  readonly people: number;
  readonly completed: number;
  readonly passed: number;
  readonly score: number | undefined;
}

/** How a measure is spread over people. */
export interface Spread {
  readonly known: number;
  readonly few: boolean;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly count: number | undefined }[];
  readonly quarter: number | undefined;
  readonly median: number | undefined;
  readonly threeQuarters: number | undefined;
}

export interface ObjectiveFigure {
  readonly id: string;
  readonly title: string;
  readonly people: number;
  readonly few: boolean;
  readonly met: number;
  readonly score: number | undefined;
}

export interface ItemFigure {
  readonly id: string;
  readonly set: 'assessment' | 'check' | 'activity' | 'unknown';
  readonly part: string;
  readonly question: string;
  readonly people: number;
  readonly few: boolean;
  /** Share of those who answered it that were right. Undefined where nothing is right or wrong. */
  readonly facility: number | undefined;
  /** Correlation of being right here with the share right in the rest of the same set, −1 … 1. */
  readonly discrimination: number | undefined;
  readonly options: readonly OptionFigure[];
}

export interface OptionFigure {
  readonly id: string;
  readonly words: string;
  readonly right: boolean;
  readonly count: number;
  readonly share: number;
}

export interface StoryFigure {
  readonly id: string;
  readonly title: string;
  readonly started: number;
  readonly ended: number;
  readonly few: boolean;
  readonly endings: readonly PartCount[];
  readonly decisions: readonly DecisionFigure[];
  readonly routes: readonly {
    readonly choices: string;
    readonly ending: string;
    readonly count: number;
    readonly percent: number;
  }[];
  readonly stances: Readonly<Record<Stance, number>>;
  /** Passages that were reached and not decided. */
  readonly left: readonly PartCount[];
  readonly hiddenRoutes: number;
}

export interface DecisionFigure {
  readonly passage: string;
  readonly title: string;
  readonly people: number;
  readonly few: boolean;
  readonly choices: readonly (OptionFigure & {
    readonly target: string;
    readonly quality: Quality;
    readonly stance: Stance | undefined;
  })[];
}

export interface StuckFigure {
  readonly id: string;
  readonly title: string;
  readonly people: number;
  /** Of them, last seen more than 30 days before the newest date in the files. */
  readonly quiet: number;
  readonly few: boolean;
}

export interface LearnerFigure {
  readonly name: string;
  readonly group: string;
  readonly standing: Standing;
  readonly score: number | undefined;
  readonly seconds: number | undefined;
  readonly lastSeen: string;
  /** First part not yet done; empty when there is none, or none is known. */
  readonly stuckAt: string;
  readonly attempts: number;
}
