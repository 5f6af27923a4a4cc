import type { Activity } from './activity.js';

/** A1: which of the eight principles would help most here? */
export interface WhichIdeaWords extends Activity<'which-idea'> {
  readonly id: string;
  readonly ideas: readonly IdeaWords[];
  readonly scenes: readonly IdeaSceneWords[];
  readonly question: string;
  /** `{n}` of `{total}`. */
  readonly position: string;
  readonly ideasTitle: string;
  readonly look: string;
  readonly tooMany: string;
  readonly chooseFirst: string;
  /** Labels above feedback; `{ideas}` are those that the label speaks of. */
  readonly bestLabel: string;
  readonly nearLabel: string;
  readonly otherLabel: string;
  /** `{words}` are marked in the scene. */
  readonly otherLine: string;
  /** `{ideas}` chosen in an earlier session. */
  readonly beforeLabel: string;
  /** `{ideas}` that help most. */
  readonly beforeLine: string;
  readonly previousScene: string;
  readonly nextScene: string;
  /** In place of `nextScene` on the last one. */
  readonly toOverview: string;
  readonly overview: {
    readonly heading: string;
    readonly text: string;
    /** `{idea}` picked first. */
    readonly first: string;
    /** `{ideas}` that help most. */
    readonly helps: string;
    readonly again: string;
  };
}

export interface IdeaWords {
  /** `P1` … `P8`. */
  readonly id: string;
  readonly tag: string;
  readonly line: string;
}

export interface IdeaSceneWords {
  readonly id: string;
  readonly text: string;
  /** Pieces of `text` that point at the idea. */
  readonly keywords: readonly string[];
  /** Where two are named, the fit is best with both. */
  readonly best: readonly string[];
  /** What the idea changes here. */
  readonly bestLine: string;
  readonly near: readonly { readonly idea: string; readonly line: string }[];
}
