import {
  EXITS_AT_COMPLETION,
  REPORTING_MODES,
  USUAL_REPORTING,
  type Logo,
  type Organisation,
  type Reporting,
} from '../course/index.js';
import { MOST_HOURS } from './fields.js';

/** An organisation's own as a form holds it: every field is text, and may be empty or wrong. */
export interface OrganisationDraft {
  readonly name: string;
  readonly logo: Logo | undefined;
  readonly accent: string;
  readonly accentDark: string;
  readonly leadName: string;
  readonly leadRole: string;
  readonly leadPhone: string;
  readonly outOfHoursPhone: string;
  readonly staffName: string;
  readonly staffPhone: string;
  readonly policies: readonly PolicyDraft[];
  readonly passMark: string;
  readonly recordHours: string;
  readonly reporting: Reporting;
}

export interface PolicyDraft {
  readonly title: string;
  readonly url: string;
}

/**
 * What a package says of an organisation, for a form. The package may come from anywhere: what is not text or a number
 * becomes empty, and the form's own check sees the rest.
 * @param logo read anew from the package's file
 */
export function draftOf(organisation: Organisation, logo: Logo | undefined): OrganisationDraft {
  const own = fieldsOf(organisation);
  const [lead, staff] = [fieldsOf(own['safeguardingLead']), fieldsOf(own['staffSupportLine'])];
  const policies: readonly unknown[] = Array.isArray(own['policies']) ? own['policies'] : [];
  return {
    name: textOf(own['name']),
    logo,
    accent: textOf(fieldsOf(own['accent'])['colour']),
    accentDark: textOf(fieldsOf(own['accentDark'])['colour']),
    leadName: textOf(lead['name']),
    leadRole: textOf(lead['role']),
    leadPhone: textOf(lead['phone']),
    outOfHoursPhone: textOf(own['outOfHoursPhone']),
    staffName: textOf(staff['name']),
    staffPhone: textOf(staff['phone']),
    policies: policies
      .slice(0, MOST_POLICIES)
      .map(fieldsOf)
      .map(({ title, url }) => ({ title: textOf(title), url: textOf(url) })),
    passMark: textOf(own['passMark']),
    recordHours: textOf(own['recordHours']),
    reporting: reportingOf(fieldsOf(own['reporting'])),
  };
}

function reportingOf({ mode, exitAtCompletion }: Readonly<Record<string, unknown>>): Reporting {
  return {
    mode: REPORTING_MODES.find((known) => known === mode) ?? USUAL_REPORTING.mode,
    exitAtCompletion:
      EXITS_AT_COMPLETION.find((known) => known === exitAtCompletion) ?? USUAL_REPORTING.exitAtCompletion,
  };
}

export const MOST_POLICIES = 12;

/** Whole percent from 1 to 100; undefined for anything else. */
export function passMarkIn(text: string): number | undefined {
  const value = Number(text);
  return /^\d{1,3}$/.test(text) && value >= 1 && value <= 100 ? value : undefined;
}

export function hoursIn(text: string): number | undefined {
  const value = Number(text);
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && value > 0 && value <= MOST_HOURS ? value : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
