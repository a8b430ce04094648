import { describe, expect, it } from 'vitest';
import type { CalendarDate, TimeZone } from '../../model/time';
import { timesInText } from './times-in-text';

/** A Monday. */
const on = '2026-03-09' as CalendarDate;
const userZone = 'Europe/Berlin' as TimeZone;

function timesOf(text: string, isMoved = false): readonly string[] {
  return timesInText(text, on, { userZone, isMoved }).map(({ start, zone, isOpen, isDateOpen }) =>
    [
      new Date(start).toISOString().slice(0, 16),
      zone ?? (isOpen ? 'asked' : 'offset'),
      ...(isDateOpen ? ['which day?'] : []),
    ].join(' '),
  );
}

describe('the times of an interview in a mail', () => {
  it.each([
    ['Thursday, 19 March 2026, 3:30 PM (Central European Time)', ['2026-03-19T14:30 Europe/Berlin']],
    ['on March ١٩ at ٢:٣٠ PM London time', ['2026-03-19T14:30 Europe/London']],
    ['on March 19 at 2pm Eastern Standard Time', ['2026-03-19T18:00 America/New_York']],
    ['on March 19 at 15:00 London time', ['2026-03-19T15:00 Europe/London']],
    ['on March 19 at 10:00 GMT+1', ['2026-03-19T09:00 offset']],
    ['on March 19 at 10:00 UTC-05:30', ['2026-03-19T15:30 offset']],
    ['on March 19 at 10:00 UTC', ['2026-03-19T10:00 UTC']],
    ['on March 19 at 10:00 am Perth time', ['2026-03-19T02:00 Australia/Perth']],
    ['on March 19 at 10:00 São Paulo time', ['2026-03-19T13:00 America/Sao_Paulo']],
    ['on March 19 at 10:00 your time', ['2026-03-19T09:00 asked']],
    ['le 19 mars à 10h et nous vous attendons', ['2026-03-19T09:00 asked']],
    ['am 19. März um 10:00 ist das Gespräch', ['2026-03-19T09:00 asked']],
    ['am 19.03. 10:00 Uhr', ['2026-03-19T09:00 asked']],
    ['Do., 19.3. 15 Uhr', ['2026-03-19T14:00 asked']],
    ['am 19.03.26 um 10:00', ['2026-03-19T09:00 asked']],
    ['op 19 maart om 13:00 uur', ['2026-03-19T12:00 asked']],
    ['giovedì 19 marzo alle ore 15:30', ['2026-03-19T14:30 asked']],
    ['na quinta-feira, 19 de março, às 15h', ['2026-03-19T14:00 asked']],
    ['at 1:00pm ET on Wednesday, 3/18/2026', ['2026-03-18T17:00 America/New_York']],
    ['Wed 3/18 at 1pm ET', ['2026-03-18T17:00 America/New_York']],
    ['Wednesday 18/03 at 10:00', ['2026-03-18T09:00 asked']],
    ['Friday 10/4/2026 at 10:00', ['2026-04-10T08:00 asked']],
    ['on 3/4/2026 at 10:00', []],
    ['open 24/7, call at 10:00', []],
    ['10:00 on 19 March and 11:00 on 20 March', ['2026-03-19T09:00 asked', '2026-03-20T10:00 asked']],
    [
      'scheduled for 19 March at 10:00 and a second call on 20 March at 11:00',
      ['2026-03-19T09:00 asked', '2026-03-20T10:00 asked'],
    ],
  ])('of "%s" are %j', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it.each([
    ['can we talk on Thursday at 3 pm?', ['2026-03-12T14:00 asked which day?']],
    ['does Monday at 10:00 suit you?', ['2026-03-16T09:00 asked which day?']],
    ['how about next Thursday, 3pm CET', ['2026-03-19T14:00 Europe/Berlin which day?']],
    ['at 15:00 on Thursday', ['2026-03-12T14:00 asked which day?']],
    [
      'either Tuesday at 9:00 or Wednesday at 14:00',
      ['2026-03-10T08:00 asked which day?', '2026-03-11T13:00 asked which day?'],
    ],
    ['passt es Ihnen am Donnerstag um 15 Uhr?', ['2026-03-12T14:00 asked which day?']],
    ['morgen um 15 Uhr', ['2026-03-10T14:00 asked which day?']],
    ['el jueves a las 15:00', ['2026-03-12T14:00 asked which day?']],
    ['jeudi à 15h', ['2026-03-12T14:00 asked which day?']],
    ['Perşembe günü saat 15:00', ['2026-03-12T14:00 asked which day?']],
    ['our interview tomorrow at 10:00', ['2026-03-10T09:00 asked which day?']],
    ['on 5 September at 10:00', ['2026-09-05T08:00 asked']],
    ['le 1er avril à 15h30', ['2026-04-01T13:30 asked']],
    [
      'thank you for coming in on Tuesday 3 March at 10:00. Thursday at 3 pm?',
      ['2026-03-12T14:00 asked which day?'],
    ],
    // Dates are surer than weekdays.
    ['on Thursday at 3 pm, or on 19 March at 10:00', ['2026-03-19T09:00 asked']],
  ])('by the weekday alone, of "%s" are %j', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it.each([
    'thank you for the conversation on Tuesday at 3 pm',
    'we met on Thursday at 10:00',
    'please reply by Thursday 5 pm',
    'our office is open Monday to Friday, 9:00 to 17:00',
    'guten Morgen, um 15 Uhr rufe ich an',
    'on Thursday we decide',
    'bis Freitag um 12 Uhr',
    'please confirm by 20 March at 17:00',
    'please confirm by 5 pm on Friday, 20 March',
    'bitte bis zum 20. März um 12 Uhr antworten',
    'until Friday, March 20, 2026 at 9 am our office is closed',
    'thank you for coming in on 3 March at 10:00',
    'thank you for coming in on Tuesday, 3 March at 10:00',
    'we wrote to you on 6 September at 10:00',
    'the test on 3 March (Tuesday) at 10:00 went well',
  ])('are none in "%s"', (text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it.each([
    ['Thursday 20 March at 10:00', ['2026-03-20T09:00 asked which day?']],
    ['Friday the 20 March at 10:00', ['2026-03-20T09:00 asked']],
    ['could you do 20 March at 10:00?', ['2026-03-20T09:00 asked']],
    ['on 3 March 2027 at 10:00', ['2027-03-03T09:00 asked']],
  ])('whose weekday is that of another date, in "%s", are %j', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it('of one that is put off are the new ones', () => {
    const text = 'the call scheduled for 19 March at 10:00, could we move it to 20 March at 11:00';
    expect(timesOf(text, true)).toEqual(['2026-03-20T10:00 asked']);
  });
});
