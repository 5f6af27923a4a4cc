import { parse } from 'yaml';
import { z } from 'zod';

const STATUSES = ['completed', 'incomplete', 'not attempted', 'passed', 'failed'] as const;

/** One heading, or several of which the first that the file has is taken. */
const HEADING = z.union([z.string(), z.array(z.string()).min(1)]).transform((given) => [given].flat());

const COLUMNS = {
  learner: HEADING,
  name: HEADING,
  group: HEADING,
  attempt: HEADING,
  started: HEADING,
  last_seen: HEADING,
  completion: HEADING,
  success: HEADING,
  score: HEADING,
  progress: HEADING,
  time: HEADING,
  interaction: HEADING,
  type: HEADING,
  response: HEADING,
  correct: HEADING,
  result: HEADING,
  latency: HEADING,
  objective: HEADING,
  objective_status: HEADING,
  objective_score: HEADING,
};

/** What the columns of another system's file are called. docs/reporting-guide.md explains it to those who write one. */
const MAPPING = z.strictObject({
  /** `wide`: a row for each attempt. `long`: a row for each answer, the attempt's own cells repeated. */
  form: z.enum(['wide', 'long']),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** What the highest score is, where scores are points. */
  score_out_of: z.number().positive().default(100),
  /** Values are written for a web page: `&quot;` for a quotation mark. */
  html: z.boolean().default(false),
  columns: z.strictObject(COLUMNS).partial().extend({ learner: HEADING }),
  /** The system's word → ours. */
  statuses: z.record(z.string(), z.enum(STATUSES)).default({}),
});

export type Mapping = z.infer<typeof MAPPING>;
export type MappedColumn = keyof typeof COLUMNS;
export const MAPPED_COLUMNS = Object.keys(COLUMNS) as MappedColumn[];
export type KnownStatus = (typeof STATUSES)[number];

/** A mapping file, or what is amiss in it. */
export function parseMapping(text: string): { readonly mapping: Mapping } | { readonly problem: string } {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  const read = MAPPING.safeParse(value);
  if (read.success) return { mapping: read.data };
  const [issue] = read.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
