import type { NeedLabel, NeedRule } from '../need-rules.js';
import type { Activity, Labelled } from './activity.js';

/** A4: weak needs from forms, to be rewritten so that each could only be about one person. */
export interface NeedRewritingWords extends Activity<'need-rewriting'> {
  readonly id: string;
  /** `{n}` of `{total}`. */
  readonly position: string;
  readonly formLabel: string;
  /** The label has a `{name}`. */
  readonly box: { readonly label: string; readonly hint: string };
  readonly check: string;
  readonly keep: string;
  readonly model: string;
  readonly next: string;
  readonly previous: string;
  readonly all: string;
  readonly writeFirst: string;
  readonly unchanged: string;
  readonly tipsLabel: string;
  readonly praiseLabel: string;
  readonly praise: string;
  readonly clearLabel: string;
  readonly clear: string;
  readonly keptLabel: string;
  readonly kept: string;
  readonly honest: string;
  readonly modelLabel: string;
  readonly whyLabel: string;
  /** N3 has a `{swap}`. */
  readonly tips: Readonly<Record<NeedRule, string>>;
  readonly swaps: Readonly<Record<NeedLabel, string>>;
  readonly statements: readonly WeakNeedWords[];
  /** In reports, before the number. */
  readonly triedTitle: string;
  /** `{n}` statements rewritten. */
  readonly enough: string;
  /** `{n}` statements tried in an earlier session. */
  readonly lastTime: string;
  readonly overview: {
    readonly heading: string;
    readonly text: string;
    /** Both with `{text}`. */
    readonly yours: string;
    readonly model: string;
    readonly open: string;
  };
}

export interface WeakNeedWords extends Pick<Labelled, 'id'> {
  readonly name: string;
  /** What shows that the person is in the sentence. */
  readonly called: readonly string[];
  readonly title: string;
  /** Something real to write about. */
  readonly profile: string;
  readonly poor: string;
  readonly model: string;
  readonly why: string;
}
