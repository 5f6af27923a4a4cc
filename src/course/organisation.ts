import { USUAL_REPORTING, type Reporting } from './reporting.js';

/** What an organisation adds of its own to the course. Every text may be empty: nothing is then shown in its place. */
export interface Organisation {
  readonly name: string;
  readonly logo: Logo | undefined;
  /** In place of the course's own colour, by day and by night. */
  readonly accent: Accent | undefined;
  readonly accentDark: Accent | undefined;
  readonly safeguardingLead: Contact | undefined;
  /** A phone number, as people write it. */
  readonly outOfHoursPhone: string;
  /** For staff themselves. */
  readonly staffSupportLine: Contact | undefined;
  readonly policies: readonly PolicyLink[];
  /** For an assessment: whole percent, 1 … 100. */
  readonly passMark: number | undefined;
  /** What completing the course counts for, in hours. */
  readonly recordHours: number | undefined;
  readonly reporting: Reporting;
}

/** Kept inside the course until a build places it as a file. */
export interface Logo {
  /** Address: `data:` as compiled, or relative to the page. */
  readonly src: string;
  /** CSS pixels on screen; the height is at most 40. */
  readonly width: number;
  readonly height: number;
}

/** Colours as `#rrggbb`. */
export interface Accent {
  readonly colour: string;
  /** Under a pointer: a step further from the page, so that words on it stay as readable. */
  readonly hover: string;
}

export interface Contact {
  readonly name: string;
  readonly role: string;
  /** As people write it. */
  readonly phone: string;
}

export interface PolicyLink {
  readonly title: string;
  /** `https:` */
  readonly url: string;
}

/** Whether there is anyone to ring or anything to read. */
export function hasContacts(organisation: Organisation): boolean {
  const { safeguardingLead, outOfHoursPhone, staffSupportLine, policies } = organisation;
  return Boolean(safeguardingLead ?? staffSupportLine) || outOfHoursPhone !== '' || policies.length > 0;
}

export const NO_ORGANISATION: Organisation = {
  name: '',
  logo: undefined,
  accent: undefined,
  accentDark: undefined,
  safeguardingLead: undefined,
  outOfHoursPhone: '',
  staffSupportLine: undefined,
  policies: [],
  passMark: undefined,
  recordHours: undefined,
  reporting: USUAL_REPORTING,
};
