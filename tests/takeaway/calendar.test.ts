import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { renderCalendar } from '../../src/takeaway/index.js';

const options = { maker: 'course', now: new Date('2026-03-28T09:30:00Z'), ids: ['one', 'two'] };
const TITLE = 'My risk practice action';

function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  test('holds an all-day event for each reminder, over month ends and leap days', () => {
    const dates = ['2028-02-28', '2026-12-31'];
    const events = eventsOf(
      renderCalendar(
        dates.map((date) => ({ title: TITLE, date })),
        options,
      ),
    );
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['one', TITLE],
      ['two', TITLE],
    ]);
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, '2028-02-28', '2028-02-29'],
      [true, '2026-12-31', '2027-01-01'],
    ]);
  });

  test('says when it was made, and reminds at nine in the morning', () => {
    const [event] = eventsOf(renderCalendar([{ title: TITLE, date: '2026-05-04' }], options));
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-28T09:30:00Z');
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
    expect(alarm?.getFirstPropertyValue('description')).toBe(TITLE);
  });

  test('keeps commas, semicolons, backslashes and line breaks of a title', () => {
    const title = 'Ask, listen; write \\ tell\nand act';
    const [event] = eventsOf(renderCalendar([{ title, date: '2026-05-04' }], options));
    expect(event?.summary).toBe(title);
  });

  test('has no line of more than 75 octets, ends each with CRLF, and cuts no character', () => {
    const title = 'Gofyn â’r person “beth fyddai’n cael ei golli?” '.repeat(8).trim();
    const file = renderCalendar([{ title, date: '2026-05-04' }], options);
    const encoder = new TextEncoder();
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => encoder.encode(line).length))).toBe(75);
    expect(eventsOf(file)[0]?.summary).toBe(title);
  });
});
