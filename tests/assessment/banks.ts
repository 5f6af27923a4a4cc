import type { Assessment, Item } from '../../src/course/index.js';
import { match, multiple, order, single, trueFalse } from '../course/items.js';

const KINDS = [single, multiple, trueFalse, match, order];

/** So many items for each of the outcomes LO1, LO2 …, of all types in turn. */
export function bank(perOutcome: readonly number[], draw = 15, perObjective = 2): Assessment {
  const objectives = perOutcome.map((_, index) => `LO${index + 1}`);
  let number = 0;
  const items = perOutcome.flatMap((count, outcome) =>
    Array.from({ length: count }, (): Item => {
      number += 1;
      const kind = KINDS[number % KINDS.length] ?? single;
      return kind({ id: `Q${String(number).padStart(2, '0')}`, objective: objectives[outcome] ?? '' });
    }),
  );
  const teaching = Object.fromEntries(items.map(({ trackingId, objective }) => [trackingId, [`MOD_${objective}`]]));
  return { id: 'FINAL', title: 'Final assessment', draw, perObjective, objectives, items, teaching };
}

/** As many of each outcome as the course's own bank has. */
export const LIKE_THE_COURSE = [5, 6, 7, 5, 5, 6, 6];
