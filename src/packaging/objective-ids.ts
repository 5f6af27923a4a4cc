import type { Course } from '../course/index.js';

/** The whole course in a 2004 manifest: what rolls up. Its ids below do not. */
export const PRIMARY_OBJECTIVE = 'COURSE';

/**
 * Ids of the objectives that the course reports: outcomes, lessons, case studies, the assessment. The same strings in the
 * manifest as on the wire; a 2004 run-time creates them at launch.
 */
export function objectiveIds({ objectives, lessons, caseStudies, assessment }: Course): readonly string[] {
  return [...objectives, ...lessons, ...caseStudies, ...(assessment ? [assessment] : [])].map(({ id }) => id);
}
