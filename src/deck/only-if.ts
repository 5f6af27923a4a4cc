import type { CaseStudy, Choice, Condition } from '../course/index.js';
import { letterOf } from './planned-slide.js';
import { CONDITION_WORDS } from './words.js';

/**
 * What a choice asks of the way so far, in words; undefined where it is open to everybody. `placeOf` says where a
 * passage is.
 */
export function onlyIf(
  { passages }: CaseStudy,
  { conditions }: Choice,
  placeOf: (passage: string) => string,
): string | undefined {
  const partOf = (condition: Condition): string => {
    if (condition.kind === 'meter') return meterPart(condition);
    const place = placeOf(condition.passage);
    if (condition.kind === 'visited') return CONDITION_WORDS.visited(place, condition.holds);
    return CONDITION_WORDS.chose(choiceLetter(passages, condition.passage, condition.choice), place, condition.holds);
  };
  return conditions && CONDITION_WORDS.onlyIf(conditions.map(partOf));
}

/** Authors write one end: the other is the meter's own. */
function meterPart({ meter, range }: Extract<Condition, { kind: 'meter' }>): string {
  return range.min > 0 ? CONDITION_WORDS.atLeast(meter, range.min) : CONDITION_WORDS.atMost(meter, range.max);
}

/** The letter of a choice that is named by its author's id. */
export function choiceLetter(passages: CaseStudy['passages'], passage: string, choice: string): string {
  const choices = passages.find(({ id }) => id === passage)?.choices ?? [];
  return letterOf(choices.findIndex(({ id }) => id === choice));
}
