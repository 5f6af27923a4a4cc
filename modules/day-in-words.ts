/** `3 June 2026`, or shorter, in the page's language; empty where there is no day. @param day an ISO day */
export function dayInWords(day: string, style: 'long' | 'short' = 'long'): string {
  // Sheets are made outside a page, too.
  const language = typeof document === 'undefined' ? undefined : document.documentElement.lang || undefined;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const form: Intl.DateTimeFormatOptions = { day: 'numeric', month: style, timeZone: 'UTC' };
  if (style === 'long') form.year = 'numeric';
  return date.toLocaleDateString(language, form);
}

/** Today where the learner is, as an ISO day. */
export function isoToday(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
