import { z } from 'zod';
import { activitySchemas } from './activity-schemas/index.js';
import {
  assessmentSchema,
  caseStudySchema,
  checksSchema,
  courseSchema,
  lessonSchema,
  organisationSchema,
  principlesSchema,
  seedsSchema,
  sessionsSchema,
  supportSchema,
  wordListSchema,
} from './schemas.js';

/** JSON Schemas of all YAML that authors write, by file name: editors complete and check with them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = {
    course: courseSchema,
    organisation: organisationSchema,
    lesson: lessonSchema,
    checks: checksSchema,
    assessment: assessmentSchema,
    'case-study': caseStudySchema,
    principles: principlesSchema,
    seeds: seedsSchema,
    sessions: sessionsSchema,
    support: supportSchema,
    'word-list': wordListSchema,
    ...Object.fromEntries(Object.entries(activitySchemas).map(([name, schema]) => [`activity-${name}`, schema])),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
}
