import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../model/policy';
import type { CalendarDate } from '../../../model/time';
import { readTimeline } from '../read-timeline';
import { readOfferDate } from './read-offer-date';

/** Everything here was said on Tuesday 3 March 2026. */
const tuesday = '2026-03-03' as CalendarDate;

const offerDate = (text: string) =>
  readOfferDate(text, tuesday, defaultPolicy).answerBy?.replace('2026-', '') ?? null;

const asked: readonly (readonly [text: string, monthAndDay: string])[] = [
  ['We would like your answer by Friday 20 March', '03-20'],
  ["We'd like your answer by Friday.", '03-06'],
  ['We would like to have your final decision by 20 March', '03-20'],
  ['We would really appreciate your reply by Friday', '03-06'],
  ['We need your answer by the end of next week.', '03-13'],
  ['They want my answer by Friday', '03-06'],
  ['We need a decision from you by Friday', '03-06'],
  ["We'd appreciate an answer within a week", '03-10'],
  ['We expect your decision no later than 20 March', '03-20'],
  ['We need to hear from you by Friday', '03-06'],
  ['We hope to hear from you by 20 March', '03-20'],
  ['I look forward to hearing from you by Monday', '03-09'],
  ["If we don't hear from you by Friday, we will assume you have declined", '03-06'],
  ['Unless we hear from you by 13 March, the offer lapses', '03-13'],
  ["We're looking forward to hearing your decision by Friday", '03-06'],
  ['Let us know by Friday', '03-06'],
  ['Please let us know by Friday', '03-06'],
  ['Please let us know your decision on the offer by Friday.', '03-06'],
  ['Could you let me know whether you would like to accept by 20 March?', '03-20'],
  ['If you could let us know by Friday, that would be great', '03-06'],
  ['Please let us know if you accept our offer by the 20th at the latest', '03-20'],
  ['Please respond by Friday', '03-06'],
  ['Respond by 20 March 2026', '03-20'],
  ['Please reply to this email by Friday', '03-06'],
  ['Please confirm by Friday', '03-06'],
  ['Please sign and return this letter by 20 March', '03-20'],
  ['You need to decide by Friday', '03-06'],
  ['We ask you to answer within 10 days', '03-13'],
  ['Get back to us by Monday', '03-09'],
  ['Please get back to us with your decision by Monday', '03-09'],
  ['Please send us the signed contract by 20 March', '03-20'],
  ['We hope you can give us an answer by Friday', '03-06'],
  ['Can we have your answer by Friday?', '03-06'],
  ['We can keep the offer open until Friday', '03-06'],
  ['We will hold this offer for a week', '03-10'],
  ['The offer expires on 20 March', '03-20'],
  ['This offer expires on Friday, 20 March 2026.', '03-20'],
  ['Our offer will expire at the end of next week', '03-13'],
  ['The offer is valid until 20 March', '03-20'],
  ['Offer valid until 20 March', '03-20'],
  ['Our offer, valid until 20 March, includes thirty days of leave.', '03-20'],
  ['The offer remains open until Friday', '03-06'],
  ['The offer stands until Friday', '03-06'],
  ['The offer is good for a week', '03-10'],
  ['Please find our offer attached. It is valid until 20 March.', '03-20'],
  ['Here is the offer letter, which expires on Friday.', '03-06'],
  ['You have until Friday to decide', '03-06'],
  ["You've got until 20 March.", '03-20'],
  ['You have a week to think about it', '03-10'],
  ['Please let us know by Friday whether you accept.', '03-06'],
  ['Take until Friday to decide', '03-06'],
  ['The deadline for your answer is Friday', '03-06'],
  ['Deadline to accept: 20 March', '03-20'],
  ['We have set a deadline of 20 March for your answer', '03-20'],
  ['Offer valid until: 20 March', '03-20'],
  ['By Friday, please let us know', '03-06'],
  ['By Friday we need your answer', '03-06'],
  [
    'We are delighted to offer you the post!\n\nThe start date is 1 April. Please let us know by 13 March.',
    '03-13',
  ],
  ['We’d be grateful if you could let us know by Friday', '03-06'],
  ['Please let us know either way by Friday', '03-06'],
  ['I need to know by Friday', '03-06'],
  ['We have to know by Friday', '03-06'],
  ['The offer lapses on 20 March', '03-20'],
  ['Please accept the offer by 20 March', '03-20'],
  ['You can take until Friday to decide', '03-06'],
  ['We would like your answer by 13 March. The offer expires on 20 March.', '03-13'],
];

