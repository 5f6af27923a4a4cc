import type { Accent, Contact, Organisation, PolicyLink } from '../course/index.js';
import { accentOf, accentShortfall, type AccentThemes } from './accent.js';
import { hoursIn, passMarkIn, type OrganisationDraft } from './draft.js';
import { COLOUR, PHONE, POLICY_ADDRESS } from './fields.js';

export type DraftProblemKind =
  | 'colour'
  | 'unreadable'
  | 'phone'
  | 'phone-missing'
  | 'role-missing'
  | 'title-missing'
  | 'address'
  | 'address-twice'
  | 'pass-mark'
  | 'hours';

export interface DraftProblem {
  /** A field of the draft; of a policy, `policies-0-title` or `policies-0-url`. */
  readonly field: string;
  readonly kind: DraftProblemKind;
  /** For a colour that cannot be read: a shade near by that can, where there is one. */
  readonly near?: string | undefined;
}

export interface CheckedDraft {
  /** Without the fields that have a problem. */
  readonly organisation: Organisation;
  readonly problems: readonly DraftProblem[];
}

/** By the same rules as an organisation's file is read by the build. */
export function checkDraft(draft: OrganisationDraft, themes: AccentThemes): CheckedDraft {
  const problems: DraftProblem[] = [];
  const report: Report = (field, kind, near) =>
    void problems.push({ field, kind, ...(near !== undefined && { near }) });
  const trimmed = trimAll(draft);
  const phone = (field: 'leadPhone' | 'outOfHoursPhone' | 'staffPhone'): string => {
    const given = trimmed[field];
    if (given === '' || PHONE.test(given)) return given;
    report(field, 'phone');
    return '';
  };
  const organisation: Organisation = {
    name: trimmed.name,
    logo: draft.logo,
    accent: checkColour(trimmed.accent, 'accent', themes, report),
    accentDark: checkColour(trimmed.accentDark, 'accentDark', themes, report),
    safeguardingLead: checkLead(trimmed, phone('leadPhone'), report),
    outOfHoursPhone: phone('outOfHoursPhone'),
    staffSupportLine: checkStaffLine(trimmed, phone('staffPhone'), report),
    policies: checkPolicies(trimmed, report),
    passMark: checkNumber(trimmed.passMark, passMarkIn, () => report('passMark', 'pass-mark')),
    recordHours: checkNumber(trimmed.recordHours, hoursIn, () => report('recordHours', 'hours')),
    reporting: draft.reporting,
  };
  return { organisation, problems };
}

type Report = (field: string, kind: DraftProblemKind, near?: string) => void;

function trimAll(draft: OrganisationDraft): OrganisationDraft {
  const trimmed = Object.entries(draft).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value,
  ]);
  return Object.fromEntries(trimmed) as OrganisationDraft;
}

function checkColour(
  given: string,
  field: 'accent' | 'accentDark',
  themes: AccentThemes,
  report: Report,
): Accent | undefined {
  if (given === '') return undefined;
  if (!COLOUR.test(given)) {
    report(field, 'colour');
    return undefined;
  }
  const theme = field === 'accent' ? 'light' : 'dark';
  const accent = accentOf(given, theme);
  const shortfall = accentShortfall(accent.colour, themes[theme]);
  if (!shortfall) return accent;
  report(field, 'unreadable', shortfall.near);
  return undefined;
}

function checkLead(
  { leadName, leadRole, leadPhone }: OrganisationDraft,
  phone: string,
  report: Report,
): Contact | undefined {
  if (leadName === '' && leadRole === '' && leadPhone === '') return undefined;
  if (leadRole === '') report('leadRole', 'role-missing');
  if (leadPhone === '') report('leadPhone', 'phone-missing');
  return leadRole !== '' && phone !== '' ? { name: leadName, role: leadRole, phone } : undefined;
}

function checkStaffLine(
  { staffName, staffPhone }: OrganisationDraft,
  phone: string,
  report: Report,
): Contact | undefined {
  if (staffName !== '' && staffPhone === '') report('staffPhone', 'phone-missing');
  return phone === '' ? undefined : { name: staffName, role: '', phone };
}

function checkPolicies({ policies }: OrganisationDraft, report: Report): PolicyLink[] {
  const taken: PolicyLink[] = [];
  policies.forEach((policy, index) => {
    const [title, url] = [policy.title.trim(), policy.url.trim()];
    if (title === '' && url === '') return;
    const twice = taken.some((other) => other.url === url);
    if (title === '') report(`policies-${index}-title`, 'title-missing');
    if (!POLICY_ADDRESS.test(url)) report(`policies-${index}-url`, 'address');
    else if (twice) report(`policies-${index}-url`, 'address-twice');
    else if (title !== '') taken.push({ title, url });
  });
  return taken;
}

function checkNumber(text: string, read: (text: string) => number | undefined, wrong: () => void): number | undefined {
  const value = text === '' ? undefined : read(text);
  if (text !== '' && value === undefined) wrong();
  return value;
}
