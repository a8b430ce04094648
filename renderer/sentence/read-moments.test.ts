import { describe, expect, it } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import {
  readInWords as read,
  sentenceContext as context,
  step,
} from '../../tests/support/words/sentence-rig';

describe('times as people say them', () => {
  const at = (times: string) => `interview interview|Acme|Data Engineer||2026-03-12|${times}`;
  it.each<[string, string | readonly string[]]>([
    ['14 Uhr', at('14:00')],
    ['14:30 Uhr', at('14:30')],
    ['um 14 Uhr 30', at('14:30')],
    ['14-15 Uhr', at('14:00-15:00')],
    ['15h30', at('15:30')],
    ['15h', at('15:00')],
    ['1500', at('15:00')],
    ['at 1500', at('15:00')],
    ['at 2000', at('20:00')],
    ['1530h', at('15:30')],
    ['noon', at('12:00')],
    ['at midday', at('12:00')],
    ['12 noon', at('12:00')],
    ['from noon to 1', at('12:00-13:00')],
    ['half past 2pm', at('14:30')],
    // Nobody meets at night.
    ['at 3', at('15:00 not 03:00')],
    ['3:30', at('15:30 not 03:30')],
    ['10:30', at('10:30')],
    ['half past 2', at('14:30 not 02:30')],
    ['half past two', at('14:30 not 02:30')],
    ['at quarter to three', at('14:45 not 02:45')],
    ["3 o'clock", at('15:00 not 03:00')],
    ['from 2 to 3', at('14:00-15:00 not 02:00')],
    ['from 11 to 1', at('11:00-13:00')],
    ['11-1pm', at('11:00-13:00')],
    ['from 9 to 5pm', at('09:00-17:00')],
    ['03:30', at('03:30')],
    // Before work or after it.
    ['at 8', [at('08:00'), at('20:00')]],
    ['at 7-8', [at('07:00-08:00'), at('19:00-20:00')]],
    ["8 o'clock", [at('08:00'), at('20:00')]],
    ['2030', 'leftover: 2030'],
    ['half to 3', 'leftover: half 3'],
  ])('tomorrow %s', (time, meant) => {
    expect(read(`interview at Acme tomorrow ${time}`)).toEqual(meant);
  });

  it.each<[string, string | readonly string[]]>([
    ['at 3', at('15:00 not 03:00')],
    ['at 8', at('08:00')],
    ['3:30', at('15:30 not 03:30')],
    ['10:30', at('10:30')],
    ['half past 8', [at('08:30'), at('20:30')]],
  ])('on a 24-hour clock, tomorrow %s', (time, meant) => {
    const times = { ...context.times, hasTwelveHours: false };
    expect(read(`interview at Acme tomorrow ${time}`, { ...context, times })).toEqual(meant);
  });

  it.each<[string, string]>([
    ['interview at 3 at Acme tomorrow', at('15:00 not 03:00')],
    [
      'interview tomorrow at 3 with Dana Kim',
      'interview interview|Acme|Data Engineer|Dana Kim|2026-03-12|15:00 not 03:00',
    ],
    ['interview at 20 March 2026 at 3pm at Globex', 'interview interview|new Globex|||2026-03-20|15:00'],
    // Names, not times.
    ['interview at 3 Rivers tomorrow', 'interview interview|new 3 Rivers|||2026-03-12'],
    ['interview at 4 seasons tomorrow', 'interview interview|new 4 seasons|||2026-03-12'],
    ['interview at 3M tomorrow', 'interview interview|new 3M|||2026-03-12'],
    ['interview at 1&1 tomorrow', 'interview interview|new 1&1|||2026-03-12'],
    ['interview at 37signals tomorrow 3pm', 'interview interview|new 37signals|||2026-03-12|15:00'],
  ])('%s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });

  it.each<[string, string | readonly string[]]>([
    ['thank-you to Acme sent at 9', 'sent thank-you|Acme|Data Engineer|||09:00'],
    ['thank-you to Acme sent at 8', 'sent thank-you|Acme|Data Engineer|||08:00'],
    ['thank-you to Acme sent 3pm', 'in-future: 15:00'],
    ['thank-you to Acme sent yesterday 3pm', 'sent thank-you|Acme|Data Engineer||2026-03-10|15:00'],
  ])('what was already done: %s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });
});

describe('a person by a part of their name', () => {
  const withDana = 'interview interview|Acme|Data Engineer|Dana Kim|2026-03-12';
  it.each<[string, string | readonly string[]]>([
    ['interview with Kim tomorrow', withDana],
    ['interview with kim tomorrow', withDana],
    ['interview with Ms. Kim tomorrow', withDana],
    ['interview with Dana at Acme tomorrow', withDana],
    ['interview with Kim at Acme tomorrow', withDana],
    ['thank-you to Kim sent', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['thanked Mr Kim', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['interview with House tomorrow', 'interview interview|Elm|Surgeon|Dr. House|2026-03-12'],
    [
      'interview with Grossmann tomorrow',
      'interview interview|Müller & Söhne|Buchhalter|Jürgen Großmann|2026-03-12',
    ],
    ['interview with Ki tomorrow', 'unknown: Ki'],
    ['interview with Kim Roe at Acme tomorrow', 'interview interview|Acme|Data Engineer|Kim Roe|2026-03-12'],
  ])('%s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });

  it('of several people, everybody with that name is offered', () => {
    const two = makeCard('thank-you', {
      company: 'Ivy',
      role: 'Cook',
      current: step('thank-you'),
      people: ['Ann Lee', 'Bo Lee'],
    });
    expect(read('thank-you to Lee sent', { ...context, cards: [two] })).toEqual([
      'sent thank-you|Ivy|Cook|Ann Lee',
      'sent thank-you|Ivy|Cook|Bo Lee',
    ]);
  });
});
