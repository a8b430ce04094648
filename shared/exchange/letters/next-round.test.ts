import { describe, expect, it } from 'vitest';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { nextRoundIn, type ReplyGround } from './next-round';

/** A Sunday. */
const saidOn = '2026-11-29' as CalendarDate;
const ground: ReplyGround = {
  ...{ saidOn, now: Date.parse('2026-11-29T19:00Z') as Instant, zone: 'Europe/Berlin' as TimeZone },
  ...{ company: 'Acme', isChosen: false, known: [] },
};

function read(text: string, patch: Partial<ReplyGround> = {}) {
  return nextRoundIn(text, { ...ground, ...patch });
}

function timesOf(text: string, patch: Partial<ReplyGround> = {}): readonly string[] {
  return (read(text, patch)?.proposed ?? []).map(({ start, end, zone, ask }) =>
    [
      new Date(start).toISOString().slice(0, 16),
      ...(end === null ? [] : [`to ${new Date(end as number).toISOString().slice(11, 16)}`]),
      ...(zone === null ? [] : [zone]),
      ...ask.map((one) => `${one}?`),
    ].join(' '),
  );
}

const mail = `From: Petra Novak <petra@acme.example>
Sent: Friday, November 27, 2026 10:15 AM
To: robin@me.example
Subject: Next steps

Hi Robin,

thank you for talking to us on 24 November at 10:00. We would love to have you back for a second interview.

When: Thursday, 10 December 2026, 14:00–15:30 CET
With: Alex Moreno, Dana Kim
Where: https://meet.google.com/abc-defg-hij

Please confirm by 4 December at 17:00.

Best regards,
Petra Novak
Acme

On Mon, 23 Nov 2026 at 10:00, Robin wrote:
> I am free on 8 December at 9:00.`;

