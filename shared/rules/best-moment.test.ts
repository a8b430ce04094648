import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../model/time';
import { betterMoment } from './best-moment';
import { clockTimeOf, dateOf, isWorkingDay } from './calendar/calendar';

const never = Number.MAX_SAFE_INTEGER as Instant;
const at = (text: string) => Date.parse(text) as Instant;
const zone = (name: string) => name as TimeZone;

function better(
  now: string,
  timeZone: string,
  over: { policy?: Partial<Policy>; latestAt?: Instant | null } = {},
) {
  const calendar = { ...defaultPolicy, ...over.policy };
  const found = betterMoment(at(now), {
    timeZone: zone(timeZone),
    calendar,
    latestAt: over.latestAt === undefined ? never : over.latestAt,
  });
  return found && { at: new Date(found.at).toISOString(), why: found.why };
}

describe('the better moment to send', () => {
  it.each([
    ['the first minute of office hours', '2026-03-06T08:00:00-05:00', 'America/New_York'],
    ['the last', '2026-03-06T17:59:59-05:00', 'America/New_York'],
    [
      'a Friday morning in Kolkata, the night before in New York',
      '2026-03-05T23:00:00-05:00',
      'Asia/Kolkata',
    ],
  ])('is now at %s', (_when, now, timeZone) => {
    expect(better(now, timeZone)).toBeNull();
  });

  it('is the next morning for a message that can never be late', () => {
    expect(better('2026-03-06T18:00:00-05:00', 'America/New_York', { latestAt: null })).toEqual({
      at: '2026-03-09T13:00:00.000Z',
      why: 'too-late',
    });
  });

  it.each([
    [
      'before office hours',
      '2026-03-06T07:59:00-05:00',
      'America/New_York',
      '2026-03-06T14:00:00.000Z',
      'too-early',
    ],
    [
      'at the end of a Thursday',
      '2026-03-05T18:00:00-05:00',
      'America/New_York',
      '2026-03-06T14:00:00.000Z',
      'too-late',
    ],
    // The clocks change on the Sunday: 09:00 is an hour earlier in UTC.
    [
      'on a Friday evening',
      '2026-03-06T18:00:00-05:00',
      'America/New_York',
      '2026-03-09T13:00:00.000Z',
      'too-late',
    ],
    ['on a Saturday', '2026-03-07T12:00:00-05:00', 'America/New_York', '2026-03-09T13:00:00.000Z', 'day-off'],
    [
      'on a Saturday in Sydney, a Friday here',
      '2026-03-06T10:00:00-05:00',
      'Australia/Sydney',
      '2026-03-08T22:00:00.000Z',
      'day-off',
    ],
    [
      'in the evening in Berlin, the afternoon here',
      '2026-03-05T14:00:00-05:00',
      'Europe/Berlin',
      '2026-03-06T08:00:00.000Z',
      'too-late',
    ],
  ])('is 09:00 of their next working day, or of this one: %s', (_when, now, timeZone, then, why) => {
    expect(better(now, timeZone)).toEqual({ at: then, why });
  });

  it('skips holidays and the user’s days off', () => {
    const policy = { holidays: ['2026-03-06' as CalendarDate] };
    expect(better('2026-03-06T12:00:00-05:00', 'America/New_York', { policy })).toMatchObject({
      at: '2026-03-09T13:00:00.000Z',
      why: 'day-off',
    });
  });

  it('says if a message would be late by then, unless it is late already', () => {
    const isLateThen = (latest: string) =>
      betterMoment(at('2026-03-06T19:00:00-05:00'), {
        ...{ timeZone: zone('America/New_York'), calendar: defaultPolicy, latestAt: at(latest) },
      })?.isLateThen;
    expect(isLateThen('2026-03-07T15:00:00-05:00')).toBe(true);
    expect(isLateThen('2026-03-09T09:00:00-04:00')).toBe(false);
    expect(isLateThen('2026-03-05T15:00:00-05:00')).toBe(false);
  });

  it('is always ahead, at nine on a working day of theirs, and itself a good one', () => {
    const zones = [
      'America/Los_Angeles',
      'America/New_York',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Australia/Sydney',
      'UTC',
    ];
    const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones.map(zone)), (instant, timeZone) => {
        const recipient = { timeZone, calendar: defaultPolicy, latestAt: never };
        const found = betterMoment(instant as Instant, recipient);
        if (found === null) return;
        expect(found.at).toBeGreaterThan(instant);
        expect(clockTimeOf(found.at, timeZone)).toBe('09:00');
        expect(isWorkingDay(dateOf(found.at, timeZone), defaultPolicy)).toBe(true);
        expect(betterMoment(found.at, recipient)).toBeNull();
      }),
    );
  });
});
