import type { Activity } from './activity.js';
import type { IdeaWords } from './which-idea.js';

/** Three of the eight ideas to carry, on a card of one's own. */
export interface MyPrinciplesWords extends Activity<'my-principles'> {
  readonly ideas: readonly IdeaWords[];
  readonly question: string;
  /** With `{n}`. */
  readonly picked: string;
  /** A fourth was asked for. */
  readonly full: string;
  readonly card: string;
  readonly empty: string;
  readonly noteLabel: string;
  readonly noteHint: string;
  readonly sheet: { readonly kicker: string; readonly intro: string; readonly notice: string };
}
