import { z } from 'zod';
import { EXITS_AT_COMPLETION, METERS, REPORTING_MODES, type Meter } from '../course/index.js';

/** What authors' YAML may hold. The JSON Schemas for editors are generated from these. */

const text = z.string().trim().min(1, 'some text');
const id = z.string().regex(/^[A-Z][A-Z0-9]*$/, 'capital letters and digits, such as MOD1');
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens');
const minutes = z.number().int().min(1, 'whole minutes, at least 1').max(120, 'at most 120 minutes');
const range = z.string().regex(/^(>=\d+|<=\d+|\d+\.\.\d+)$/, 'a range: ">=7", "<=3" or "4..6"');

const meterValues = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(METERS.map((meter) => [meter, value])) as Record<Meter, T>);

const colour = z
  .string('a colour in quotes, such as "#7a1f52": without them, # begins a comment')
  .regex(/^#[0-9a-fA-F]{6}$/, 'a colour as # and six digits from 0 to f, such as "#7a1f52"');
const phone = z
  .string('a phone number in quotes, such as "01632 960123"')
  .regex(/^\+?[\d ()-]{2,24}\d( (ext\.?|extension) \d+)?$/, 'a phone number, such as "01632 960123"');

const passMark = z.number().int('whole percent').min(1, 'whole percent, at least 1').max(100, 'at most 100 percent');

/** What an organisation adds of its own: all of it may be left out. */
export const organisationSchema = z
  .strictObject({
    name: text,
    logo: z.string().regex(/^[\w][\w .-]*\.(svg|png)$/i, 'the name of an SVG or PNG file in the same folder'),
    accent: colour,
    accent_dark: colour,
    safeguarding_lead: z.strictObject({ name: text.optional(), role: text, phone }),
    out_of_hours_phone: phone,
    staff_support_line: z.strictObject({ name: text.optional(), phone }),
    policies: z.array(
      z.strictObject({ title: text, url: z.string().regex(/^https:\/\/\S+$/, 'an address that begins with https://') }),
    ),
    pass_mark: passMark,
    record_hours: z.number().positive('hours, such as 0.5').max(100, 'at most 100 hours'),
    reporting: z.enum(REPORTING_MODES),
    exit_at_completion: z.enum(EXITS_AT_COMPLETION),
  })
  .partial();

export const courseSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]{1,7}$/, 'two to eight small letters and digits; it stands in every saved state'),
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag, such as en-GB'),
  lead: text,
  description: text,
  keywords: z.array(text).min(1, 'at least one word'),
  hero: slug,
  objectives: z.array(z.strictObject({ id, text })).min(1, 'at least one outcome'),
  route: z.array(id).min(1, 'at least one lesson'),
  completion: z.strictObject({ caseStudies: z.number().int().min(0, 'none or more'), pass_mark: passMark.optional() }),
  closing: z.strictObject({ title: text, text, picture: slug, minutes, notes: text }).optional(),
  assessment_note: text,
  care_note: text,
  organisation: organisationSchema.optional(),
});

export const lessonSchema = z.strictObject({
  id,
  title: text,
  subtitle: text,
  minutes,
  objectives: z.array(id).min(1, 'at least one outcome, such as LO1'),
  seeds: z.array(text).default([]),
  content_note: z.string().trim().default(''),
  picture: slug,
});

export const checksSchema = z.strictObject({ lesson: id });

export const assessmentSchema = z.strictObject({
  id,
  title: text,
  draw: z.number().int().min(1, 'at least one item').max(60, 'at most 60 items'),
  per_outcome: z.number().int().min(0, 'none or more'),
});

export const caseStudySchema = z.strictObject({
  id,
  title: text,
  person: text,
  setting: text,
  your_role: text,
  outcomes: z.array(id).min(1, 'at least one outcome, such as LO1'),
  minutes,
  content_note: z.string().default(''),
  support: slug.optional(),
  picture: slug,
  start: slug,
  // The range is the story's check; editors are told of it as well.
  state: meterValues(z.number().int().meta({ minimum: 0, maximum: 10 })),
  endings: z.record(slug, text),
  landing: z.record(slug, meterValues(range).partial()).default({}),
  best_route: z.array(slug).min(2, 'the passages from the start to an ending'),
});

export const principlesSchema = z.array(z.strictObject({ id, tag: text, line: text }));

export const seedId = z.string().regex(/^[A-Z]\d+$/, 'a letter and a number, such as P1');
const place = z
  .string()
  .regex(/^([A-Z]+\d+(\/[\w-]+)?|slides)$/, 'a place: MOD1/its-page, CS1/its-passage, A1, MOD1/KC1, Q01 or slides');

/** Every idea that the course is to carry, and where. */
export const seedsSchema = z.array(
  z.strictObject({
    id: seedId,
    idea: text,
    taught: z.array(place).default([]),
    practised: z.array(place).default([]),
    assessed: z.array(place).default([]),
  }),
);

/** Words that the course leaves out, and what it says instead. */
export const wordListSchema = z.strictObject({
  avoid: z.array(
    z.strictObject({
      words: z.array(text).min(1, 'at least one word'),
      say: text,
      except: z.array(text).default([]),
      where: z.enum(['everywhere', 'feedback']).default('everywhere'),
    }),
  ),
  known: z.array(text).default([]),
});

export const supportSchema = z.strictObject({
  checked: z.iso.date('a date such as 2026-11-21'),
  unverified: text.optional(),
});
