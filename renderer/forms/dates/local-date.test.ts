import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '@shared/model/time';
import { readDate, writeDate, type DateReading } from './local-date';

const reading = (locale: string): DateReading => ({
  today: '2026-03-11' as CalendarDate,
  locale,
  words: { today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow' },
});

describe('a typed date', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['today', '2026-03-11'],
    [' Yesterday ', '2026-03-10'],
    ['TOMORROW', '2026-03-12'],
    ['3 March', '2026-03-03'],
    ['Mar 3rd, 2026', '2026-03-03'],
    ['the 3rd of March', '2026-03-03'],
    ['Tue 3 Mar 2026', '2026-03-03'],
    ['Tue, Mar 3, 2026', '2026-03-03'],
    ['3 mar 26', '2026-03-03'],
    ['20 December', '2025-12-20'],
    ['1 July', '2026-07-01'],
    ['29 February 2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed, reading('en-GB'))).toEqual({ ok: true, value: date });
  });

  it('in figures follows the order of the locale', () => {
    expect(readDate('3/4/2026', reading('en-US'))).toEqual({ ok: true, value: '2026-03-04' });
    expect(readDate('3/4/2026', reading('en-GB'))).toEqual({ ok: true, value: '2026-04-03' });
    expect(readDate('3.4.', reading('de-DE'))).toEqual({ ok: true, value: '2026-04-03' });
  });

  it.each([
    ['', 'required'],
    ['   ', 'required'],
    ['0001-01-01', 'date-out-of-range'],
    ['9999-12-31', 'date-out-of-range'],
    ['12026-01-01', 'date-out-of-range'],
    ['2026-02-29', 'invalid'],
    ['2026-13-01', 'invalid'],
    ['soon', 'invalid'],
    ['<b>3 March</b>', 'invalid'],
    ['30 February', 'invalid'],
    ['March', 'invalid'],
    ['3 4 March', 'invalid'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(readDate(typed, reading('en-GB'))).toEqual({ ok: false, refusal: reason });
  });

  it.each(['en-US', 'en-GB', 'en-CA', 'de-DE', 'sv-SE'])(
    'as the form writes it in %s is read back, every day of a year',
    (locale) => {
      for (let day = 0; day < 366; day += 1) {
        const date = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10) as CalendarDate;
        expect(readDate(writeDate(date, locale), reading(locale))).toEqual({ ok: true, value: date });
      }
    },
  );
});
