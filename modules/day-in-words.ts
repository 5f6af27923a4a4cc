/** `4 May 2026`, in the page's language; empty stays empty. @param day an ISO day */
export function dayInWords(day: string): string {
  if (day === '') return '';
  const language = typeof document === 'undefined' ? undefined : document.documentElement.lang || undefined;
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language, form);
}

/** Today where the learner is, as an ISO day. */
export function isoToday(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
