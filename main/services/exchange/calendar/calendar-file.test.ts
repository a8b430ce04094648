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
  expect(problems[0]).toBe('An event could not be read and was left out: “Refused”.');
});

it('asks for the zone if the file’s description of it is refused', () => {
  vi.spyOn(ICAL.Timezone.prototype, 'utcOffset').mockImplementation(() => {
    throw new Error('refused');
  });
  const { events, problems } = readCalendarFile(bytes, readingContext);
  expect(events.map(({ isZoneOpen }) => isZoneOpen)).toEqual([true, true]);
  expect(problems).toEqual(['Nobody knows the time zone “Here”, so the time has to be confirmed.']);
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

const changing = (name: string) => [
  ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0400'],
  ...['TZOFFSETTO:-0500', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'END:STANDARD', 'BEGIN:DAYLIGHT'],
  ...['DTSTART:16010101T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400'],
  ...['RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

it.each<
  readonly [zone: string, described: readonly string[], wall: string, utc: string, named: string | null]
>([
  ['America/New_York', [], '20260308T023000', '2026-03-08T07:30:00Z', 'America/New_York'],
  ['Eastern Standard Time', [], '20260308T023000', '2026-03-08T07:30:00Z', 'America/New_York'],
  [
    ...(['Eastern Standard Time', changing('Eastern Standard Time'), '20260308T023000'] as const),
    ...(['2026-03-08T07:30:00Z', 'America/New_York'] as const),
  ],
  ['Our zone', changing('Our zone'), '20260308T023000', '2026-03-08T07:30:00Z', null],
  ['Our zone', changing('Our zone'), '20260308T020000', '2026-03-08T07:00:00Z', null],
  ['Our zone', changing('Our zone'), '20260308T030000', '2026-03-08T07:00:00Z', null],
  ['Our zone', changing('Our zone'), '20260308T015900', '2026-03-08T06:59:00Z', null],
  ['Europe/Berlin', [], '20260329T023000', '2026-03-29T01:30:00Z', 'Europe/Berlin'],
  ['W. Europe Standard Time', [], '20260329T020000', '2026-03-29T01:00:00Z', 'Europe/Berlin'],
  ['Australia/Sydney', [], '20261004T023000', '2026-10-03T16:30:00Z', 'Australia/Sydney'],
  ['Australia/Lord_Howe', [], '20261004T021500', '2026-10-03T15:45:00Z', 'Australia/Lord_Howe'],
  ['America/New_York', [], '20261101T013000', '2026-11-01T05:30:00Z', 'America/New_York'],
])(
  'reads a time in %s that a clock change leaves out with the offset before it (described: %j, %s)',
  (tzid, described, wall, utc, named) => {
    const lines = ['BEGIN:VCALENDAR', ...described, 'BEGIN:VEVENT', 'UID:1'];
    const text = [...lines, `DTSTART;TZID=${tzid}:${wall}`, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
    const [read] = readCalendarFile(new TextEncoder().encode(text), readingContext).events;
    expect(read?.start).toEqual({ kind: 'instant', instant: Date.parse(utc) });
    expect(read?.zone).toBe(named);
  },
);
