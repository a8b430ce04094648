import { describe, expect, it } from 'vitest';
import { changeSchemas } from '@shared/model/changes';
import { defaultPolicy } from '@shared/model/policy';
import type { ApplicationId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import type { FormContext } from '../../forms/form-context';
import { nextInterview } from '../form/form-state';
import {
  emptyReply,
  planReply,
  receivedDate,
  replyField,
  undecidedInReply,
  withAskedDate,
  withDate,
  withReadReply,
  type ReplyKind,
} from './reply-change';

const id = '01890000-0000-7000-8000-000000000001' as ApplicationId;
const zone = 'Europe/Berlin' as TimeZone;
const now = Date.parse('2026-03-11T10:00:00Z') as Instant;
const context: FormContext = {
  today: '2026-03-11' as CalendarDate,
};
const plan = (kind: ReplyKind, patch: Partial<typeof emptyReply> = {}) =>
  planReply({ ...emptyReply, ...patch }, kind, id, context, zone);
const next = { ...nextInterview(now, zone), date: '2026-03-20', start: '09:00', end: '10:00' };

describe('a reply', () => {
  it.each(['news', 'next-round', 'offer', 'rejection'] as const)('of kind %s needs nothing typed', (kind) => {
    const planned = plan(kind);
    expect(planned.ok && changeSchemas['record-reply'].safeParse(planned.input).success).toBe(true);
  });

  it('that just came has no time; an earlier one has its own', () => {
    expect(plan('news')).toMatchObject({ input: { reply: { receivedAt: null } } });
    expect(plan('news', { receivedOn: '2026-03-10', receivedAt: '17:30' })).toMatchObject({
      input: { reply: { receivedAt: Date.parse('2026-03-10T16:30:00Z') } },
    });
    expect(plan('news', { receivedOn: '2026-03-10' })).toMatchObject({
      input: { reply: { receivedAt: Date.parse('2026-03-10T11:00:00Z') } },
    });
    expect(plan('news', { receivedOn: '2026-03-10', receivedAt: 'early' })).toEqual({
      ok: false,
      errors: [{ field: 'receivedOn.time', reason: 'invalid' }],
    });
  });

  it('with a new date needs the date', () => {
    expect(plan('new-date')).toEqual({ ok: false, errors: [{ field: 'answerBy', reason: 'required' }] });
    expect(plan('new-date', { answerBy: '2026-03-20' })).toMatchObject({
      input: { reply: { answerBy: '2026-03-20' } },
    });
  });

  it('with another interview is checked like an interview', () => {
    expect(plan('next-round', { interview: next })).toMatchObject({
      input: { reply: { interview: { startsAt: Date.parse('2026-03-20T08:00:00Z') } } },
    });
    expect(plan('next-round', { interview: { ...next, end: '08:00' } })).toEqual({
      ok: false,
      errors: [{ field: 'interview.end', reason: 'end-before-start' }],
    });
  });

  it('that is too long is refused beside its text', () => {
    expect(plan('offer', { text: 'x'.repeat(100_001) })).toEqual({
      ok: false,
      errors: [{ field: 'text', reason: 'too-long' }],
    });
  });

  it('refused by main is shown beside the field it names', () => {
    const form = { ...emptyReply, interview: next };
    expect(replyField('reply.answerBy', form)).toBe('answerBy');
    expect(replyField('reply.receivedAt', form)).toBe('receivedOn');
    expect(replyField('reply.interview.startsAt', form)).toBe('interview.start');
  });
});

describe('the day a reply came', () => {
  const newYork = 'America/New_York' as TimeZone;
  const received = (patch: Partial<typeof emptyReply>, there = zone, at = now) =>
    receivedDate({ ...emptyReply, ...patch }, context, zone, there, at);

  it('is today, or the day that is entered', () => {
    expect(received({})).toBe('2026-03-11');
    expect(received({ receivedOn: '2026-03-09' })).toBe('2026-03-09');
    expect(received({ receivedOn: 'some day' })).toBeNull();
  });

  it("is counted in the interview's zone", () => {
    const night = Date.parse('2026-03-12T02:00:00+01:00') as Instant;
    expect(received({}, newYork, night)).toBe('2026-03-11');
    expect(received({ receivedOn: '2026-03-09', receivedAt: '03:00' }, newYork)).toBe('2026-03-08');
  });
});

describe('news that names a date', () => {
  it('becomes a reply with that date, in the same words', () => {
    const news = { ...emptyReply, kind: 'news', text: 'By Friday' } as const;
    const date = '2026-03-13' as CalendarDate;
    expect(withDate(news, date)).toEqual({ ...news, kind: 'new-date', answerBy: '2026-03-13' });
  });

  it('stays an offer, with the date for the user’s answer', () => {
    const offer = { ...emptyReply, kind: 'offer', text: 'Please let us know by Friday' } as const;
    const date = '2026-03-13' as CalendarDate;
    expect(withDate(offer, date)).toEqual({ ...offer, answerBy: '2026-03-13' });
  });
});

describe('a date named in a reply is asked about', () => {
  const words = 'By Friday';
  const wednesday = '2026-03-11' as CalendarDate;
  const asked = (patch: Partial<typeof emptyReply>) =>
    undecidedInReply({ ...emptyReply, ...patch }, wednesday, defaultPolicy);

  it('in news, which then becomes a reply with a new date', () => {
    const [question] = asked({ kind: 'news', text: words });
    expect(question).toEqual({ field: 'text', text: words, date: '2026-03-13' });
    expect(question && withAskedDate({ ...emptyReply, kind: 'news' }, question)).toMatchObject({
      kind: 'new-date',
      answerBy: '2026-03-13',
    });
  });

  it('in what was said about the next interview', () => {
    const interview = { ...next, saidText: words };
    const [question] = asked({ kind: 'next-round', interview });
    expect(question).toEqual({ field: 'interview.saidText', text: words, date: '2026-03-27' });
    const form = { ...emptyReply, kind: 'next-round', interview } as const;
    expect(question && withAskedDate(form, question)).toEqual({
      ...form,
      interview: { ...interview, answerBy: '2026-03-27' },
    });
  });

  it.each(['new-date', 'offer', 'rejection'] as const)('not in a reply of kind %s', (kind) => {
    expect(asked({ kind, text: words })).toEqual([]);
  });
});

it('takes the time of a mail for the time of the reply', () => {
  const receivedAt = Date.parse('2026-03-02T09:00:00Z') as Instant;
  const mail = { kind: 'rejection', text: 'No', answerBy: null, receivedAt, messageId: null } as const;
  expect(plan('rejection', withReadReply(emptyReply, mail, zone))).toMatchObject({
    input: { reply: { kind: 'rejection', receivedAt } },
  });
});

it('reads a mail into the reply below what was typed, in place of another one that was not recorded', () => {
  const mail = (text: string, kind: 'rejection' | null) => ({
    ...{ kind, text, answerBy: null, receivedAt: now, messageId: null },
  });
  const first = withReadReply(
    { ...emptyReply, text: 'On the phone:' },
    mail('We regret…', 'rejection'),
    zone,
  );
  expect(first).toMatchObject({ kind: 'rejection', text: 'On the phone:\n\nWe regret…' });
  expect(withReadReply(first, mail('We regret…', null), zone)).toMatchObject({ text: first.text });
  expect(withReadReply(first, mail('Thanks for coming in.', null), zone)).toMatchObject({
    ...{ kind: null, text: 'On the phone:\n\nThanks for coming in.' },
  });
});
