/** Somebody on their way through the course, as `learners.yaml` tells of them. Their name is a state, not a person's. */
export interface Learner {
  /** Kebab-case, unique in its file. */
  readonly name: string;
  readonly title: string;
  /** Another learner, listed before, whose steps come first. */
  readonly after?: string;
  readonly steps: readonly LearnerStep[];
}

/** One thing that a learner does; which one, its first word says. */
export type LearnerStep =
  | {
      /** A lesson's id, or `everything`: its pages, with what is to be done on them. */
      readonly read: string;
      /** Only so many pages, from the first. */
      readonly pages?: number;
      /** What they answer to its questions; rightly unless told. */
      readonly checks?: 'right' | 'wrong' | 'open';
      /** Whether they do its activities; they do unless told. */
      readonly activities?: 'done' | 'open';
    }
  | {
      /** A lesson's id: its pages, after its content note. */
      readonly leaveOut: string;
      /** Only so many pages, from the first. */
      readonly pages?: number;
    }
  | {
      /** A case study's id. */
      readonly play: string;
      readonly choosing: 'best' | 'worst';
      /** Only so many decisions, from the start. */
      readonly decisions?: number;
      /** The last of them is not continued from yet. */
      readonly open?: boolean;
    }
  | {
      /** A try at the assessment: so many questions rightly answered. */
      readonly sit: number;
      /** Only so many answered, and not handed in. */
      readonly answered?: number;
    }
  | {
      /** The word of a session with a trainer. */
      readonly live: string;
    }
  | {
      /** A page's tracking id, or a case study's id: where they are in the end. */
      readonly goTo: string;
    };
