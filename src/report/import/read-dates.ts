export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
/** 21/11/2026 19:57, 11-21-2026 7:57 PM, 21.11.2026 */
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(.+))?$/;
/** Saturday, 21 November 2026, 7:57 PM */
const WORDED = /^(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(.+))?$/iu;
/** November 21, 2026 7:57 PM */
const AMERICAN = /^(?:\p{L}+,\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?(.+))?$/iu;
/** Days since 1899-12-30, as spreadsheets keep dates: here from 1982 to 2064. */
const SERIAL = /^[3-5]\d{4}(?:\.\d+)?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);

/** ISO 8601 on the clock of whoever made the file; undefined where it is no date. */
export function readDate(text: string, order: DateOrder): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return stamp(iso[1], iso[2], iso[3], iso[4]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, first, second, year, time] = slashed;
    return order === 'day-first' ? stamp(year, second, first, time) : stamp(year, first, second, time);
  }
  const worded = WORDED.exec(text);
  if (worded) return stamp(worded[3], monthOf(worded[2]), worded[1], worded[4]);
  const american = AMERICAN.exec(text);
  if (american) return stamp(american[3], monthOf(american[1]), american[2], american[4]);
  return SERIAL.test(text)
    ? new Date(SERIAL_START + Math.round(Number(text) * 86_400) * 1000).toISOString().slice(0, 19)
    : undefined;
}

/** What dates such as these say about their order: one that cannot be otherwise decides. */
export function dateOrderOf(texts: readonly string[]): DateOrder | 'ambiguous' | 'no-matter' {
  const slashed = texts.flatMap((text) => {
    const match = SLASHED.exec(text);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (slashed.length === 0) return 'no-matter';
  const dayFirst = slashed.filter(([first]) => first > 12).length;
  const monthFirst = slashed.filter(([, second]) => second > 12).length;
  if (dayFirst === monthFirst) return 'ambiguous';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

function monthOf(word = ''): string {
  return String(MONTHS.indexOf(word.toLowerCase()) + 1);
}

function stamp(year = '', month = '', day = '', time = '00:00'): string | undefined {
  const clock = clockOf(time);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (clock === undefined || m < 1 || m > 12 || real.getUTCDate() !== d) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T${clock}`;
}

/** `7:57 PM` → `19:57:00` */
function clockOf(time: string): string | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(time.trim());
  if (!match) return undefined;
  const [, hour = '', minute = '', second = '00', half = ''] = match;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}
