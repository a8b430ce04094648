import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { CalendarDate } from '../../model/time';
import { addDays } from '../calendar/calendar';
import { readTimeline } from './read-timeline';

const date = (text: string) => text as CalendarDate;
/** A Tuesday. */
const tuesday = date('2026-03-03');

function answerBy(text: string, saidOn: string = tuesday, policy: Partial<Policy> = {}): CalendarDate | null {
  return readTimeline(text, date(saidOn), { ...defaultPolicy, ...policy }).answerBy;
}

describe('the words of section 5', () => {
  it.each([
    ['within a week', '2026-03-10'],
    ['a couple of weeks', '2026-03-17'],
    ['a fortnight', '2026-03-17'],
    ['a week or two', '2026-03-17'],
    ['two to three weeks', '2026-03-24'],
    ['a few days', '2026-03-06'],
    ['48 hours', '2026-03-05'],
    ['ten days', '2026-03-13'],
    ['in a month', '2026-04-03'],
    ['in 10 business days', '2026-03-17'],
    ['tomorrow', '2026-03-04'],
    ['by Friday', '2026-03-06'],
    ['on Friday', '2026-03-06'],
    ['early next week', '2026-03-11'],
    ['mid next week', '2026-03-11'],
    ['end of next week', '2026-03-13'],
    ['next Wednesday', '2026-03-11'],
    ['next week', '2026-03-13'],
    ['later this week', '2026-03-06'],
    ['end of the week', '2026-03-06'],
    ['end of the month', '2026-03-31'],
    ['by March 5', '2026-03-05'],
    ['5 March', '2026-03-05'],
    ['March 5th', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
  ])('%s → %s', (text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });

  it.each([
    ['in 1.5 weeks', '2026-03-14'],
    ['within 2.5 weeks', '2026-03-21'],
    ['in 1.5 to 2 weeks', '2026-03-17'],
    ['in 2 to 2.5 weeks', '2026-03-21'],
    ['within 1,5 weeks', '2026-03-14'],
    ['in 1,5-2,5 weeks', '2026-03-21'],
    ['within 10.5 days', '2026-03-14'],
    ['in 1.5 months', '2026-04-18'],
    ['within 3, 4 weeks', '2026-03-31'],
    ['we will call at 3.30 pm on Friday', '2026-03-06'],
    ['we will call by Friday 3.10pm', '2026-03-06'],
    ['we will call on Friday, 15.00', '2026-03-06'],
  ])('a figure with a dot or a comma: %s → %s', (text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });

  it.each([
    ['we will decide by Friday 13.3.'],
    ['we will decide by Friday, 13.03.2026'],
    ['you will hear from us on 5.3. or by 13.3. at the latest'],
    ['we will tell you by 13.03.26'],
    ['03/05/2026'],
    ['5.3.'],
    ['soon'],
    ['in touch'],
    ['as soon as possible'],
    ['3 rounds'],
    [''],
  ])('nothing: %s', (text) => {
    expect(answerBy(text)).toBeNull();
  });
});

it.each([
  ['You will hear from HR in the next 3 days', '2026-03-06'],
  ['Expect a call from HR in the next 48 to 72 hours.', '2026-03-06'],
  ['HR over the next week decides', '2026-03-10'],
  ['We need 1 hr in the next week', null],
])('takes HR for people, and hr for hours only after a number: %s → %s', (text, expected) => {
  expect(answerBy(text)).toBe(expected);
});

describe('every day of the week', () => {
  const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`);
  const on = (text: string) => week.map((saidOn) => answerBy(text, saidOn)?.slice(8) ?? 'none').join(' ');

  it.each([
    // Said on Mon Tue Wed Thu Fri Sat Sun.
    ['by Friday', '06 06 06 06 13 13 13'],
    ['on Monday', '09 09 09 09 09 09 09'],
    ['next week', '13 13 13 13 13 13 13'],
    ['early next week', '11 11 11 11 11 11 11'],
    ['next Wednesday', '11 11 11 11 11 11 11'],
    ['next Monday', '09 09 09 09 09 09 09'],
    ['next Sunday', '15 15 15 15 15 15 15'],
    ['later this week', '06 06 06 06 none none none'],
    ['end of the week', '06 06 06 06 none none none'],
    ['this week', '06 06 06 06 none none none'],
    ['this Friday', '06 06 06 06 none 13 13'],
    ['in 2 business days', '04 05 06 09 10 10 10'],
    ['a week from Wednesday', '11 11 18 18 18 18 18'],
    ['the week after next', '20 20 20 20 20 20 20'],
  ])('%s → %s', (text, expected) => {
    expect(on(text)).toBe(expected);
  });
});

describe('months of any length', () => {
  it.each([
    ['in a month', '2026-01-31', '2026-02-28'],
    ['in a month', '2028-01-31', '2028-02-29'],
    ['in a month', '2026-03-31', '2026-04-30'],
    ['in two months', '2025-12-31', '2026-02-28'],
    ['end of the month', '2026-02-27', '2026-02-28'],
    ['end of the month', '2026-02-28', '2026-03-31'],
    ['end of the month', '2026-12-31', '2027-01-31'],
    ['by January 2', '2026-12-30', '2027-01-02'],
    ['on the 31st', '2026-01-31', '2026-03-31'],
    ['by February 29', '2028-02-10', '2028-02-29'],
  ])('%s, said on %s → %s', (text, saidOn, expected) => {
    expect(answerBy(text, saidOn)).toBe(expected);
  });
});

describe('business days', () => {
  it("leave out the policy's holidays", () => {
    expect(answerBy('in 3 business days', tuesday, { holidays: [date('2026-03-05')] })).toBe('2026-03-09');
  });
  it("are the policy's working days", () => {
    expect(answerBy('in 3 business days', tuesday, { workingDays: [2, 7] })).toBe('2026-03-15');
  });
  it('yield no date if every one within range is a holiday', () => {
    const holidays = Array.from({ length: 200 }, (_, index) => addDays(tuesday, index));
    expect(answerBy('in 3 business days', tuesday, { holidays })).toBeNull();
  });
  it("don't move a plain day", () => {
    expect(answerBy('in 3 days', tuesday, { holidays: [date('2026-03-06')] })).toBe('2026-03-06');
  });
});

describe('the furthest date', () => {
  it.each([
    ['in 180 days', '2026-08-30'],
    ['in 181 days', null],
    ['by 2026-08-30', '2026-08-30'],
    ['by 2026-08-31', null],
    ['by August 30', '2026-08-30'],
    ['by 31 August', null],
    ['in 5 months', '2026-08-03'],
    ['in 6 months', null],
    ['within a year', null],
    ['in 999 days', null],
  ])('%s → %s', (text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
});

describe('several times in one text', () => {
  it.each([
    ['the latest of them counts', 'Hopefully by Friday, but it may take two weeks.', '2026-03-17'],
    ['in either order', 'It may take two weeks, hopefully by Friday.', '2026-03-17'],
    ['a later end of a range', 'between Thursday and Monday', '2026-03-09'],
    ['what a story comes to', "We decide on Monday and you'll hear by Wednesday.", '2026-03-11'],
    [
      'the week after another',
      'We meet candidates next week. You will hear the week after that.',
      '2026-03-20',
    ],
    ['a correction', "You'll hear within two weeks. Sorry, I mean by Friday.", '2026-03-06'],
    ['a correction that is shorter still', 'Next Friday - actually, make that tomorrow.', '2026-03-04'],
    ['what replaces another', 'Friday instead of next week', '2026-03-06'],
    ['what is not ruled out', 'Not this week but next week.', '2026-03-13'],
    ['the answer, not the start', "You'll hear by Friday; the job starts on May 1.", '2026-03-06'],
    ['the answer, not the interviews', 'We interview until the 20th, and you hear by Friday.', '2026-03-06'],
    [
      'the answer, not the past',
      'We met on Monday and I applied two weeks ago. Expect news in ten days.',
      '2026-03-13',
    ],
    ['none, where one of them cannot be told', "You'll hear by 4/5 or by Friday.", null],
  ])('%s: %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
});

describe('the words it was read from', () => {
  it.each([
    ["You'll hear from us by the end of next week, I hope.", 'by the end of next week'],
    ['We’ll decide WITHIN TWO TO\nTHREE WEEKS.', 'WITHIN TWO TO\nTHREE WEEKS'],
    ['👋 news — by Friday!', 'by Friday'],
    ['Thursday or Friday, more likely', 'Thursday or Friday'],
    ['They said 2–3 weeks (or so)', '2–3 weeks'],
    ['Hopefully by Friday, but it may take two weeks.', 'two weeks'],
  ])('%s', (text, expected) => {
    const { matched, at } = readTimeline(text, tuesday, defaultPolicy);
    expect(matched).toBe(expected);
    expect(text.slice(at?.from, at?.to)).toBe(expected);
  });

  it('are null if there is no date', () => {
    expect(readTimeline('We will be in touch by 4/5.', tuesday, defaultPolicy)).toEqual({
      answerBy: null,
      matched: null,
      at: null,
    });
  });
});

const vocabulary = (
  'a an the two three 2 10 180 3rd 15th third week weeks days months hours business few couple of or to and - by on in within ' +
  'before after not no until next this last early mid end late Monday Friday Tue sat March may Feb 2026-03-31 2026 3/4 1.5 tomorrow ' +
  "fortnight , . ? ! : ; ( ) \n we you'll hear decide don't if once please interview start i mean actually for from over + … 's " +
  'w/c EOB nxt 2w one day <p> </p> <b> </b> <blockquote> </blockquote> <br <style> &nbsp; &#39; &rsquo; & < > >> | * 1. Dana: April: From: ' +
  'Subject: wrote: regards, -- automatic reply'
)
  .split(' ')
  .concat(
    '\n> ',
    '\nOn Mon, 2 Mar 2026, Dana wrote:\n',
    '\nKind regards,\nDana\n',
    '\nFrom: Dana\nSent: Friday\n',
    '\n\n',
  );
const anyWords = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  anyWords,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(date('1971-01-01'), days));

describe('any text at all', () => {
  it('yields nothing, or a date 1 to 180 days after it was said, with its words', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, saidOn) => {
        const { answerBy: found, matched, at } = readTimeline(text, saidOn, defaultPolicy);
        if (found === null) {
          expect([matched, at]).toEqual([null, null]);
          return;
        }
        expect(found > saidOn && found <= addDays(saidOn, 180)).toBe(true);
        expect(matched).not.toBe('');
        expect(matched).toBe(text.slice(at?.from, at?.to));
      }),
      { numRuns: 2_000 },
    );
  });

  it('yields the same twice', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(readTimeline(text, tuesday, defaultPolicy)).toEqual(
          readTimeline(text, tuesday, defaultPolicy),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'a ',
    'by Friday, ',
    'Friday or ',
    '1 ',
    'two weeks or ',
    "you'll hear by 3/4 and ",
    'not ',
    '\n ',
    '- ',
    'x',
    '1',
    '1-',
    '<b>',
    '<td>2',
    '<blockquote>\n',
    '</',
    '<!--',
    '&lt;',
    '&',
    '>',
    '\n> ',
    '>\n>>\n',
    '|',
    'On 1 wrote:\n',
    'From: a\n',
    'Subject: a\nTo:\n\nb\n',
    'Best,\n',
    'Best\n\n\n',
    '--\n',
    'Ann: ',
    'Ann Ray\n',
    'Dear Ann\n',
    'w/c ',
    'the week of ',
    'if not ',
    'auto',
    ' ',
    '\t',
  ])(
    'is read to its end, however long: 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const { matched } = readTimeline(text, tuesday, defaultPolicy);
      expect(matched === null || text.includes(matched)).toBe(true);
    },
    // About 0.2 s; quadratic time would be minutes.
    60_000,
  );
});
