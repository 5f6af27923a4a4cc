/** Rules N1 to N8 of the needs-rewriting workshop, in the order in which their tips are most useful. */
export const NEED_RULES = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8short', 'N8long'] as const;
export type NeedRule = (typeof NEED_RULES)[number];

/** Terms of rule N3, each of which has a plain swap in the word list. */
export const NEED_LABELS = [
  'engage',
  'comply',
  'challenging',
  'wander',
  'attention',
  'reach',
  'serviceUser',
  'adls',
  'mobilise',
  'toileting',
  'refuse',
  'suffer',
  'wheelchair',
] as const;
export type NeedLabel = (typeof NEED_LABELS)[number];

export interface NeedTip {
  readonly rule: NeedRule;
  /** The words that the rule spotted, as they were written; only N1 to N4 and N7 point at words. */
  readonly found?: string;
  /** Which term it is, for N3. */
  readonly label?: NeedLabel;
}

export const MOST_NEED_TIPS = 3;
const FEWEST_WORDS = 8;
const MOST_WORDS = 45;

const SERVICE_TERM =
  /\b(?:refer(?:s|red|ring|rals?)?|cmht|community mental health team|packages? of care|day (?:cent(?:re|er)s?|services?)|respite|placements?|assess(?:ments?|ed)|input from|access(?:es|ing)? (?:[\w-]+ )?services?|attend(?:s|ed|ing|ance)?|signpost\w*)\b/i;

const CLICHE =
  /\b(?:full(?:est)? potential|best (?:possible )?life|quality of life|(?:maximi[sz]|increas)(?:e|es|ed|ing) (?:[\w']+ )?independence|meaningful activit(?:y|ies)|holistic(?:ally)?|fulfill?(?:ing|ed) (?:[\w']+ )?li(?:fe|ves))\b/i;

const LABELS: Readonly<Record<NeedLabel, RegExp>> = {
  engage: /\b(?:dis)?engag(?:e|es|ed|ing|ement)\b/i,
  comply: /\b(?:compl(?:y|ies|ied|ying)|(?:non[- ]?)?complian(?:t|ce))\b/i,
  challenging: /\bchallenging\b/i,
  wander: /\bwander\w*/i,
  attention: /\battention[- ]seek\w*/i,
  reach: /\bhard[- ]to[- ]reach\b/i,
  serviceUser: /\bservice[- ]users?\b/i,
  adls: /\badls?\b/i,
  mobilise: /\bmobili[sz]\w*/i,
  toileting: /\btoileting\b/i,
  refuse: /\brefus(?:e|es|ed|ing|al)\b/i,
  suffer: /\bsuffer(?:s|ed|ing)? (?:from|with)\b/i,
  wheelchair: /\bwheelchair[- ]bound\b/i,
};

const VAGUE_VERB =
  /\b(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|address(?:es|ed|ing)?|manag(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|support(?:s|ed)? with|develop(?:s|ed|ing)?)\b/i;
const REASON = /\b(?:so|because)\b/i;
const REASON_OR_TIME = /\b(?:so|because|when)\b/i;

const PERSON_WANTS =
  /\b(?:s?he|they|i)(?:'d| would| really| also| still)* (?:want|need|like|love|miss)(?:s|es|ed|d)?\b/i;
const SOMEBODY_WANTS =
  /(?:^|[^\p{L}])\p{Lu}\p{L}+ (?:(?:would|really|also|still) )*(?:want|need|like|love|miss)(?:s|es|ed|d)?\b/u;

const SITUATION = /\b(?:when(?:ever)?|after|at|before|on|with|in the)\b/i;
const STOP = /\b(?:stop|reduce|not|no longer)\b/i;
const OTHER_WAY = /\b(?:so|instead|ways? to)\b/i;

/**
 * What the rules spot in a need, most useful first; {@link MOST_NEED_TIPS} of them at once are enough.
 * @param names what the person may be called; where nobody is named beforehand, any name that wants or needs will do
 */
export function needTips(need: string, names: readonly string[] = []): readonly NeedTip[] {
  const text = plain(need);
  const label = NEED_LABELS.find((each) => LABELS[each].test(text));
  const words = wordCount(text);
  const tips: readonly (NeedTip | undefined)[] = [
    spotted('N1', SERVICE_TERM.exec(text)),
    spotted('N2', CLICHE.exec(text)),
    label && { ...spotted('N3', LABELS[label].exec(text)), rule: 'N3', label },
    REASON_OR_TIME.test(text) ? undefined : spotted('N4', VAGUE_VERB.exec(text)),
    holdsPerson(text, names) ? undefined : { rule: 'N5' },
    SITUATION.test(text) ? undefined : { rule: 'N6' },
    OTHER_WAY.test(text) ? undefined : spotted('N7', STOP.exec(text)),
    words < FEWEST_WORDS ? { rule: 'N8short' } : undefined,
    words > MOST_WORDS ? { rule: 'N8long' } : undefined,
  ];
  return tips.filter((tip) => tip !== undefined);
}

/** Rule N9: a reason, a situation, and no service term, cliché or label. */
export function isExactNeed(need: string): boolean {
  const text = plain(need);
  const foreign = [SERVICE_TERM, CLICHE, ...Object.values(LABELS)];
  return REASON.test(text) && SITUATION.test(text) && !foreign.some((form) => form.test(text));
}

function spotted(rule: NeedRule, match: RegExpExecArray | null): NeedTip | undefined {
  return match ? { rule, found: match[0] } : undefined;
}

function holdsPerson(text: string, names: readonly string[]): boolean {
  const said = text.toLowerCase();
  if (names.some((name) => said.includes(name.toLowerCase()))) return true;
  return PERSON_WANTS.test(text) || (names.length === 0 && SOMEBODY_WANTS.test(text));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** One kind of apostrophe and of space, so that a rule need not know them all. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
