import type { SignPlace, SignResponse, SignTime, SignWords } from '../../src/course/index.js';
import { SIGN_TIMES } from '../../src/course/index.js';

/** Sign → its place, for those that have one. */
export type Placing = Readonly<Record<string, SignPlace>>;
export type Responses = Readonly<Partial<Record<SignTime, SignResponse>>>;

/** A line of feedback and the signs that it speaks of. */
export interface Finding<Kind extends string> {
  readonly kind: Kind;
  readonly signs: readonly string[];
}
export type Work = Finding<'urgent' | 'background' | 'light'>;
export type Tip = Finding<'urgent' | 'background' | 'tooMuch' | 'same'>;

export const MOST_TIPS = 3;

export function signsAt(signs: readonly SignWords[], placing: Placing, place: SignPlace): readonly SignWords[] {
  return signs.filter(({ id }) => placing[id] === place);
}

export function unplaced(signs: readonly SignWords[], placing: Placing): readonly SignWords[] {
  return signs.filter(({ id }) => placing[id] === undefined);
}

/** The times that hold a sign and have no response. An empty one needs none. */
export function unanswered(placing: Placing, responses: Responses): readonly SignTime[] {
  return SIGN_TIMES.filter((time) => responses[time] === undefined && Object.values(placing).includes(time));
}

/** What works, by the rules below read the other way. */
export function worksOf(signs: readonly SignWords[], placing: Placing, responses: Responses): readonly Work[] {
  const found: readonly Work[] = [
    { kind: 'urgent', signs: idsOf(signs, 'urgent', (id) => isUrgentNow(placing[id], responses)) },
    { kind: 'background', signs: idsOf(signs, 'background', (id) => placing[id] === 'past') },
    { kind: 'light', signs: idsOf(signs, 'light', (id) => responseTo(placing[id], responses) === 'mention') },
  ];
  return found.filter((work) => work.signs.length > 0);
}

/** Feedback rules of activity A8, at most three at once: what may cost a life first. */
export function tipsOf(signs: readonly SignWords[], placing: Placing, responses: Responses): readonly Tip[] {
  const found: readonly Tip[] = [
    { kind: 'urgent', signs: idsOf(signs, 'urgent', (id) => !isUrgentNow(placing[id], responses)) },
    { kind: 'background', signs: idsOf(signs, 'background', (id) => isTime(placing[id])) },
    { kind: 'tooMuch', signs: idsOf(signs, 'light', (id) => responseTo(placing[id], responses) === 'urgent') },
    { kind: 'same', signs: allTheSame(signs, placing, responses) },
  ];
  return found.filter((tip) => tip.signs.length > 0).slice(0, MOST_TIPS);
}

function idsOf(signs: readonly SignWords[], kind: SignWords['kind'], holds: (id: string) => boolean): string[] {
  return signs.filter((sign) => sign.kind === kind && holds(sign.id)).map(({ id }) => id);
}

function isTime(place: SignPlace | undefined): place is SignTime {
  return place !== undefined && place !== 'past';
}

function responseTo(place: SignPlace | undefined, responses: Responses): SignResponse | undefined {
  return isTime(place) ? responses[place] : undefined;
}

function isUrgentNow(place: SignPlace | undefined, responses: Responses): boolean {
  return place === 'now' && responses.now === 'urgent';
}

/** The signs, where two or more of them share one response between them. */
function allTheSame(signs: readonly SignWords[], placing: Placing, responses: Responses): string[] {
  const answered = signs.filter(({ id }) => isTime(placing[id]));
  const used = new Set(answered.map(({ id }) => responseTo(placing[id], responses)));
  return answered.length > 1 && used.size === 1 ? answered.map(({ id }) => id) : [];
}
