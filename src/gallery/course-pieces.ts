import { getContext, setContext } from 'svelte';
import type { CaseStudy, Item } from '../course/index.js';

/** What examples name by its id, so that they show the course's own words. */
export interface CoursePieces {
  /** Of the knowledge checks and the assessment. */
  readonly items: readonly Item[];
  readonly caseStudies: readonly CaseStudy[];
}

const KEY = Symbol('course pieces');

export function setCoursePieces(pieces: CoursePieces): void {
  setContext(KEY, pieces);
}

/** @throws when the course has no question of that tracking id */
export function useItem(trackingId: string): Item {
  return named(getContext<CoursePieces>(KEY).items, trackingId, ({ trackingId: own }) => own);
}

/** @throws when the course has no case study of that id */
export function useCaseStudy(id: string): CaseStudy {
  return named(getContext<CoursePieces>(KEY).caseStudies, id, ({ id: own }) => own);
}

function named<T>(all: readonly T[], id: string, idOf: (each: T) => string): T {
  const found = all.find((each) => idOf(each) === id);
  if (!found) throw new Error(`An example of the gallery names "${id}", which the course has no more.`);
  return found;
}
