import { describe, expect, it } from 'vitest';
import type { CalendarDate, TimeZone } from '../../model/time';
import { timesInText } from './times-in-text';

/** A Monday. */
const on = '2026-03-09' as CalendarDate;
const userZone = 'Europe/Berlin' as TimeZone;

function timesOf(text: string, isMoved = false): readonly string[] {
  return timesInText(text, on, { userZone, isMoved }).map(({ start, zone, isOpen }) =>
    [new Date(start).toISOString().slice(0, 16), zone ?? (isOpen ? 'asked' : 'offset')].join(' '),
  );
}

describe('the times of an interview in a mail', () => {
  it.each([
    ['Thursday, 19 March 2026, 3:30 PM (Central European Time)', ['2026-03-19T14:30 Europe/Berlin']],
    ['on March 19 at 2pm Eastern Standard Time', ['2026-03-19T18:00 America/New_York']],
    ['on March 19 at 15:00 London time', ['2026-03-19T15:00 Europe/London']],
    ['on March 19 at 10:00 GMT+1', ['2026-03-19T09:00 offset']],
    ['on March 19 at 10:00 UTC-05:30', ['2026-03-19T15:30 offset']],
    ['on March 19 at 10:00 UTC', ['2026-03-19T10:00 UTC']],
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

  it('of one that is put off are the new ones', () => {
    const text = 'the call scheduled for 19 March at 10:00, could we move it to 20 March at 11:00';
    expect(timesOf(text, true)).toEqual(['2026-03-20T10:00 asked']);
  });
});
