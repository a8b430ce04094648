import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, instant, zone } from '../../../tests/support/build-application';
import { defaultPolicy, defaultQuietHours, type QuietHours } from '../../model/policy';
import type { ClockTime, Instant } from '../../model/time';
import { clockTimeOf } from '../calendar/calendar';
import { tomorrowMorning, quietSpanAt, snoozeChoices, notifyAt } from './quiet-hours';
import type { ReminderKind } from './reminders';

const berlin = zone('Europe/Berlin');
const FAR = instant('2026-12-31T00:00:00Z');
/** Berlin in winter time. */
const at = (day: string, time: string) => instant(`2026-${day}T${time}:00+01:00`);
const quiet = (from: string, until: string, isOn = true): QuietHours => ({
  isOn,
  from: from as ClockTime,
  until: until as ClockTime,
});
const notify = (
  kind: ReminderKind,
  when: Instant,
  latestAt = FAR,
  hours = defaultQuietHours,
  pausedUntil: Instant | null = null,
) => notifyAt({ kind, at: when }, latestAt, hours, berlin, pausedUntil);

describe('quiet hours', () => {
  it.each<[string, Instant, Instant, QuietHours]>([
    ["don't affect the day", at('03-03', '20:59'), at('03-03', '20:59'), defaultQuietHours],
    ['hold reminders from their first minute', at('03-03', '21:00'), at('03-04', '08:00'), defaultQuietHours],
    ['hold reminders after midnight', at('03-04', '00:00'), at('03-04', '08:00'), defaultQuietHours],
    ['hold reminders up to their last minute', at('03-04', '07:59'), at('03-04', '08:00'), defaultQuietHours],
    ['are over at their end', at('03-04', '08:00'), at('03-04', '08:00'), defaultQuietHours],
    ['can be within one day', at('03-04', '12:30'), at('03-04', '14:00'), quiet('12:00', '14:00')],
    [
      "within one day don't affect the night",
      at('03-04', '23:00'),
      at('03-04', '23:00'),
      quiet('12:00', '14:00'),
    ],
    ['can end at midnight', at('03-04', '22:30'), at('03-05', '00:00'), quiet('22:00', '00:00')],
    ['can begin at midnight', at('03-04', '00:00'), at('03-04', '07:00'), quiet('00:00', '07:00')],
    ['of zero length have no effect', at('03-04', '08:00'), at('03-04', '08:00'), quiet('08:00', '08:00')],
    [
      'hold nothing when they are off',
      at('03-04', '23:00'),
      at('03-04', '23:00'),
      quiet('21:00', '08:00', false),
    ],
    // Clocks go forward from 02:00 to 03:00 on 29 March and back from 03:00 to 02:00 on 25 October.
    [
      'end by the clock after it went forward',
      at('03-29', '01:30'),
      instant('2026-03-29T08:00:00+02:00'),
      defaultQuietHours,
    ],
    [
      'end after the gap if they would end in it',
      at('03-29', '01:30'),
      instant('2026-03-29T03:00:00+02:00'),
      quiet('21:00', '02:30'),
    ],
    [
      'begin after the gap if they would begin in it',
      instant('2026-03-29T03:00:00+02:00'),
      instant('2026-03-29T08:00:00+02:00'),
      quiet('02:30', '08:00'),
    ],
    [
      'end the first time their end occurs',
      instant('2026-10-25T02:15:00+02:00'),
      instant('2026-10-25T02:30:00+02:00'),
      quiet('21:00', '02:30'),
    ],
  ])('%s', (_, when, expected, hours) => {
    expect(notify('due', when, FAR, hours)).toBe(expected);
  });

  it.each<[string, ReminderKind, Instant, Instant, Instant]>([
    [
      "hold a last call if the step isn't late by their end",
      'last-call',
      at('03-04', '07:00'),
      at('03-04', '11:00'),
      at('03-04', '08:00'),
    ],
    [
      'hold it until the very last instant',
      'last-call',
      at('03-04', '04:00'),
      at('03-04', '08:00'),
      at('03-04', '08:00'),
    ],
    [
      'send it when they begin if it would be too late at their end',
      'last-call',
      at('03-04', '00:30'),
      at('03-04', '04:30'),
      at('03-03', '21:00'),
    ],
    [
      'hold any other reminder even past the latest',
      'due',
      at('03-04', '00:30'),
      at('03-04', '04:30'),
      at('03-04', '08:00'),
    ],
    [
      'send a last call at its own instant during the day',
      'last-call',
      at('03-04', '12:00'),
      at('03-04', '16:00'),
      at('03-04', '12:00'),
    ],
  ])('%s', (_, kind, when, latestAt, expected) => {
    expect(notify(kind, when, latestAt)).toBe(expected);
  });

  it('let no reminder through, except a last call as they begin', () => {
    const anyTime = fc
      .integer({ min: 0, max: 1_439 })
      .map(
        (minutes) =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime,
      );
    const anyInstant = fc
      .integer({ min: Date.UTC(2026, 2, 26), max: Date.UTC(2026, 3, 2) })
      .map((ms) => ms as Instant);
    const anyZone = fc
      .constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC')
      .map(zone);
    fc.assert(
      fc.property(
        anyInstant,
        anyTime,
        anyTime,
        anyZone,
        fc.option(anyInstant),
        (when, from, until, computer, paused) => {
          const hours = quiet(from, until);
          const notified = notifyAt({ kind: 'due', at: when }, when, hours, computer, paused);
          expect(notified).toBeGreaterThanOrEqual(Math.max(when, paused ?? 0));
          expect(quietSpanAt(notified, hours, computer)).toBeNull();
          if (notified !== when && notified !== paused) expect(notified - when).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a pause', () => {
  it('holds everything until it ends, even a last call', () => {
    const until = at('03-04', '09:00');
    expect(notify('due', at('03-03', '12:00'), FAR, defaultQuietHours, until)).toBe(until);
    expect(notify('last-call', at('03-04', '00:30'), at('03-04', '04:30'), defaultQuietHours, until)).toBe(
      until,
    );
    expect(notify('due', at('03-05', '12:00'), FAR, defaultQuietHours, until)).toBe(at('03-05', '12:00'));
  });

  it('that ends in quiet hours lasts as long as they do', () => {
    expect(notify('due', at('03-03', '12:00'), FAR, quiet('21:00', '10:00'), at('03-04', '09:00'))).toBe(
      at('03-04', '10:00'),
    );
  });

  it('until tomorrow ends at nine', () => {
    expect(tomorrowMorning(at('03-03', '23:59'), berlin)).toBe(at('03-04', '09:00'));
    expect(clockTimeOf(tomorrowMorning(at('03-28', '12:00'), berlin), berlin)).toBe('09:00');
  });
});

describe('the snooze choices', () => {
  const choices = (now: Instant, holidays: readonly string[] = []) =>
    snoozeChoices(now, berlin, { ...defaultPolicy, holidays: holidays.map(date) }).map(
      ({ choice, until }) => [choice, until],
    );

  it('are an hour, this evening, tomorrow and the next working day, soonest first', () => {
    expect(choices(at('03-06', '10:00'))).toEqual([
      ['one-hour', at('03-06', '11:00')],
      ['this-evening', at('03-06', '18:00')],
      ['tomorrow', at('03-07', '09:00')],
      ['next-working-day', at('03-09', '09:00')],
    ]);
  });

  it('leave out the evening once it has begun, and the next working day if that is tomorrow', () => {
    expect(choices(at('03-03', '18:00'))).toEqual([
      ['one-hour', at('03-03', '19:00')],
      ['tomorrow', at('03-04', '09:00')],
    ]);
    expect(choices(at('03-03', '17:30')).map(([choice]) => choice)).toEqual([
      'this-evening',
      'one-hour',
      'tomorrow',
    ]);
  });

  it('respect holidays', () => {
    expect(choices(at('03-03', '18:00'), ['2026-03-04', '2026-03-05']).at(-1)).toEqual([
      'next-working-day',
      at('03-06', '09:00'),
    ]);
  });
});
