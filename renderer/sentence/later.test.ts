import { describe, expect, it } from 'vitest';
import { readInWords as read, sentenceContext as context } from '../../tests/support/words/sentence-rig';
import { makeCard, makeStep } from '../../tests/support/cards';
import type { CalendarDate, ClockTime } from '@shared/model/time';

// It is Wednesday 11 March 2026, 10:30.
const acme = (when: string) => `snooze|Acme|Data Engineer||${when}`;

describe('being reminded later', () => {
  it.each<[string, string | readonly string[]]>([
    ['snooze Acme until Friday', acme('2026-03-13|09:00')],
    ['Snooze acme till tomorrow 3pm.', acme('2026-03-12|15:00')],
    ['put off Acme to Monday', acme('2026-03-16|09:00')],
    ['remind me about Acme tomorrow', acme('2026-03-12|09:00')],
    ['remind me tomorrow about Acme', acme('2026-03-12|09:00')],
    ['remind me on 20 March about Acme', acme('2026-03-20|09:00')],
    ['remind me about Acme in 3 days', acme('2026-03-14|09:00')],
    ['remind me of Dana Kim at Acme next Friday', 'snooze|Acme|Data Engineer|Dana Kim|2026-03-20|09:00'],
    ['remind me about Sam May tomorrow', 'snooze|Northwind Traders|Editor|Sam May|2026-03-12|09:00'],
    ['remind me about Acme tonight', acme('2026-03-11|18:00')],
    ['remind me about Acme this afternoon', acme('2026-03-11|14:00')],
    ['remind me about Acme tomorrow evening', acme('2026-03-12|18:00')],
    ['remind me about Acme Friday morning', acme('2026-03-13|09:00')],
    ['remind me about Acme at 5', acme('2026-03-11|17:00')],
    ['remind me about Acme tonight at 8', acme('2026-03-11|20:00')],
    // What has passed isn't meant.
    ['remind me about Acme today at 8', acme('2026-03-11|20:00')],
    [
      'snooze Elm until tomorrow',
      ['snooze|Elm|Nurse||2026-03-12|09:00', 'snooze|Elm|Surgeon||2026-03-12|09:00'],
    ],
  ])('%s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });

  it.each<[string, string]>([
    ['snooze Acme for 2 hours', '2026-03-11|12:30'],
    ['snooze Acme 2h', '2026-03-11|12:30'],
    ['snooze Acme for an hour', '2026-03-11|11:30'],
    ['snooze Acme for an hour and a half', '2026-03-11|12:00'],
    ['snooze Acme for half an hour', '2026-03-11|11:00'],
    ['remind me in 20 minutes about Acme', '2026-03-11|10:50'],
    ['in two hours, remind me about Acme', '2026-03-11|12:30'],
    ['snooze Acme for 14 hours', '2026-03-12|00:30'],
    ['snooze Acme for three days', '2026-03-14|09:00'],
    ['snooze Acme for 3 days at 2pm', '2026-03-14|14:00'],
    ['postpone Acme by a week', '2026-03-18|09:00'],
    ['remind me about Acme in a couple of days', '2026-03-13|09:00'],
    ['remind me about Acme in two months', '2026-05-11|09:00'],
    ['snooze Acme until the day after tomorrow', '2026-03-13|09:00'],
    ['snooze Acme until next week', '2026-03-16|09:00'],
    ['remind me about Acme next month', '2026-04-01|09:00'],
    ['snooze Acme over the weekend', '2026-03-14|09:00'],
    ['snooze Acme until after the weekend', '2026-03-16|09:00'],
    ['snooze Acme until tomorrow morning', '2026-03-12|09:00'],
    // It is half past ten: that morning is over.
    ['snooze Acme until the morning', '2026-03-12|09:00'],
    ['remind me about Acme in the evening', '2026-03-11|18:00'],
    ['put Acme off until Friday', '2026-03-13|09:00'],
    ['snooze the reminder about Acme for an hour', '2026-03-11|11:30'],
    ['remind me to follow up with Acme in 2 days', '2026-03-13|09:00'],
    ['tomorrow, remind me about Acme', '2026-03-12|09:00'],
  ])('%s', (text, when) => {
    expect(read(text)).toEqual(acme(when));
  });

  it('isn’t put off by words of a name', () => {
    const cards = ['Two Days', 'A Week'].map((company) =>
      makeCard('final', { company, role: 'Clerk', current: makeStep({ due: 0 }) }),
    );
    const readThere = (text: string) => read(text, { ...context, cards });
    expect(readThere('snooze Two Days until Friday')).toBe('snooze|Two Days|Clerk||2026-03-13|09:00');
    expect(readThere('snooze Two Days for a week')).toBe('snooze|Two Days|Clerk||2026-03-18|09:00');
    expect(readThere('snooze A Week')).toBe('no-moment: ');
  });

  it.each([
    ['snooze Acme', 'no-moment: '],
    ['snooze Acme for 2 working days', 'no-moment: '],
    ['snooze Acme for 0 hours', 'no-moment: '],
    ['snooze Acme for 400 days', 'no-moment: '],
    ['snooze Acme until later', 'leftover: Acme until later'],
    ['remind me about Acme in a few days', 'leftover: Acme in a few days'],
    ['snooze Acme for 2 hours until Friday', 'leftover: 2 hours'],
    ['snooze 2 hours', 'no-company: '],
    ['snooze until Friday', 'no-company: '],
    ['remind me about Acme', 'no-moment: '],
    ['remind me about Acme today', 'no-moment: '],
    ['snooze Acme until 9am', 'in-past: 09:00'],
    ['remind me about Acme this morning', 'in-past: 09:00'],
    ['remind me about Acme yesterday', 'in-past: 2026-03-10'],
    ['remind me about Globex tomorrow', 'unknown: Globex'],
    ['remind me about Gone Ltd tomorrow', 'closed: Gone Ltd'],
    ['remind me about Sun tomorrow', 'nothing-due: Sun'],
    ['snooze Acme until the cows come home', 'leftover: Acme until the cows come home'],
    ['remind me about Acme tonight at 8am', 'leftover: Acme tonight'],
  ])('%s: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('offers today and next week for the weekday it is', () => {
    expect(read('snooze Acme until Wednesday')).toEqual(acme('2026-03-18|09:00'));
    expect(read('snooze Acme until Wednesday 3pm')).toEqual([
      acme('2026-03-11|15:00'),
      acme('2026-03-18|15:00'),
    ]);
  });
});