/** A date of theirs is beside it, or could be meant. */
const besideTheirs: typeof asked = [
  ['Answer by: 20 March', '03-20'],
  ['Take until Friday to think it over', '03-06'],
  ['Hi Sam,\n\nWe would like your answer by 13 March.\n\n> We will decide by 6 March', '03-13'],
  ['We will send the contract by Friday. We would like your answer by 13 March.', '03-13'],
  ['You will hear about the start date by Friday, but please let us know by 13 March.', '03-13'],
];

const notAsked: readonly string[] = [
  'You will hear from us by Friday',
  'We will let you know by Friday',
  'We will give you our answer by Friday',
  "We'd like to give you an answer by Friday",
  'We decide by 20 March',
  'We will send you the contract by Friday',
  'We would like you to start by 1 April',
  'Your start date is 1 April',
  'Please send your references by Friday',
  'Please let us know your availability by Friday',
  'Let us know if you have questions before Friday',
  'Please let us know if you can start by 1 April',
  'Please confirm your start date by Friday',
  'Please confirm the interview on Friday',
  'No need to answer by Friday',
  "You don't have to decide by Friday",
  "We don't need your answer by Friday",
  'Please don’t let us know before Friday',
  'Please let us know after Friday',
  'We got your answer on Friday',
  'We need a decision from the board by Friday',
  'We expect a decision by Friday',
  'I liked your answer on Tuesday',
  'Thank you for your reply of Friday',
  'Your permit is valid until 20 March',
  'Here is your pass. It is valid until 20 March',
  'The bonus is valid until 20 March',
  'The posting closes on Friday',
  'You have until Friday to finish the test',
  'You have a week of leave',
  'You have a call on Friday',
  'Take a week off',
  'The deadline for references is Friday',
  'The offer will be sent on Friday',
  'The offer was approved on Monday',
  'We made the offer on Monday',
  'Call us on Friday',
  'We can’t hold the offer until Friday',
  'Please send us the signed form for the pension by 20 March',
  'We will talk on Friday',
  'It will take two weeks to decide',
  'I would like to give you the answer by Friday',
  'We hope to have an answer from the board by Friday',
  'Please let us know when you are back on Monday',
  'You have to start on 1 April',
  'We accept applications until Friday',
  'We would like you to meet the team on Friday',
  'Never mind the answer, we meet on Friday',
];

describe('the date by which an offer asks for an answer', () => {
  it.each([...asked, ...besideTheirs])('is in “%s”', (text, monthAndDay) => {
    expect(offerDate(text)).toBe(monthAndDay);
  });

  it.each(notAsked)('is not in “%s”', (text) => {
    expect(offerDate(text)).toBeNull();
  });

  it('comes with the words it was read from', () => {
    const text = 'A pleasure, Sam. We’d like your answer by Friday 20 March, if you can.';
    expect(readOfferDate(text, tuesday, defaultPolicy).matched).toBe('by Friday 20 March');
  });

  it('is none if it can’t be read for certain', () => {
    expect(offerDate('We would like your answer by 3/4')).toBeNull();
  });

  it.each([
    'let us know your answer, on the , by ',
    'you have until until ',
    'offer valid , by ',
    'by Friday ',
  ])(
    'is looked for to the end, however long the text is: 100,000 characters of %j',
    (piece) => {
      const text = `${piece.repeat(Math.ceil(100_000 / piece.length))} Friday`;
      const { matched } = readOfferDate(text, tuesday, defaultPolicy);
      expect(matched === null || text.includes(matched)).toBe(true);
    },
    // About 0.2 s; quadratic time would be minutes.
    60_000,
  );
});

describe('the employer’s own date', () => {
  it.each(asked)('is not in “%s”', (text) => {
    expect(readTimeline(text, tuesday, defaultPolicy).answerBy).toBeNull();
  });
});
