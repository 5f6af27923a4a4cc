import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../src/course/index.js';
import { decodeState, encodeState, type DecodedState } from '../../src/tracking/index.js';
import { checksum } from '../../src/tracking/state-text.js';
import { DISGUISES, LOSSES, MISCHIEF, type Damage } from './damaged-states.js';
import { SeededRandom } from './seeded-random.js';
import { course, randomContext, randomProgress } from './state-samples.js';

/** With 22 disguises, 2 losses, 11 kinds of mischief and 4 further tests, 100,000 texts are read. */
const ROUNDS = 2_565;

/** Learners' states to begin with; each comes many times, and is damaged in another way. */
const STATES = learners(400);

function learners(count: number): { readonly progress: Progress; readonly state: string }[] {
  const random = new SeededRandom(2026);
  return Array.from({ length: count }, () => {
    const progress = randomProgress(random);
    return { progress, state: encodeState(progress, randomContext(random)) };
  });
}

interface Case {
  readonly state: string;
  readonly progress: Progress;
  readonly decoded: DecodedState;
}

/** Words for the first text that breaks the rule; empty where all keep it. Compared as text: `expect` is slow a thousand times over. */
function firstOffence(damage: Damage, keeps: (each: Case) => boolean): string {
  const random = new SeededRandom(15);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { progress, state } = random.pick(STATES);
    const damaged = damage(state, random);
    const decoded = decodeState(damaged, course);
    if (decoded.problem !== 'none' && !canBeSavedAgain(decoded)) return `not sound: ${JSON.stringify(damaged)}`;
    if (!keeps({ state, progress, decoded })) return `${decoded.problem}: ${state} became ${JSON.stringify(damaged)}`;
  }
  return '';
}

/** Whatever was read is a progress like any other: the next save puts everything right. */
function canBeSavedAgain({ progress, context }: DecodedState): boolean {
  const written = encodeState(progress, context);
  const again = decodeState(written, course);
  return again.problem === 'none' && encodeState(again.progress, again.context) === written;
}

function isSame({ state, decoded }: Case): boolean {
  return encodeState(decoded.progress, decoded.context) === state;
}

/** Nothing is there that the learner has not done. */
function isPartOf(part: Progress, whole: Progress): boolean {
  const within = (some: object, all: object): boolean =>
    Object.entries(some).every(([key, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(all, key)));
  return (
    part.seen.every((id) => whole.seen.includes(id)) &&
    part.leftOut.every((id) => whole.leftOut.includes(id)) &&
    within(part.activities, whole.activities) &&
    within(part.answers, whole.answers) &&
    within(part.cases, whole.cases) &&
    (part.assessment === undefined || (whole.assessment?.tries === part.assessment.tries && !isNew(part, whole)))
  );
}

function isNew({ assessment }: Progress, whole: Progress): boolean {
  const best = JSON.stringify(whole.assessment?.best ?? {});
  return !Object.values(assessment?.best ?? {}).every((tally) => best.includes(JSON.stringify(tally)));
}

describe('a saved state that an LMS gives back', () => {
  it.each(Object.entries(DISGUISES))('is read whole when it comes %s', (_, disguise) => {
    expect(firstOffence(disguise, (each) => each.decoded.problem === 'none' && isSame(each))).toBe('');
  });

  it.each(Object.entries(LOSSES))('holds nothing that was not done when it was %s', (_, loss) => {
    const told = new Set(['truncated', 'unreadable', 'other-course', 'empty', 'damaged']);
    expect(
      firstOffence(loss, ({ decoded, progress, state }) => {
        // A cut that spares all but what follows the seal has spared everything.
        if (decoded.problem === 'none') return isSame({ decoded, progress, state });
        return told.has(decoded.problem) && isPartOf(decoded.progress, progress);
      }),
    ).toBe('');
  });

  it.each(Object.entries(MISCHIEF))('never passes for sound with other contents: %s', (_, mischief) => {
    expect(firstOffence(mischief, (each) => each.decoded.problem !== 'none' || isSame(each))).toBe('');
  });

  it('leads to its place when a later course player wrote it', () => {
    const later: Damage = (state, random) => {
      const text = `${2 + random.whole(90)}${state.slice(1, -';z:0000000'.length)}`;
      return `${text};z:${checksum(text)}`;
    };
    expect(
      firstOffence(later, ({ decoded, progress }) => {
        const { place, ...rest } = decoded.progress;
        const { place: _, ...nothing } = NO_PROGRESS;
        const placeOnly = place === progress.place && JSON.stringify(rest) === JSON.stringify(nothing);
        return decoded.problem === 'unknown-version' && placeOnly;
      }),
    ).toBe('');
  });

  it('is not taken for this course’s when it is another’s', () => {
    const other: Damage = (state, random) => state.replace('c:prt', `c:${random.pick(['other', 'prt2', 'PRT', 'p'])}`);
    const nothing = JSON.stringify(NO_PROGRESS);
    expect(
      firstOffence(other, ({ decoded }) => {
        return decoded.problem === 'other-course' && JSON.stringify(decoded.progress) === nothing;
      }),
    ).toBe('');
  });

  it('gives way to a newer one that stands beside it, before or behind', () => {
    const random = new SeededRandom(7);
    const beside: Damage = (state) => {
      const [older, n] = [
        encodeState(randomProgress(random), { ...randomContext(random), sequence: 0 }),
        random.flip(),
      ];
      return n ? older + state : state + older;
    };
    expect(firstOffence(beside, (each) => each.decoded.problem === 'none' && isSame(each))).toBe('');
  });

  it('keeps what stands before the cut: pages, answers and stories', () => {
    const beforeAssessment: Damage = (state) => state.split(/;f:|;i:|;z:/)[0] ?? '';
    expect(
      firstOffence(beforeAssessment, ({ decoded: { progress: kept }, progress }) => {
        const lastAnswer = Object.keys(progress.answers).length - Object.keys(kept.answers).length;
        return JSON.stringify(kept.seen) === JSON.stringify(progress.seen) && lastAnswer <= 1;
      }),
    ).toBe('');
  });
});
