import type { ScenarioAsk, ScenarioTip } from '../../src/course/index.js';
import { SCENARIO_TIPS } from '../../src/course/index.js';

/** What a question's answer is looked at beside. */
export interface Beside {
  readonly asks: ScenarioAsk | undefined;
  readonly authority: string;
  /** Whether any strength has been written down. */
  readonly strengths: boolean;
}

export const MOST_TIPS = 3;

const CONDITION = /\b(?:when|whenever|if|once|after)\b/i;
const REASON = /\b(?:because|since|as (?:she|he|they|it|the)\b)/i;
const LEVEL_ALONE =
  /^(?:(?:s?he|they|it|this|risk)(?:['’]s| is| are)? )?(?:at )?(?:(?:a|an|the|very|quite|fairly) )*(?:high|medium|moderate|low|raised|elevated)(?:[ -]?(?:to|or|\/)[ -]?(?:high|medium|low))?(?:[ -](?:level of )?risk)?[.!]*$/i;

const ROLE =
  /\b(?:i|we|me|us|worker|workers|nurse|nurses|doctor|gp|social worker|manager|carers?|key ?worker|senior|mother|mum|mam|father|dad|parents?|sister|brother|son|daughter|wife|husband|partner|aunt(?:ie)?|uncle|cousin|nan|gran|grandmother|granddad|grandfather|friends?|neighbours?|landlord|warden|teacher|school|police|therapist|pharmacist|team leader|night team|day team|advocate|personal assistant|pa|herself|himself|themselves)\b/i;
const NOBODY =
  /^(?:staff|someone|somebody|everyone|everybody|nobody|people|all|the|we|they|she|he|it|by|each|every|once|twice|daily|weekly|monthly|at|on|in|if|when|after|before|not|no)$/i;
/** `Sam rings`, `Dawn will look in`. */
const NAMED_FIRST = /^\s*(\p{Lu}\p{L}+) (?:will|can|could|is to|and \p{Lu}\p{L}+|\p{Ll}+s)\b/u;
const NAME_WITHIN =
  /[^.!?\n]\s+(?!(?:I|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\p{Ll}*\b)\p{Lu}\p{Ll}+/u;
const FREQUENCY =
  /\b(?:every|each|daily|weekly|fortnightly|monthly|hourly|nightly|once|twice|times|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|mornings?|afternoons?|evenings?|nights?|weekends?|after (?:a|the|any)|always|constantly|all the time|(?:a|per|an|in the) (?:day|week|month|hour|year)|\d+ ?(?:x|hours?|days?|weeks?|minutes?))\b/i;

const NO_LIMITS = /^\s*(?:none|no|not|nothing|n\/a)\b/i;

const CHILD =
  /\b(?:child(?:ren|['’]?s|hood)?|kids?|sons?|daughters?|bab(?:y|ies)|toddlers?|infants?|newborn|pregnan(?:t|cy)|school(?:s|boy|girl)?|nurser(?:y|ies)|nephews?|nieces?|grand(?:son|daughter|child(?:ren)?)s?|step(?:son|daughter|child(?:ren)?)s?|teenagers?|schoolchild(?:ren)?|minors?|(?:boy|girl)s?|under[- ]?(?:1[0-8]|\d)s?)\b/i;
const PRESENT_DANGER =
  /\b(?:kill(?:s|ed|ing)? (?:him|her|them|my|your|our)sel(?:f|ves)|kill me|suicid(?:e|al)|(?:end|take|ending|taking) (?:(?:his|her|their|my) (?:own )?li(?:fe|ves)|it all)|overdos(?:e|ed|ing)|wants? to die|better off (?:dead|without (?:me|him|her|them))|strangl\w*|chok(?:e|ed|ing) (?:her|him|them|me)|unconscious|not breathing|can(?:no|['’])t breathe|stabb(?:ed|ing)|weapon|knife|gun|bleeding (?:badly|heavily|a lot)|(?:danger|happening|hitting (?:her|him|them|me)) (?:right )?now|immediate danger|going to (?:kill|die))\b/i;

/** The feedback rules of activity A7 that hold for one answer, most useful first. Of present danger: {@link namesDanger}. */
export function tipsOn(answer: string, { asks, authority, strengths }: Beside): readonly ScenarioTip[] {
  const text = answer.trim();
  if (text === '') return [];
  const limited = asks === 'limits' && namesLimit(text);
  const holds: Readonly<Record<ScenarioTip, boolean>> = {
    authority: limited && authority.trim() === '',
    strengths: limited && !strengths,
    statement: asks === 'statement' && !(CONDITION.test(text) && REASON.test(text)),
    riskOf: LEVEL_ALONE.test(text),
    watching: asks === 'watching' && !(namesSomebody(text) && FREQUENCY.test(text)),
  };
  return SCENARIO_TIPS.filter((tip) => holds[tip]);
}

/** `None`, `No limits now`: written out, and no limit. */
export function namesLimit(answer: string): boolean {
  return answer.trim() !== '' && !NO_LIMITS.test(answer);
}

export function namesSomebody(text: string): boolean {
  const first = NAMED_FIRST.exec(text)?.[1];
  return ROLE.test(text) || (first !== undefined && !NOBODY.test(first)) || NAME_WITHIN.test(text);
}

export function namesChild(text: string): boolean {
  return CHILD.test(text);
}

export function namesDanger(text: string): boolean {
  return PRESENT_DANGER.test(text);
}
