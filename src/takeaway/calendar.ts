import type { Reminder } from '../course/index.js';

export interface CalendarOptions {
  /** Who made the file: RFC 5545, 3.7.3. */
  readonly maker: string;
  readonly now: Date;
  /** Unlike any other calendar entry's, one for each reminder. */
  readonly ids: readonly string[];
}

/** Nine in the morning of an all-day event, wherever the calendar is. */
const ALARM = 'PT9H';
/** RFC 5545, 3.1: octets in a line, its break not counted. */
const LINE = 75;

/** An iCalendar file: for each reminder an all-day event that reminds at nine. */
export function renderCalendar(reminders: readonly Reminder[], { maker, now, ids }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(maker)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder, index) => eventLines(reminder, ids[index] ?? '', now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ title, date }: Reminder, id: string, now: Date): string[] {
  const summary = escaped(title);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    `DTEND;VALUE=DATE:${day(dayAfter(date))}`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${ALARM}`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function day(date: string): string {
  return date.replaceAll('-', '');
}

/** The end of an event is the first day that it no longer covers. */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** At most 75 octets to a line, cut between characters; what goes on stands after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
