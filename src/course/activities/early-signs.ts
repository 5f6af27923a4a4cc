import type { Activity, Labelled } from './activity.js';

/** Along the timeline, from far off to this minute; last, what is no sign at all. */
export const SIGN_PLACES = ['weeks', 'days', 'now', 'past'] as const;
export type SignPlace = (typeof SIGN_PLACES)[number];

/** The places that are a time, and so need a response. */
export const SIGN_TIMES = ['weeks', 'days', 'now'] as const satisfies readonly SignPlace[];
export type SignTime = (typeof SIGN_TIMES)[number];

/** From the lightest to the one that cannot wait. */
export const SIGN_RESPONSES = ['mention', 'visit', 'review', 'urgent'] as const;
export type SignResponse = (typeof SIGN_RESPONSES)[number];

/** A8: how early signs lie along time, and what each time asks for. */
export interface EarlySignsWords extends Activity<'early-signs'> {
  readonly id: string;
  readonly story: string;
  readonly signs: readonly SignWords[];
  readonly places: Readonly<Record<SignPlace, string>>;
  readonly responses: Readonly<Record<SignResponse, string>>;
  readonly placing: {
    readonly heading: string;
    /** `{n}` of `{total}`. */
    readonly count: string;
    readonly choose: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly noneYet: string;
    readonly question: string;
    readonly choose: string;
    readonly look: string;
    /** `{signs}` have no place yet. */
    readonly placeFirst: string;
    /** `{n}` have no place yet: too many to name. */
    readonly manyLeft: string;
    /** `{places}` have no response yet. */
    readonly respondFirst: string;
  };
  readonly feedback: {
    readonly worksLabel: string;
    readonly tipLabel: string;
    readonly urgentLabel: string;
    /** Leads back to the card of `{sign}`. */
    readonly change: string;
    readonly closing: string;
    /** Two or more: `{signs}` and the `{last}` one. */
    readonly and: string;
    /** `{signs}` that the line speaks of. */
    readonly works: Readonly<Record<'urgent' | 'background' | 'light', string>>;
    readonly tips: Readonly<Record<'urgent' | 'background' | 'tooMuch', string>> & { readonly same: string };
    readonly urgentHow: string;
  };
}

export interface SignWords extends Labelled {
  /** `urgent` cannot wait; `background` cannot change; `light` asks for a word first. Others are a matter of judgement. */
  readonly kind?: 'urgent' | 'background' | 'light' | undefined;
}
