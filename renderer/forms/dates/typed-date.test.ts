import { describe, expect, it } from 'vitest';
import { dateWithYear } from '@shared/i18n/dates';
import { createTranslator } from '@shared/i18n/translator';
import type { CalendarDate } from '@shared/model/time';
import { readDate, type DateReading } from './typed-date';

/** Wednesday 11 March 2026; the words are English, as in an app with only that language. */
const reading = (region: string, leans: DateReading['leans'] = 'future'): DateReading => ({
  today: '2026-03-11' as CalendarDate,
  locale: createTranslator('en-US', region).locale,
  region,
  leans,
});
/** The date that is meant, the ones to choose from, or why there is none. */
const read = (text: string, region = 'en-GB', leans?: DateReading['leans']) => {
  const meaning = readDate(text, reading(region, leans));
  if (meaning.tag === 'date') return meaning.date;
  return meaning.tag === 'choice' ? meaning.dates : meaning.reason;
};
const everywhere = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'ja-JP', 'sv-SE', 'en-CA', 'en-u-hc-h23'];

describe('a typed date', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['2026/03/20', '2026-03-20'],
    ['2026.3.20', '2026-03-20'],
    ['20260320', '2026-03-20'],
    ['2026年3月20日', '2026-03-20'],
    ['２０２６/０３/２０', '2026-03-20'],
    ['٢٠٢٦/٠٣/٢٠', '2026-03-20'],
    ['۲۰ March', '2026-03-20'],
    ['today', '2026-03-11'],
    [' Yesterday ', '2026-03-10'],
    ['TOMORROW', '2026-03-12'],
    ['in 3 days', '2026-03-14'],
    ['2 weeks ago', '2026-02-25'],
    ['3 March', '2026-03-03'],
    ['Mar 3rd, 2026', '2026-03-03'],
    ['the 3rd of March', '2026-03-03'],
    ['Tue 3 Mar 2026', '2026-03-03'],
    ['Tue, Mar 3, 2026', '2026-03-03'],
    ['3 mar 26', '2026-03-03'],
    ['20 December', '2025-12-20'],
    ['1 July', '2026-07-01'],
    ['29 February 2028', '2028-02-29'],
    ['Fri', '2026-03-13'],
    ['on Tuesday', '2026-03-17'],
    ['this friday', '2026-03-13'],
    ['next friday', '2026-03-20'],
    ['Next Wed', '2026-03-18'],
    ['last Wednesday', '2026-03-04'],
    ['last Fri', '2026-03-06'],
    ['03/03/2026', '2026-03-03'],
  ])('%s is %s in every region', (typed, date) => {
    for (const region of everywhere) expect([region, read(typed, region)]).toEqual([region, date]);
  });

  it.each([
    ['de-DE', '03.04.2026', '2026-04-03'],
    ['de-DE', '20.03.', '2026-03-20'],
    ['de-DE', '3.4.', '2026-04-03'],
    ['de-DE', '3. 4. 26', '2026-04-03'],
    ['de-AT', '03/04/2026', '2026-04-03'],
    ['en-GB', '03/04/2026', '2026-04-03'],
    ['en-GB', '3-4-26', '2026-04-03'],
    ['fr-FR', '03/04/2026', '2026-04-03'],
    ['nl-NL', '03-04-2026', '2026-04-03'],
    ['en-US', '03/04/2026', '2026-03-04'],
    ['en-US', '3/4', '2026-03-04'],
    ['en-US', '3/20/26', '2026-03-20'],
    ['en-u-hc-h23', '3/4/2026', '2026-03-04'],
    ['ja-JP', '3/4', '2026-03-04'],
    ['ja-JP', '26/03/04', '2026-03-04'],
    ['sv-SE', '26-03-04', '2026-03-04'],
    ['sv-SE', '3/4', '2026-04-03'],
    ['pt-BR', '3/4/2026', '2026-04-03'],
    ['th-TH', '3/4/2026', '2026-04-03'],
    ['en-US', '20.03.', '2026-03-20'],
    ['sv-SE', '20/03/2026', '2026-03-20'],
  ])('in numbers follows the order of %s: %s is %s', (region, typed, date) => {
    expect(read(typed, region)).toBe(date);
  });

  it.each([
    ['en-US', '03.04.2026', ['2026-04-03', '2026-03-04']],
    ['en-US', '20/3/2026', ['2026-03-20']],
    ['en-GB', '3/20/2026', ['2026-03-20']],
    ['de-DE', '03/20/2026', ['2026-03-20']],
    ['ja-JP', '03/04/2026', ['2026-04-03', '2026-03-04']],
    ['en-CA', '03/04/2026', ['2026-04-03', '2026-03-04']],
    ['en-GB', '2026-20-03', ['2026-03-20']],
    ['en-GB', 'Mon 3 April 2026', ['2026-04-03']],
    ['en-GB', 'Thu 3 April', ['2026-04-03', '2025-04-03']],
    ['en-GB', 'Wednesday', ['2026-03-11', '2026-03-18']],
  ])('that contradicts the order of %s or itself is asked about: %s', (region, typed, dates) => {
    expect(read(typed, region)).toEqual(dates);
  });

  it('that is just a weekday is in the direction the field prefers', () => {
    expect(read('Fri', 'en-GB', 'past')).toBe('2026-03-06');
    expect(read('Tue', 'en-GB', 'past')).toBe('2026-03-10');
    expect(read('Wed', 'en-GB', 'past')).toEqual(['2026-03-11', '2026-03-04']);
    expect(read('next Fri', 'en-GB', 'past')).toBe('2026-03-20');
  });

  it.each([
    ['de-DE', 'morgen', '2026-03-12'],
    ['de-DE', 'Übermorgen', '2026-03-13'],
    ['de-DE', 'Fr.', '2026-03-13'],
    ['de-DE', '20. März', '2026-03-20'],
    ['de-DE', '20. Marz 2026', '2026-03-20'],
    ['de-DE', 'Fr., 20. Mär. 2026', '2026-03-20'],
    ['fr-FR', '1er mars', '2026-03-01'],
    ['fr-FR', 'demain', '2026-03-12'],
    ['fr-FR', 'vendredi', '2026-03-13'],
    ['es-ES', '3 de marzo de 2026', '2026-03-03'],
    ['ru-RU', '3 марта', '2026-03-03'],
    ['ja-JP', '金曜日', '2026-03-13'],
    ['ja-JP', '明日', '2026-03-12'],
    ['ja-JP', '3月20日', '2026-03-20'],
  ])('may use the names of %s: %s is %s', (region, typed, date) => {
    expect(read(typed, region)).toBe(date);
  });

  it.each([
    ['', 'required'],
    ['   ', 'required'],
    ['0001-01-01', 'date-out-of-range'],
    ['9999-12-31', 'date-out-of-range'],
    ['12026-01-01', 'date-out-of-range'],
    ['2026-02-29', 'invalid'],
    ['2026-13-13', 'invalid'],
    ['20261301', 'invalid'],
    ['31/31/2026', 'invalid'],
    ['soon', 'invalid'],
    ['<b>3 March</b>', 'invalid'],
    ['30 February', 'invalid'],
    ['March', 'invalid'],
    ['3 4 March', 'invalid'],
    ['next', 'invalid'],
    ['T', 'invalid'],
  ])('%j is none: %s', (typed, reason) => {
    for (const region of everywhere) expect([region, read(typed, region)]).toEqual([region, reason]);
  });

  it.each([...everywhere, 'nl-NL', 'pt-BR', 'ko-KR', 'zh-CN', 'ar-EG', 'fa-IR', 'th-TH'])(
    'as the field writes it in %s is read back, every day of a year',
    (region) => {
      const known = reading(region);
      for (let day = 0; day < 366; day += 1) {
        const date = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10) as CalendarDate;
        expect(readDate(dateWithYear(date, known.locale), known)).toEqual({ tag: 'date', date });
      }
    },
  );
});
