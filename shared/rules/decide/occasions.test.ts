import { describe, expect, it } from 'vitest';
import { buildApplication, buildContact, contactId, instant } from '../../../tests/support/build-application';
import type { Application } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { defaultPolicy, defaultQuietHours } from '../../model/policy';
import { decide } from './decide';

const now = instant('2026-03-10T12:00:00Z');
const dana = buildContact('dana');

function attempt<N extends 'record-occasion' | 'correct-message' | 'snooze-occasion'>(
  application: Application,
  name: N,
  input: Omit<ChangeInput<N>, 'applicationId'>,
) {
  const whole = { applicationId: application.id, ...input } as ChangeInput<N>;
  const decided = decide(name, application, whole, {
    ...{ now, policy: defaultPolicy, quietHours: defaultQuietHours, pausedUntil: null },
    ...{ templates: [], tags: [], heardTimes: [], savedViews: [], computerZone: 'UTC' as TimeZone },
    ...{ nextId: () => 'new', contactElsewhere: () => null },
  });
  if (!decided.ok) return decided.refusal;
  if (decided.value.kind !== 'application') throw new Error('not about an application');
  const { next, description } = decided.value;
  return { application: next.application, name: description.name };
}

const record = (
  application: Application,
  occasion: 'offer-reply' | 'withdrawal' | 'rejection-reply',
  sentAt: Instant | null = null,
  to: string | null = 'dana',
) =>
  attempt(application, 'record-occasion', {
    ...{ occasion, contactId: to === null ? null : contactId(to), medium: 'email', sentAt, text: 'Hello' },
  });

const open = buildApplication({ contacts: [dana] });
const rejected = buildApplication({ contacts: [dana], closed: { outcome: 'rejected', recordedAt: now } });

describe('a message that belongs to no step', () => {
  it('is recorded with its text, to anybody of the application, and changes nothing else', () => {
    const touch = {
      ...{ id: 'new', occasion: 'rejection-reply', contactId: dana.id },
      ...{ medium: 'email', sentAt: now, text: 'Hello' },
    };
    expect(record(rejected, 'rejection-reply')).toEqual({
      application: { ...rejected, occasionTouches: [touch] },
      name: 'sent',
    });
    expect(record(open, 'offer-reply')).toMatchObject({ application: { closed: null }, name: 'sent' });
  });

  it('closes an open application if it withdraws, and leaves a closed one as it is', () => {
    expect(record(open, 'withdrawal')).toMatchObject({
      application: { closed: { outcome: 'withdrew', recordedAt: now } },
      name: 'withdrawn',
    });
    expect(record(rejected, 'withdrawal')).toMatchObject({
      application: { closed: { outcome: 'rejected' } },
      name: 'sent',
    });
  });

  it('withdraws on the day it was sent', () => {
    expect(record(open, 'withdrawal', instant('2026-01-02T12:00:00Z'))).toMatchObject({
      application: { closed: { outcome: 'withdrew', recordedAt: now, on: '2026-01-02' } },
    });
  });

  it('moves the day of the end with its own, unless the application ended on another day', () => {
    const [first, second] = [instant('2026-01-02T12:00:00Z'), instant('2026-01-05T12:00:00Z')];
    const withdrawn = record(open, 'withdrawal', first);
    if (!('application' in withdrawn)) throw new Error('refused');
    const correct = (application: Application, sentAt: Instant, text = 'Hello') => {
      const [touch] = application.occasionTouches;
      if (touch === undefined) throw new Error('not recorded');
      const { id: touchId, contactId: to, medium } = touch;
      const corrected = attempt(application, 'correct-message', {
        ...{ touchId, contactId: to, medium, sentAt, text },
      });
      return 'application' in corrected ? corrected.application.closed : corrected;
    };
    expect(correct(withdrawn.application, second)).toMatchObject({ outcome: 'withdrew', on: '2026-01-05' });
    expect(correct(withdrawn.application, first, 'Dear all')).toEqual(withdrawn.application.closed);

    const today = record(open, 'withdrawal');
    if (!('application' in today)) throw new Error('refused');
    expect(correct(today.application, first)).toMatchObject({ outcome: 'withdrew', on: '2026-01-02' });

    for (const closed of [
      { outcome: 'withdrew', recordedAt: now, on: '2026-01-01' as CalendarDate },
      { outcome: 'withdrew', recordedAt: now, on: null },
      { outcome: 'rejected', recordedAt: now, on: '2026-01-02' as CalendarDate },
    ] as const)
      expect(correct({ ...withdrawn.application, closed }, second)).toEqual(closed);
  });

  it('can be recorded twice, since what was sent is never questioned', () => {
    const first = record(rejected, 'rejection-reply');
    if (!('application' in first)) throw new Error('refused');
    expect(record(first.application, 'rejection-reply')).toMatchObject({
      application: { occasionTouches: [{}, {}] },
    });
  });

  it('is refused in the future, and to somebody unknown', () => {
    const later = (now + 3_600_000) as Instant;
    expect(record(open, 'withdrawal', later)).toMatchObject({ field: 'sentAt', reason: 'sent-in-future' });
    expect(record(open, 'withdrawal', null, 'nobody')).toMatchObject({ field: 'contactId' });
  });

  it('can be corrected, to any time that has passed', () => {
    const sent = record(rejected, 'rejection-reply');
    if (!('application' in sent)) throw new Error('refused');
    const [touch] = sent.application.occasionTouches;
    if (touch === undefined) throw new Error('not recorded');
    const { id: touchId, contactId: to, medium, text } = touch;
    const correct = (sentAt: Instant) =>
      attempt(sent.application, 'correct-message', { touchId, contactId: to, medium, sentAt, text });
    const earlier = instant('2026-01-02T12:00:00Z');
    expect(correct(earlier)).toMatchObject({ application: { occasionTouches: [{ sentAt: earlier }] } });
    expect(correct((now + 3_600_000) as Instant)).toMatchObject({ reason: 'sent-in-future' });
    expect(correct(touch.sentAt)).toMatchObject({ reason: 'already-there' });
  });
});

