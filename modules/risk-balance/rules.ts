import type { BalanceBox, BalanceResponse, Importance, Likelihood, RiskBalanceWords } from '../../src/course/index.js';
import { BALANCE_BOXES, IMPORTANCES, LIKELIHOODS } from '../../src/course/index.js';

/** A weight that lies in its box. */
export interface Weight {
  readonly id: string;
  readonly box: BalanceBox;
  readonly text: string;
  readonly likelihood: Likelihood;
  readonly importance: Importance;
}

export type Totals = Readonly<Record<BalanceBox, number>>;

/** Which of the tips; `affected` is the situation's own. */
export type Tip = keyof RiskBalanceWords['tips'] | 'affected';

/** Who else could be hurt: the ready-made weights, and the words in one's own weights, that count them. */
export interface Affected {
  readonly weights: readonly string[];
  readonly words: readonly string[];
}

export const MOST_TIPS = 3;
/** So many more weights in one box than in the other make a balance lopsided. */
const LOPSIDED = 3;

/** 1 to 3 for how likely it is, times 1 to 3 for how much it matters: 1 … 9. */
export function pointsOf({ likelihood, importance }: Pick<Weight, 'likelihood' | 'importance'>): number {
  return (LIKELIHOODS.indexOf(likelihood) + 1) * (IMPORTANCES.indexOf(importance) + 1);
}

export function totalsOf(weights: readonly Weight[]): Totals {
  const total = (box: BalanceBox): number =>
    weights.filter((weight) => weight.box === box).reduce((sum, weight) => sum + pointsOf(weight), 0);
  return { gains: total('gains'), harms: total('harms'), notGains: total('notGains'), notHarms: total('notHarms') };
}

export function emptyBoxes(weights: readonly Weight[]): readonly BalanceBox[] {
  return BALANCE_BOXES.filter((box) => weights.every((weight) => weight.box !== box));
}

/**
 * Feedback rules (1) to (7) of activity A2, at most three at once, and one more: who was counted as somebody that could
 * be hurt is not passed over by a response without a plan. First comes what may hurt somebody, then what was left out, then proportion.
 */
export function tipsOf(
  weights: readonly Weight[],
  response: BalanceResponse,
  affected: Affected | undefined,
): readonly Tip[] {
  const harms = weights.filter(({ box }) => box === 'harms');
  const gains = weights.filter(({ box }) => box === 'gains');
  const grave = harms.some(({ likelihood, importance }) => likelihood === 'likely' && importance === 'greatly');
  const slight = harms.every(({ likelihood, importance }) => likelihood === 'unlikely' || importance === 'little');
  const countsThem = affected !== undefined && weights.some((weight) => countsOthers(weight, affected));
  const unplanned = response === 'doIt' || response === 'talk';
  const rules: readonly (readonly [Tip, boolean])[] = [
    ['planning', grave && unplanned],
    ['affected', affected !== undefined && !countsThem],
    ['shared', countsThem && unplanned],
    ['lost', weights.every(({ box }) => box !== 'notHarms')],
    ['danger', harms.length - gains.length >= LOPSIDED],
    ['friend', gains.length - harms.length >= LOPSIDED],
    ['tooMuch', harms.length > 0 && slight && response === 'formal'],
  ];
  const tips = rules.filter(([, holds]) => holds).map(([tip]) => tip);
  return tips.length > 0 ? tips.slice(0, MOST_TIPS) : ['fair'];
}

function countsOthers({ id, text }: Weight, { weights, words }: Affected): boolean {
  const said = text.toLowerCase();
  return weights.includes(id) || words.some((word) => said.includes(word.toLowerCase()));
}

/**
 * How far the beam tips: −2 and −1 towards going ahead (gains of doing, harms of not doing), 1 and 2 towards holding
 * back, 0 when level. Steep when one side has at least twice the points of the other.
 */
export function tiltOf({ gains, harms, notGains, notHarms }: Totals): -2 | -1 | 0 | 1 | 2 {
  const ahead = gains + notHarms;
  const back = harms + notGains;
  if (ahead === back) return 0;
  if (ahead > back) return ahead >= 2 * back ? -2 : -1;
  return back >= 2 * ahead ? 2 : 1;
}
