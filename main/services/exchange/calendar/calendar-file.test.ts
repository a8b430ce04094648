/** A library that refuses what is in one event: words for that event, and the rest of the file is read. */
import ICAL from 'ical.js';
import { afterEach, expect, it, vi } from 'vitest';
import { readingContext } from '../../../../tests/support/exchange/read-fixture';
import { readCalendarFile } from './calendar-file';
import * as reading from './event-reading';

const zone = [
  ...['BEGIN:VTIMEZONE', 'TZID:Here', 'BEGIN:STANDARD', 'DTSTART:16010101T000000'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'],
];
const event = (summary: string) => [
  ...['BEGIN:VEVENT', `UID:${summary}`, `SUMMARY:${summary}`],
  ...['DTSTART;TZID=Here:20260310T130000', 'END:VEVENT'],
];
const bytes = new TextEncoder().encode(
  ['BEGIN:VCALENDAR', ...zone, ...event('Refused'), ...event('Read'), 'END:VCALENDAR'].join('\n'),
);

afterEach(() => {
  vi.restoreAllMocks();
});

it('leaves out an event that can’t be read, and reads the next', () => {
  vi.spyOn(reading, 'readEvent').mockImplementationOnce(() => {
    throw new Error('refused');
  });
  const { events, problems } = readCalendarFile(bytes, readingContext);
  expect(events.map(({ summary }) => summary)).toEqual(['Read']);
  expect(problems[0]).toBe('An event could not be read and was left out: "Refused".');
});

it('asks for the zone if the file’s description of it is refused', () => {
  vi.spyOn(ICAL.Timezone.prototype, 'utcOffset').mockImplementation(() => {
    throw new Error('refused');
  });
  const { events, problems } = readCalendarFile(bytes, readingContext);
  expect(events.map(({ isZoneOpen }) => isZoneOpen)).toEqual([true, true]);
  expect(problems).toEqual(['Nobody knows the time zone "Here", so the time has to be confirmed.']);
});

it.each([
  ['in the middle of an event', '\nEND:VEVENT\nEND:VCALENDAR', 1],
  ['before its last line', '\nEND:VCALENDAR', 0],
])('says of a file that ends %s what may be missing', (_, missing, problemCount) => {
  const whole = ['BEGIN:VCALENDAR', ...event('Read'), 'END:VCALENDAR']
    .join('\n')
    .replace('TZID=Here', 'TZID=UTC');
  const cut = new TextEncoder().encode(whole.slice(0, -missing.length));
  const { events, problems } = readCalendarFile(cut, readingContext);
  expect(events.map(({ summary }) => summary)).toEqual(['Read']);
  const sentence =
    'The file ends in the middle of an event, so something may be missing or cut. Check each field.';
  expect(problems).toEqual(Array<string>(problemCount).fill(sentence));
});
