import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import {
  addDays,
  addMonths,
  clockTimeOf,
  compareDates,
  comesTwice,
  dateOf,
  daysBetween,
  earlierDate,
  endOfDate,
  instantOf,
  isoWeekday,
  isWorkingDay,
  laterDate,
  nextWorkingDay,
  startOfDate,
} from './calendar';

const date = (text: string) => text as CalendarDate;
const time = (text: string) => text as ClockTime;
const zone = (name: string) => name as TimeZone;
const iso = (instant: Instant) => new Date(instant).toISOString();
const at = (text: string) => Date.parse(text) as Instant;

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
].map(zone);
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.integer({ min: 0, max: 84_000 }).map((days) => addDays(date('1970-01-01'), days));
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2199, 0, 1) }).map((ms) => ms as Instant);

const zoneOfMachine = process.env.TZ;
afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfMachine;
});

describe('dates', () => {
  it.each([
    ['2026-03-03', 1, '2026-03-04'],
    ['2026-03-03', 0, '2026-03-03'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2011-12-29', 1, '2011-12-30'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
    expect(daysBetween(date(from), date(to))).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-03', 1, '2026-04-03'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it("adds months the same way whatever the machine's zone", () => {
    for (const machineZone of ['Pacific/Apia', 'America/Los_Angeles', 'Asia/Kolkata']) {
      process.env.TZ = machineZone;
      expect([addMonths(date('2011-11-30'), 1), addMonths(date('2026-02-08'), 1)]).toEqual([
        '2011-12-30',
        '2026-03-08',
      ]);
    }
  });

  it('orders dates', () => {
    const [early, late] = [date('2026-03-09'), date('2026-03-10')];
    expect([laterDate(early, late), earlierDate(late, early)]).toEqual([late, early]);
    expect([compareDates(early, late), compareDates(late, early), compareDates(early, early)]).toEqual([
      -1, 1, 0,
    ]);
  });

  it.each([
    ['1970-01-01', 4],
    ['2026-03-02', 1],
    ['2026-03-08', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (day, number) => {
    expect(isoWeekday(date(day))).toBe(number);
  });

  it('adds and counts days consistently', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        fc.pre(day > '1974');
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('instants of a wall time', () => {
  it.each([
    // New York: 02:30 doesn't exist on 8 March 2026, and 01:30 exists twice on 1 November.
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:59', 'Europe/Berlin', '2026-10-25T00:59:00.000Z'],
    ['2026-10-04', '02:10', 'Australia/Sydney', '2026-10-03T16:00:00.000Z'],
    // Lord Howe's clocks change by half an hour.
    ['2026-10-04', '02:10', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2026-04-05', '01:40', 'Australia/Lord_Howe', '2026-04-04T14:40:00.000Z'],
    ['2026-03-03', '10:00', 'Asia/Kolkata', '2026-03-03T04:30:00.000Z'],
    ['2026-03-03', '10:00', 'Asia/Kathmandu', '2026-03-03T04:15:00.000Z'],
    ['2026-03-03', '23:59', 'UTC', '2026-03-03T23:59:00.000Z'],
    ['2026-03-03', '00:00', 'America/St_Johns', '2026-03-03T03:30:00.000Z'],
    // Samoa had no 30 December 2011.
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-29', '23:59', 'Pacific/Apia', '2011-12-30T09:59:00.000Z'],
    // Two changes within a week, the shortest time there was.
    ['2000-10-10', '12:00', 'America/Boa_Vista', '2000-10-10T15:00:00.000Z'],
    ['2000-10-15', '00:30', 'America/Boa_Vista', '2000-10-15T04:30:00.000Z'],
    // An offset with seconds, less than an hour west of Greenwich.
    ['1971-06-01', '12:00', 'Africa/Monrovia', '1971-06-01T12:44:30.000Z'],
  ])('%s %s in %s is %s', (day, clock, name, expected) => {
    expect(iso(instantOf(date(day), time(clock), zone(name)))).toBe(expected);
  });

  it.each([
    ['America/New_York', '2026-11-01T05:00:00Z', '2026-11-01T07:00:00Z'],
    ['Europe/Berlin', '2026-10-25T00:00:00Z', '2026-10-25T02:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T14:30:00Z', '2026-04-04T15:30:00Z'],
  ])('in %s, local times come twice from %s to %s', (name, from, to) => {
    const twice = (at: number) => comesTwice(at as Instant, zone(name));
    const [first, end] = [Date.parse(from), Date.parse(to)];
    expect([first - 1, first, end - 1, end].map(twice)).toEqual([false, true, true, false]);
    expect(comesTwice(Date.parse('2026-03-08T07:00:00Z') as Instant, zone(name))).toBe(false);
  });

  it.each([
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    // Clocks went from 24:00 to 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-05T01:59:59.999Z'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', '2011-12-30T09:59:59.999Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s lasts from %s to %s', (day, name, start, end) => {
    expect([iso(startOfDate(date(day), zone(name))), iso(endOfDate(date(day), zone(name)))]).toEqual([
      start,
      end,
    ]);
  });

  it.each([
    ['2026-03-04T04:59:59.999Z', 'America/New_York', '2026-03-03', '23:59'],
    ['2026-03-04T05:00:00.000Z', 'America/New_York', '2026-03-04', '00:00'],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31', '00:00'],
    ['2026-03-03T18:29:00.000Z', 'Asia/Kolkata', '2026-03-03', '23:59'],
  ])('%s in %s is %s %s', (instant, name, day, clock) => {
    expect([dateOf(at(instant), zone(name)), clockTimeOf(at(instant), zone(name))]).toEqual([day, clock]);
  });

  it("agrees with the runtime's calendar in every zone", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-CA', {
          timeZone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(instant);
        expect(`${dateOf(instant, timeZone)}, ${clockTimeOf(instant, timeZone)}`).toBe(parts);
      }),
      { numRuns: 300 },
    );
  });

  it('converts a date and time back to their instant, or to the first of two', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const minute = (instant - (instant % 60_000)) as Instant;
        const [day, clock] = [dateOf(minute, timeZone), clockTimeOf(minute, timeZone)];
        const found = instantOf(day, clock, timeZone);
        expect(found).toBeLessThanOrEqual(minute);
        expect(minute - found).toBeLessThanOrEqual(3_600_000);
        expect([dateOf(found, timeZone), clockTimeOf(found, timeZone)]).toEqual([day, clock]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no gap between consecutive dates', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, timeZone) => {
        fc.pre(!(timeZone === 'Pacific/Apia' && day === '2011-12-30'));
        expect(endOfDate(day, timeZone) + 1).toBe(startOfDate(addDays(day, 1), timeZone));
        expect(dateOf(startOfDate(day, timeZone), timeZone)).toBe(day);
      }),
      { numRuns: 500 },
    );
  });
});

