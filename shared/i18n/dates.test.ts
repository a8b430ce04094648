import { describe, expect, it } from 'vitest';
import { date, instant, zone } from '../../tests/support/build-application';
import {
  clockTime,
  dateAndTime,
  exactTime,
  firstWeekday,
  longDate,
  placeOf,
  relativeDay,
  relativeTime,
  shortDate,
  timeOfDay,
  zoneWords,
} from './dates';
import { createTranslator } from './translator';
import type { ClockTime } from '../model/time';
import { unbroken } from '../../tests/support/words/unbroken';

const newYork = zone('America/New_York');
const berlin = zone('Europe/Berlin');
const now = instant('2026-03-09T12:00:00-04:00');
const today = date('2026-03-09');

describe('how far away', () => {
  it.each([
    ['2026-03-09T12:00:20-04:00', 'now', 'jetzt'],
    ['2026-03-09T12:20:00-04:00', 'in 20 minutes', 'in 20 Minuten'],
    ['2026-03-09T11:00:00-04:00', '1 hour ago', 'vor 1 Stunde'],
    ['2026-03-09T12:59:40-04:00', 'in 1 hour', 'in 1 Stunde'],
    ['2026-03-09T23:59:00-04:00', 'in 12 hours', 'in 12 Stunden'],
    ['2026-03-10T00:00:00-04:00', 'tomorrow', 'morgen'],
    ['2026-03-08T23:00:00-04:00', 'yesterday', 'gestern'],
    ['2026-03-11T10:00:00-04:00', 'in 2 days', 'übermorgen'],
    ['2026-03-22T10:00:00-04:00', 'in 13 days', 'in 13 Tagen'],
    ['2026-03-23T10:00:00-04:00', 'in 2 weeks', 'in 2 Wochen'],
    ['2026-02-15T10:00:00-05:00', '3 weeks ago', 'vor 3 Wochen'],
    ['2026-08-09T10:00:00-04:00', 'in 5 months', 'in 5 Monaten'],
    ['2029-03-09T10:00:00-05:00', 'in 3 years', 'in 3 Jahren'],
  ])('%s is %s', (at, english, german) => {
    expect(relativeTime(instant(at), now, newYork, 'en')).toBe(english);
    expect(relativeTime(instant(at), now, newYork, 'de')).toBe(german);
  });

  it('is in hours until into the night', () => {
    const late = instant('2026-03-09T22:00:00-04:00');
    expect(relativeTime(instant('2026-03-10T02:00:00-04:00'), late, newYork, 'en')).toBe('in 4 hours');
    expect(relativeTime(instant('2026-03-10T02:00:00-04:00'), late, newYork, 'en', 'short')).toBe('in 4 hr.');
  });

  it("is in days of the reader's zone", () => {
    expect(relativeTime(instant('2026-03-09T23:30:00-04:00'), now, berlin, 'en')).toBe('tomorrow');
    expect(relativeDay(today, today, 'en')).toBe('today');
  });
});

