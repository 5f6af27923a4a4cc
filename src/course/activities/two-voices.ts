import type { Activity } from './activity.js';

/** Two pulls, felt at once: how strong is each? */
export interface TwoVoicesWords extends Activity<'two-voices'> {
  readonly scene: string;
  /** Ids `choice` and `safety`, in that order. */
  readonly voices: readonly { readonly id: 'choice' | 'safety'; readonly says: string }[];
  /** Five, from the faintest (0) to the strongest (4). */
  readonly strengths: readonly string[];
  readonly show: string;
  readonly readingLabel: string;
  /** By which voice is the stronger. */
  readonly readings: {
    readonly choice: string;
    readonly safety: string;
    readonly both: string;
    readonly neither: string;
  };
  readonly closing: string;
}