describe('the part of a day', () => {
  const rejected = (when: string) => `close rejected|Acme|Data Engineer||${when}`;
  it.each([
    ['Acme rejected this morning', rejected('2026-03-11|09:00')],
    ['Acme rejected last night', rejected('2026-03-10|18:00')],
    ['Acme rejected yesterday afternoon', rejected('2026-03-10|14:00')],
    ['Acme rejected yesterday evening at 8', rejected('2026-03-10|20:00')],
    ['Acme rejected Monday morning', rejected('2026-03-09|09:00')],
    ['Acme rejected me at 3 in the morning', rejected('|03:00')],
    ['Acme rejected tonight', 'in-future: 18:00'],
    ['Acme rejected this afternoon', 'in-future: 14:00'],
    // When an interview begins is left to the form.
    ['interview at Acme tonight', 'interview interview|Acme|Data Engineer||2026-03-11'],
    ['interview at Acme tomorrow morning at 8', 'interview interview|Acme|Data Engineer||2026-03-12|08:00'],
    [
      'interview at Acme tomorrow evening from 7 to 8',
      'interview interview|Acme|Data Engineer||2026-03-12|19:00-20:00',
    ],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it('that has just begun is now', () => {
    const early = { ...context, now: '08:15' as ClockTime };
    expect(read('Acme rejected this morning', early)).toBe(rejected('2026-03-11'));
  });

  it('isn’t found in the name of a company', () => {
    const star = makeCard('thank-you', {
      company: 'Morning Star',
      role: 'Clerk',
      current: makeStep({ due: 0 }),
    });
    expect(read('interview at Morning Star tomorrow', { ...context, cards: [star] })).toBe(
      'interview interview|Morning Star|Clerk||2026-03-12',
    );
    const dates = { ...context.dates, today: '2026-03-10' as CalendarDate };
    expect(read('Morning Star rejected this morning', { ...context, cards: [star], dates })).not.toMatch(
      /09:00/,
    );
  });
});

describe('restoring from the archive', () => {
  it.each([
    ['unarchive Hidden', 'unarchive|Hidden|Spy'],
    ['un-archive hidden from the archive', 'unarchive|Hidden|Spy'],
    ['restore Hidden from the archive', 'unarchive|Hidden|Spy'],
    ['unarchive Acme', 'not-archived: Acme'],
    ['unarchive Globex', 'unknown: Globex'],
    ['restore a backup', 'none'],
    ['archive Hidden', 'unknown: Hidden'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});
