import { shuffled, type Assessment, type Item } from '../course/index.js';

/** What a draw has to go by besides its seed. */
export interface DrawRules {
  /** Tracking ids of items not to be asked again, as far as the bank allows. */
  readonly avoid?: readonly string[];
  /** Tracking ids of items that are in already, and stay. */
  readonly keep?: readonly string[];
}

/**
 * The items of a try, in the order in which they are asked: so many of each outcome, the rest from all of them. The
 * same for the same bank and seed, whatever the order of the bank's file.
 */
export function drawItems(assessment: Assessment, seed: number, { avoid = [], keep = [] }: DrawRules = {}): Item[] {
  const bank = [...assessment.items].sort((a, b) => (a.trackingId < b.trackingId ? -1 : 1));
  const inChance = shuffled(bank, seed, assessment.id);
  // Sorting is stable: chance decides within the new ones, and within those of the last try.
  const candidates = inChance.sort(
    (a, b) => Number(avoid.includes(a.trackingId)) - Number(avoid.includes(b.trackingId)),
  );
  const drawn = candidates.filter(({ trackingId }) => keep.includes(trackingId));
  const rest = (): Item[] => candidates.filter((item) => !drawn.includes(item));
  for (const objective of assessment.objectives) {
    const of = (item: Item): boolean => item.objective === objective;
    const lacking = Math.max(0, assessment.perObjective - drawn.filter(of).length);
    drawn.push(...rest().filter(of).slice(0, lacking));
  }
  drawn.push(...rest().slice(0, Math.max(0, assessment.draw - drawn.length)));
  return shuffled(drawn, seed, `${assessment.id} asked`);
}
