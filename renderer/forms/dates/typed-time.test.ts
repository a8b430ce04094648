import { describe, expect, it } from 'vitest';
import { timeOfDay } from '@shared/i18n/dates';
import type { ClockTime } from '@shared/model/time';
import { bothHalves, readTime, type TimeReading } from './typed-time';

const noon = '13:00' as ClockTime;
const british: TimeReading = { hasTwelveHours: false, near: noon };
const american: TimeReading = { hasTwelveHours: true, near: noon };

describe('a typed time', () => {
  it.each([
    ['15:00', '15:00'],
    ['15.30', '15:30'],
    ['١٥:٣٠', '15:30'],
    ['15h30', '15:30'],
    ['15 h', '15:00'],
    ['1530', '15:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['15 Uhr', '15:00'],
    [' 3 PM ', '15:00'],
    ['3:05\u00a0pm', '15:05'],
    ['3:30 p.m.', '15:30'],
    ['3p', '15:00'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['0:05', '00:05'],
    ['14 Uhr 30', '14:30'],
    ['14:30 Uhr', '14:30'],
    ['1530h', '15:30'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['half past 2', '14:30'],
    ['Half past  two', '14:30'],
    ['half past 9 pm', '21:30'],
    ['quarter to three', '14:45'],
    ['quarter to 1', '12:45'],
    ['quarter past 11', '11:15'],
    ['a quarter to 12', '11:45'],
    ['3 o’clock', '15:00'],
  ])('%j is %s everywhere', (typed, time) => {
    expect(readTime(typed, british)).toBe(time);
    expect(readTime(typed, american)).toBe(time);
  });

  it.each([
    '',
    '24:00',
    '9:60',
    '13pm',
    '0am',
    'soon',
    '15:0',
    '15:000',
    '1:2:3',
    '12345',
    '13 o’clock',
    'half past 13',
    'half to 3',
    'half past',
    '14 uhr 70',
  ])('%j is none', (typed) => {
    expect(readTime(typed, british)).toBeNull();
    expect(readTime(typed, american)).toBeNull();
  });

  it('without am or pm is unchanged on a 24-hour clock, and the nearer one on a 12-hour clock', () => {
    const typed = ['3', '3:30', '8:00', '11', '12:15', '03:00'];
    expect(typed.map((text) => readTime(text, british))).toEqual([
      '03:00',
      '03:30',
      '08:00',
      '11:00',
      '12:15',
      '03:00',
    ]);
    expect(typed.map((text) => readTime(text, american))).toEqual([
      '15:00',
      '15:30',
      '08:00',
      '11:00',
      '12:15',
      '03:00',
    ]);
    expect(readTime('10', { hasTwelveHours: true, near: '21:00' as ClockTime })).toBe('22:00');
  });

  it.each<[string, readonly string[] | null]>([
    ['3', ['03:00', '15:00']],
    ['12:15', ['00:15', '12:15']],
    ['half past 2', ['02:30', '14:30']],
    ['8 o’clock', ['08:00', '20:00']],
    ['3pm', null],
    ['15', null],
    ['03:00', null],
    ['noon', null],
    ['soon', null],
  ])('%j could be either of %j', (typed, halves) => {
    expect(bothHalves(typed)).toEqual(halves);
  });

  it.each(['en-US', 'en-AU', 'en-CA', 'en-GB', 'en-DE-u-hc-h23'])(
    'as the field writes it in %s is read back, every quarter of a day',
    (locale) => {
      for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
        const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime;
        for (const reading of [british, american])
          expect(readTime(timeOfDay(time, locale), reading)).toBe(time);
      }
    },
  );
});