describe('a message of an occasion that was put off', () => {
  const until = instant('2026-03-11T08:00:00Z');
  const putOff = (
    application: Application,
    occasion: 'offer-reply' | 'withdrawal' | 'rejection-reply',
    over: Partial<ChangeInput<'snooze-occasion'>> = {},
  ) =>
    attempt(application, 'snooze-occasion', {
      ...{ occasion, contactId: dana.id, until, reason: 'office-hours', ...over },
    });
  const set = { occasion: 'rejection-reply', contactId: dana.id, until, reason: 'office-hours' };

  it('is kept with its recipient, and a later time replaces it', () => {
    const first = putOff(rejected, 'rejection-reply');
    if (!('application' in first)) throw new Error('refused');
    expect(first).toMatchObject({ name: 'snoozed', application: { occasionSnoozes: [set] } });
    const later = (until + 3_600_000) as Instant;
    expect(putOff(first.application, 'rejection-reply', { until: later })).toMatchObject({
      application: { occasionSnoozes: [{ ...set, until: later }] },
    });
  });

  it('is over once it was sent to them, and not once something else was sent', () => {
    const first = putOff(rejected, 'rejection-reply');
    if (!('application' in first)) throw new Error('refused');
    expect(record(first.application, 'rejection-reply')).toMatchObject({
      application: { occasionSnoozes: [] },
    });
    expect(record(first.application, 'withdrawal')).toMatchObject({
      application: { occasionSnoozes: [set] },
    });
  });

  it('is refused if it doesn’t fit how the application stands, in the past, and to somebody unknown', () => {
    expect(putOff(rejected, 'withdrawal')).toMatchObject({ reason: 'changed-since' });
    expect(putOff(open, 'withdrawal', { until: now })).toMatchObject({ field: 'until' });
    expect(putOff(open, 'withdrawal', { contactId: contactId('nobody') })).toMatchObject({
      field: 'contactId',
    });
  });
});
