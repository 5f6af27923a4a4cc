import { resolve } from 'node:path';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import type { CaseStudy } from '../../src/course/index.js';

/** The course as its authors wrote it: on paper, lengths and numbers are what matters. */
export const COMPILED = compileOrStop(resolve(import.meta.dirname, '../..'));

export function storyNamed(id: string): CaseStudy {
  const found = COMPILED.course.caseStudies.find((story) => story.id === id);
  if (!found) throw new Error(`no case study ${id}`);
  return found;
}