describe('a reply that invites to the next round', () => {
  it.each([
    [
      "We'd love to have you back for a second round next Tuesday at 2pm with Alex Moreno",
      ['2026-12-01T13:00 date? zone?'],
    ],
    ['Could you do Friday 4 December at 15:00?', ['2026-12-04T14:00 zone?']],
    ['Are you free for a call with our CTO on Thursday at 11am?', ['2026-12-03T10:00 date? zone?']],
    ['Can you come in tomorrow at 9:30?', ['2026-11-30T08:30 date? zone?']],
    ['Can we do 3pm on Thursday the 3rd of December?', ['2026-12-03T14:00 zone?']],
    ['Are you around Thu 3 Dec 4pm GMT?', ['2026-12-03T16:00 Europe/London']],
    ['Looking forward to seeing you on Tuesday at 11:00!', ['2026-12-01T10:00 date? zone?']],
    ['How about 8 December at 10 am PST?', ['2026-12-08T18:00 America/Los_Angeles']],
    ['Would 8 December, 15:00 London time work for you?', ['2026-12-08T15:00 Europe/London']],
    [
      'The final round will be on December 8 at 10:00 GMT+1, and takes about 45 minutes.',
      ['2026-12-08T09:00'],
    ],
    ['Second round: Tuesday 8 December, 14:00-15:30', ['2026-12-08T13:00 to 14:30 zone?']],
    [
      "We're inviting you to an interview on Wed, 12/9 at 2:00 PM EST.",
      ['2026-12-09T19:00 America/New_York'],
    ],
    ['Let me know if Thursday at 3pm works for the interview.', ['2026-12-03T14:00 date? zone?']],
    ['<p>We&rsquo;d like to meet you on <b>8&nbsp;December</b> at 14:00.</p>', ['2026-12-08T13:00 zone?']],
    [
      'Gerne laden wir Sie zu einem zweiten Gespräch am 8. Dezember um 14 Uhr ein.',
      ['2026-12-08T13:00 zone?'],
    ],
    [
      'Would any of these suit you: Tue 1 Dec 10:00, Wed 2 Dec 14:00 or Thu 3 Dec 16:30?',
      ['2026-12-01T09:00 zone?', '2026-12-02T13:00 zone?', '2026-12-03T15:30 zone?'],
    ],
    // In 2026, that is a Friday.
    ['Could you do Thursday 4 December at 15:00?', ['2026-12-04T14:00 date? zone?']],
    [mail, ['2026-12-10T13:00 to 14:30 Europe/Berlin']],
  ])('names its times: %s', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it.each([
    ['nothing', ''],
    ['no time', 'The next interview would be on Tuesday. We’ll send the time later.'],
    ['no date', "We'd love to have you back for a second round at 2pm."],
    ['an ambiguous date', 'Could you do 03/04 at 15:00?'],
    ['an ambiguous date with its year', 'Your second interview is on 12/08/2026 at 2:00 PM.'],
    ['a past date', 'Thank you for the interview on Tuesday, 24 November at 10:00.'],
    ['a past date with its year', 'Your interview was on November 24, 2026 at 10:00.'],
    ['earlier today', 'Your interview is today, 29 November 2026, at 10:00.'],
    ['hours in which to find a time', 'Are you free on 8 December between 14:00 and 17:00?'],
    ['an open hour', 'Could you come in on Thursday any time after 2pm?'],
    [
      'a rejection',
      'Unfortunately we have decided not to move forward. We had a second interview on 8 December at 14:00 in mind.',
    ],
    ['a cancellation', 'The interview on 8 December at 14:00 has been cancelled.'],
    [
      'an interview that moves',
      'We have to move our interview on 8 December at 14:00 to 10 December at 15:00.',
    ],
    ['their decision', "Thank you for the interview. We'll decide on 8 December at 15:00."],
    [
      'their call with an answer',
      "We'll call you on Thursday at 3pm with our decision after the last interview.",
    ],
    ['the same in German', 'Vielen Dank für das Gespräch. Wir melden uns am Donnerstag um 15 Uhr.'],
    ['a last look back', 'It was great meeting you on Tuesday at 11:00.'],
    ['a limit', 'Thank you for the interview. Please send your references by 4 December at 17:00.'],
    ['a first day', 'After the interview, we talked about your start date, 4 January at 9:00.'],
    ['an offer', "We're delighted to make you an offer! Could you do a call on Thursday at 3pm?"],
    ['a time for nothing in particular', 'The new site goes live on 8 December at 10:00.'],
    [
      'an automatic reply',
      'I am out of the office until 8 December at 9:00. For urgent matters, call my colleague. Interviews go ahead.',
    ],
    [
      'what the user wrote',
      'Great, thanks!\n\nOn Mon, 23 Nov 2026 at 10:00, Robin wrote:\n> Could we meet for the interview on 8 December at 9:00?',
    ],
  ])('is not read from %s', (_, text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('counts weekdays from the day it came', () => {
    const earlier = { saidOn: '2026-11-20' as CalendarDate, now: Date.parse('2026-11-21T10:00Z') as Instant };
    expect(timesOf('Could you do Thursday at 3 pm?', earlier)).toEqual(['2026-11-26T14:00 date? zone?']);
  });

  it('leaves out an interview that is there already', () => {
    const known = [Date.parse('2026-12-08T13:00Z') as Instant];
    const text = 'Could you do 8 December at 14:00, or 9 December at 10:00?';
    expect(timesOf(text, { known })).toEqual(['2026-12-09T09:00 zone?']);
  });

  it('is believed to be one if the user says so', () => {
    const text = 'Tuesday 8 December at 14:00, then.';
    expect(timesOf(text)).toEqual([]);
    expect(timesOf(text, { isChosen: true })).toEqual(['2026-12-08T13:00 zone?']);
    expect(timesOf(`Unfortunately, you were not selected. ${text}`, { isChosen: true })).toEqual([]);
  });

  it('says whom one meets and where, and whether it is a test', () => {
    expect(read(mail)).toMatchObject({
      kind: 'interview',
      proposed: [
        {
          people: [{ name: 'Alex Moreno' }, { name: 'Dana Kim' }],
          link: 'https://meet.google.com/abc-defg-hij',
        },
      ],
    });
    const prose = "We'd love to have you back for a second round next Tuesday at 2pm with Alex Moreno.";
    expect(read(prose)?.proposed[0]?.people).toEqual([
      { name: 'Alex Moreno', email: null, isHiringMailbox: false },
    ]);
    expect(read("We're inviting you to an online assessment on 8 December at 10:00.")?.kind).toBe('test');
    expect(read('We invite you to an interview with a case study on 8 December at 10:00.')?.kind).toBe(
      'interview',
    );
  });
});