describe('dates and times', () => {
  it.each([
    ['en', unbroken('Wed 11 Mar'), 'Wednesday 11 March 2026'],
    ['en-US', unbroken('Wed 11 Mar'), 'Wednesday 11 March 2026'],
    ['en-GB', unbroken('Wed 11 Mar'), 'Wednesday 11 March 2026'],
  ])('are worded in %s', (locale, short, long) => {
    expect(shortDate(date('2026-03-11'), today, locale)).toBe(short);
    expect(longDate(date('2026-03-11'), locale)).toBe(long);
  });

  it('include the year if it differs', () => {
    expect(shortDate(date('2025-12-31'), today, 'en')).toBe(unbroken('Wed 31 Dec 2025'));
    expect(dateAndTime(instant('2027-01-01T00:00:00-05:00'), now, newYork, 'en-GB')).toBe(
      unbroken('Fri 1 Jan 2027, 00:00'),
    );
  });

  it("use the zone's clock", () => {
    const at = instant('2026-03-11T10:00:00-04:00');
    expect([newYork, berlin, zone('Asia/Kolkata')].map((name) => clockTime(at, name, 'en-GB'))).toEqual([
      '10:00',
      '15:00',
      '19:30',
    ]);
  });

  it('says which of two hours it means when the clocks go back', () => {
    const time = (at: string, name = berlin) => clockTime(instant(at), name, 'en-GB').replace('\u00a0', ' ');
    expect(time('2026-10-25T02:30:00+02:00')).toBe('02:30 (UTC+2)');
    expect(time('2026-10-25T02:30:00+01:00')).toBe('02:30 (UTC+1)');
    expect(time('2026-10-25T01:59:59+02:00')).toBe('01:59');
    expect(time('2026-10-25T03:00:00+01:00')).toBe('03:00');
    expect(time('2027-03-28T01:30:00+01:00')).toBe('01:30');
    expect(time('2027-03-28T03:30:00+02:00')).toBe('03:30');
    expect(time('2026-04-05T01:45:00+11:00', zone('Australia/Lord_Howe'))).toBe('01:45 (UTC+11)');
  });

  it.each([
    ['2026-03-11T10:00:00-04:00', newYork, newYork, unbroken('Wed 11 Mar, 10:00')],
    ['2026-03-11T10:00:00-04:00', newYork, zone('America/Toronto'), unbroken('Wed 11 Mar, 10:00')],
    ['2026-03-11T10:00:00-04:00', newYork, berlin, unbroken('Wed 11 Mar, 15:00 · 10:00 in New York')],
    [
      '2026-03-11T20:00:00-04:00',
      newYork,
      berlin,
      unbroken('Thu 12 Mar, 01:00 · Wed 11 Mar, 20:00 in New York'),
    ],
  ])('%s in %s seen from %s is exactly "%s"', (at, there, here, words) => {
    expect(exactTime(instant(at), now, there, here, 'en-GB')).toBe(words);
  });

  it.each([
    ['en-US', '3:05\u00a0PM', '12:00\u00a0AM', '12:00\u00a0PM'],
    ['en-AU', '3:05\u00a0pm', '12:00\u00a0am', '12:00\u00a0pm'],
    ['en-GB', '15:05', '00:00', '12:00'],
    ['en-US-u-hc-h23', '15:05', '00:00', '12:00'],
    ['en-FR-u-hc-h23', '15:05', '00:00', '12:00'],
  ])("use the locale's clock: in %s %s", (locale, afternoon, midnight, noon) => {
    const times = (['15:05', '00:00', '12:00'] as ClockTime[]).map((time) => timeOfDay(time, locale));
    expect(times).toEqual([afternoon, midnight, noon]);
    expect(clockTime(instant('2026-03-11T15:05:00Z'), zone('UTC'), locale)).toBe(afternoon);
  });

  it.each(['th-TH', 'fa-IR', 'ar-SA', 'en-TH'])('use the Gregorian calendar in %s', (locale) => {
    expect(longDate(date('2026-03-11'), createTranslator('en', locale).locale)).toBe(
      'Wednesday 11 March 2026',
    );
  });

  it.each([
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
    ['Asia/Kolkata', 'Kolkata'],
  ])('%s is named %s', (name, place) => {
    expect(placeOf(zone(name))).toBe(place);
  });

  it('know the first day of the week', () => {
    expect(['en-US', 'de-DE', 'en-GB'].map(firstWeekday)).toEqual([7, 1, 1]);
  });
});

describe('a time zone in words', () => {
  it.each([
    ['America/New_York', '2026-01-15T12:00:00Z', 'New York (UTC\u22125)'],
    ['America/New_York', '2026-07-15T12:00:00Z', 'New York (UTC\u22124)'],
    ['Asia/Kolkata', '2026-07-15T12:00:00Z', 'Kolkata (UTC+5:30)'],
    ['Asia/Calcutta', '2026-07-15T12:00:00Z', 'Kolkata (UTC+5:30)'],
    ['America/St_Johns', '2026-01-15T12:00:00Z', 'St Johns (UTC\u22123:30)'],
    ['Europe/London', '2026-01-15T12:00:00Z', 'London (UTC)'],
    ['Europe/London', '2026-07-15T12:00:00Z', 'London (UTC+1)'],
    ['UTC', '2026-07-15T12:00:00Z', 'UTC'],
    ['Etc/GMT+5', '2026-07-15T12:00:00Z', 'UTC\u22125'],
  ])('%s at %s is %s', (name, at, words) => {
    expect(zoneWords(zone(name), instant(at))).toBe(words);
  });
});
