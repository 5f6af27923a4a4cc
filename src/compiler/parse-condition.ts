import { METERS, type Condition } from '../course/index.js';

export const CONDITION_FORM =
  'Write if=trust>=5, if=visited:deck or if=chose:pier.b, with not- before the last two for the opposite, and a comma between several';

const MARK = /^(\w+)(>=|<=)(\d{1,2})$/;
const BEHIND = /^(not-)?visited:([\w-]+)$/;
const DECIDED = /^(not-)?chose:([\w-]+)\.([a-z])$/;

/** One condition of a choice: `trust>=5`, `visited:deck`, `not-chose:pier.b`. Undefined when it is none of these. */
export function parseCondition(text: string): Condition | undefined {
  const [, name, sign, mark] = MARK.exec(text) ?? [];
  const meter = METERS.find((each) => each === name);
  if (meter) {
    const range = sign === '>=' ? { min: Number(mark), max: 10 } : { min: 0, max: Number(mark) };
    return { kind: 'meter', meter, range };
  }
  const [, notVisited, visited] = BEHIND.exec(text) ?? [];
  if (visited) return { kind: 'visited', passage: visited, holds: !notVisited };
  const [, notChosen, passage, choice] = DECIDED.exec(text) ?? [];
  if (passage && choice) return { kind: 'chose', passage, choice, holds: !notChosen };
  return undefined;
}