describe('working days', () => {
  const holidays = [date('2026-03-09'), date('2026-03-10')];

  it('are the weekdays worked, except holidays', () => {
    const policy = { ...defaultPolicy, holidays };
    expect(isWorkingDay(date('2026-03-06'), policy)).toBe(true);
    expect(isWorkingDay(date('2026-03-07'), policy)).toBe(false);
    expect(isWorkingDay(date('2026-03-09'), policy)).toBe(false);
    expect(nextWorkingDay(date('2026-03-06'), policy)).toBe('2026-03-11');
  });

  it("exclude the user's days off, including the first and last of a range", () => {
    const daysOff = [
      { name: 'Leave', from: date('2026-03-09'), to: date('2026-03-11') },
      { name: 'A move', from: date('2026-03-13'), to: date('2026-03-13') },
      { name: 'Typed backwards', from: date('2026-03-12'), to: date('2026-03-02') },
    ];
    const policy = { ...defaultPolicy, daysOff };
    expect(isWorkingDay(date('2026-03-06'), policy)).toBe(true);
    expect(nextWorkingDay(date('2026-03-06'), policy)).toBe('2026-03-12');
    expect(nextWorkingDay(date('2026-03-12'), policy)).toBe('2026-03-16');
    const both = { ...policy, holidays: [date('2026-03-12')] };
    expect(nextWorkingDay(date('2026-03-06'), both), 'beside public holidays').toBe('2026-03-16');
    expect(isWorkingDay(date('2026-03-09'), { ...policy, daysOff: [] }), 'another list').toBe(true);
  });

  it('can be a single weekday, even if it has holidays', () => {
    const policy = {
      workingDays: [7 as const],
      holidays: [date('2026-03-08')],
      daysOff: [{ name: 'A move', from: date('2026-03-12'), to: date('2026-03-15') }],
    };
    expect(nextWorkingDay(date('2026-03-02'), policy)).toBe('2026-03-22');
  });
});
