export type NudgeKind = 'date' | 'postcode' | 'phone' | 'nhs' | 'email' | 'name';

/** Forms that often point at a real person. A hint only: it never blocks, and nothing leaves the page. */
const FORMS: readonly (readonly [NudgeKind, RegExp])[] = [
  ['email', /[^\s@]+@[^\s@]+\.[a-z]{2,}/i],
  ['date', /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:born|dob|d\.o\.b\.?)\b/i],
  ['nhs', /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/],
  ['phone', /(?:\+44\s?|\b0)\d(?:[ -]?\d){8,9}\b/],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/i],
  ['name', /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+[A-Z]/],
];

/** What in a note might point at a real person; undefined when nothing does. */
export function nudgeAbout(text: string): NudgeKind | undefined {
  return FORMS.find(([, form]) => form.test(text))?.[0];
}
