/** The day on the learner's own clock: `2026-06-03`. */
export function isoDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `3 June 2026`, in the course's language; empty where there is no day. */
export function dayInWords(iso: string, style: 'long' | 'short' = 'long'): string {
  // Sheets are made outside a page, too.
  const language = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const day = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(day.getTime())) return '';
  return day.toLocaleDateString(language, {
    day: 'numeric',
    month: style,
    ...(style === 'long' && { year: 'numeric' }),
  });
}
