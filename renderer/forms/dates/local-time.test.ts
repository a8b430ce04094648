import { describe, expect, it } from 'vitest';
import type { CalendarDate, ClockTime, TimeZone } from '@shared/model/time';
import { floorToQuarter, quirkOf, readMoment, shiftClock } from './local-time';

const moment = (date: string, time: string, zone: string) =>
  readMoment(date as CalendarDate, time as ClockTime, zone as TimeZone);

describe('a local time', () => {
  it.each([
    ['2026-03-03', '15:00', 'America/New_York', '2026-03-03T20:00:00Z'],
    ['2026-03-03', '15:00', 'America/Los_Angeles', '2026-03-03T23:00:00Z'],
    ['2026-07-03', '15:00', 'Europe/Berlin', '2026-07-03T13:00:00Z'],
    ['2026-03-03', '15:00', 'Asia/Kolkata', '2026-03-03T09:30:00Z'],
    ['2026-01-03', '15:00', 'Australia/Sydney', '2026-01-03T04:00:00Z'],
    ['2026-01-03', '15:00', 'UTC', '2026-01-03T15:00:00Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(moment(date, time, zone)).toEqual({ instant: Date.parse(instant), quirk: null, time });
  });

  it('that a clock change skips becomes the first one after it, and says so', () => {
    expect(moment('2026-03-08', '02:30', 'America/New_York')).toEqual({
      instant: Date.parse('2026-03-08T07:00:00Z'),
      quirk: 'skipped',
      time: '03:00',
    });
  });

  it('that occurs twice is the first of the two, and says so', () => {
    expect(moment('2026-11-01', '01:30', 'America/New_York')).toEqual({
      instant: Date.parse('2026-11-01T05:30:00Z'),
      quirk: 'repeated',
      time: '01:30',
    });
    expect(moment('2026-04-05', '01:45', 'Australia/Lord_Howe').quirk).toBe('repeated');
  });

  it("has no quirk to mention while it can't be read", () => {
    expect(quirkOf(null, '02:30', 'America/New_York')).toBeNull();
    expect(quirkOf('2026-03-08' as CalendarDate, '', 'America/New_York')).toBeNull();
    expect(quirkOf('2026-03-08' as CalendarDate, '02:30', 'Mars/Olympus')).toBeNull();
    expect(quirkOf('2026-03-08' as CalendarDate, '02:30', 'America/New_York')?.quirk).toBe('skipped');
  });

  it('moves on the clock face within its day', () => {
    expect(shiftClock('14:15' as ClockTime, -60)).toBe('13:15');
    expect(shiftClock('23:30' as ClockTime, 60)).toBe('23:59');
    expect(shiftClock('00:30' as ClockTime, -60)).toBe('00:00');
    expect(floorToQuarter('14:59' as ClockTime)).toBe('14:45');
  });
});
