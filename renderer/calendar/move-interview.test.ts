import { expect, it } from 'vitest';
import type { Application, Interview } from '@shared/model/application';
import type { CalendarDate, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { daysToReach, movedInterview } from './move-interview';

const interview = {
  kind: 'interview',
  startsAt: Date.parse('2026-03-05T14:00:00-05:00'),
  endsAt: Date.parse('2026-03-05T15:00:00-05:00'),
  timeZone: 'America/New_York',
  peopleMet: ['ann'],
  talkingPoints: ['Sailing'],
  answer: null,
} as unknown as Interview;
const application = {
  contacts: [{ id: 'ann', name: 'Ann', role: '', email: '', hasStrongConnection: false, notes: 'Kept' }],
} as unknown as Application;

it('an interview keeps its time of day where it takes place, also over a change of the clocks, and all it knows', () => {
  const moved = movedInterview(application, interview, 5);
  expect(new Date(moved.startsAt).toISOString(), 'summer time began on 8 March').toBe(
    '2026-03-10T18:00:00.000Z',
  );
  expect(moved.endsAt - moved.startsAt).toBe(3_600_000);
  expect(moved).toMatchObject({ talkingPoints: ['Sailing'], people: [{ id: 'ann', name: 'Ann' }] });
});

it.each([
  [
    '18:00 in New York is 23:00 in Berlin before its clocks change, and midnight after',
    '2026-03-26',
    '2026-03-31',
  ],
  ['the same back', '2026-03-31', '2026-03-26'],
  ['with no change in between', '2026-03-16', '2026-03-20'],
])('an interview elsewhere begins on the day it is moved to: %s', (_, from, to) => {
  const berlin = 'Europe/Berlin' as TimeZone;
  const evening = from === '2026-03-31' ? '2026-03-30T18:00:00-04:00' : `${from}T18:00:00-04:00`;
  const late = { ...interview, startsAt: Date.parse(evening), endsAt: Date.parse(evening) + 1 } as Interview;
  expect(dateOf(late.startsAt, berlin)).toBe(from);
  const days = daysToReach(late, to as CalendarDate, berlin);
  expect(dateOf(movedInterview(application, late, days).startsAt, berlin)).toBe(to);
});

it('an interview that can’t begin on a day moves by the days between', () => {
  const startsAt = Date.parse('2026-03-28T18:00:00-04:00');
  const late = { ...interview, startsAt } as Interview;
  expect(daysToReach(late, '2026-03-29' as CalendarDate, 'Europe/Berlin' as TimeZone)).toBe(1);
});

it.each([
  ['2026-10-30T01:30:00-04:00', 2, 1, 'an hour there is twice'],
  ['2026-03-05T02:00:00-05:00', 3, 1, 'an hour there is none'],
  ['2026-10-30T09:00:00-04:00', 2, 72, 'a test ends at the same time of day'],
])('an interview stays as long as it is: from %s by %d days, %d hours (%s)', (start, days, hours) => {
  const startsAt = Date.parse(start);
  const ends = hours < 24 ? startsAt + hours * 3_600_000 : Date.parse('2026-11-02T09:00:00-05:00');
  const moved = movedInterview(application, { ...interview, startsAt, endsAt: ends } as Interview, days);
  expect((moved.endsAt - moved.startsAt) / 3_600_000).toBe(hours);
});
