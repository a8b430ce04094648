import { describe, expect, it } from 'vitest';
import { buildApplication, buildContact, contactId, instant } from '../../../tests/support/build-application';
import type { Application } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import type { Instant, TimeZone } from '../../model/time';
import { defaultPolicy, defaultQuietHours } from '../../model/policy';
import { decide } from './decide';

const now = instant('2026-03-10T12:00:00Z');
const dana = buildContact('dana');

function attempt<N extends 'record-occasion' | 'correct-message'>(
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
const rejected = buildApplication({ contacts: [dana], closed: { outcome: 'rejected', at: now } });

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
      application: { closed: { outcome: 'withdrew', at: now } },
      name: 'withdrawn',
    });
    expect(record(rejected, 'withdrawal')).toMatchObject({
      application: { closed: { outcome: 'rejected' } },
      name: 'sent',
    });
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
