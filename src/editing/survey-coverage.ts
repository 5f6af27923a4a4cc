import type { Seed } from '../compiler/index.js';
import type { Course, SourceSpan } from '../course/index.js';

export const ASPECTS = ['taught', 'practised', 'assessed'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * A place that an idea is to be found at: there and marked with it, there without such a mark, not there although what
 * it belongs to is, or part of something that the course does not have.
 */
export type PlaceState = 'marked' | 'unmarked' | 'unknown' | 'absent';

export interface CoveredPlace {
  readonly place: string;
  readonly state: PlaceState;
  /** Where it stands in the authors' files, when it is there. */
  readonly span?: SourceSpan;
}

export interface CoveredSeed {
  readonly seed: Seed;
  readonly places: Readonly<Record<Aspect, readonly CoveredPlace[]>>;
}

/** Of the assessment: the ids of its items have no owner in them. */
const QUESTION = /^Q\d+$/;

/** Where each idea is taught, practised and assessed, against what the list of ideas asks for. */
export function surveyCoverage(course: Course, seeds: readonly Seed[]): CoveredSeed[] {
  const marks = marksOf(course);
  const owners = new Set([...marks.keys()].map((place) => place.split('/')[0] ?? ''));
  const stateOf = (place: string, id: string): PlaceState => {
    if (place === 'slides') return hasSlides(course) ? 'marked' : 'absent';
    const found = marks.get(place);
    if (found) return found.seeds.has(id) ? 'marked' : 'unmarked';
    const isThere = QUESTION.test(place) ? course.assessment !== undefined : owners.has(place.split('/')[0] ?? '');
    return isThere ? 'unknown' : 'absent';
  };
  const covered = (places: readonly string[], id: string): CoveredPlace[] =>
    places.map((place) => {
      const span = marks.get(place)?.span;
      return { place, state: stateOf(place, id), ...(span && { span }) };
    });
  return seeds.map((seed) => ({
    seed,
    places: {
      taught: covered(seed.taught, seed.id),
      practised: covered(seed.practised, seed.id),
      assessed: covered(seed.assessed, seed.id),
    },
  }));
}

function hasSlides({ lessons }: Course): boolean {
  return lessons.some(({ pages }) => pages.some(({ slides }) => slides.length > 0));
}

interface Marks {
  readonly seeds: Set<string>;
  readonly span: SourceSpan;
}

/** Every place that an idea can be named at, with the ideas that are. */
function marksOf({ lessons, caseStudies, assessment }: Course): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  const mark = (place: string, span: SourceSpan, seeds: readonly string[]): void => {
    const found = marks.get(place) ?? { seeds: new Set<string>(), span };
    marks.set(place, found);
    for (const seed of seeds) found.seeds.add(seed);
  };
  for (const { id, pages, items, activities, span } of lessons) {
    mark(id, span, []);
    for (const page of pages) mark(`${id}/${page.id}`, page.span, page.seeds);
    for (const item of items) mark(`${id}/${item.id}`, item.span, item.seeds);
    for (const { id: place, name, seeds } of activities) {
      if (place !== undefined) mark(place, { path: `content/activities/${name}.yaml`, line: 1, column: 1 }, seeds);
    }
  }
  for (const { id, passages, span } of caseStudies) {
    for (const passage of passages) {
      const seeds = [...passage.seeds, ...passage.choices.flatMap(({ principles }) => principles)];
      mark(`${id}/${passage.id}`, passage.span, seeds);
      mark(id, span, seeds);
    }
  }
  for (const { id, span, seeds } of assessment?.items ?? []) mark(id, span, seeds);
  return marks;
}
