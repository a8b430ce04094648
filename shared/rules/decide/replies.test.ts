import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../model/policy';
import type { CalendarDate } from '../../model/time';
import { progressOf } from '../progress/progress';
import {
  added,
  after,
  applicationId,
  attempt,
  changed,
  DAY_MS,
  HOUR_MS,
  interview,
  stageOf,
} from '../../../tests/support/decide-rig';

describe('a reply', () => {
  const now = after(8 * DAY_MS);
  const reply = <K extends 'news' | 'offer' | 'rejection'>(kind: K) => ({
    applicationId,
    reply: { kind, text: '', receivedAt: null },
  });

  it.each([
    ['offer', 'offer', 'offer-recorded'],
    ['rejection', 'rejected', 'rejection-recorded'],
  ] as const)('%s closes', (kind, outcome, name) => {
    expect(attempt(added(interview()), now, 'record-reply', reply(kind)).description).toMatchObject({
      name,
      stage: 'closed',
    });
    expect(changed(added(interview()), now, 'record-reply', reply(kind)).closed?.outcome).toBe(outcome);
  });

  it.each([
    ['offer', 'offer'],
    ['rejection', 'rejected'],
  ] as const)('%s that came some days ago closes on that day', (kind, outcome) => {
    const received = { applicationId, reply: { kind, text: '', receivedAt: after(5 * DAY_MS) } };
    const { closed } = changed(added(interview()), now, 'record-reply', received);
    expect(closed).toEqual({ outcome, recordedAt: now, on: '2026-03-08' });
    const today = { applicationId, reply: { kind, text: '', receivedAt: now } };
    expect(changed(added(interview()), now, 'record-reply', today).closed).toEqual({
      ...{ outcome, recordedAt: now },
    });
  });

  it('after letting go reopens', () => {
    const closed = changed(added(interview()), now, 'close-application', {
      applicationId,
      outcome: 'no-reply',
    });
    expect(changed(closed, now, 'record-reply', reply('news')).closed).toBeNull();
  });

  it('with a next round adds its interview, which starts a new cycle when it is over', () => {
    const [startsAt, endsAt] = [after(12 * DAY_MS), after(12 * DAY_MS + HOUR_MS)];
    const next = changed(added(interview()), now, 'record-reply', {
      applicationId,
      reply: { kind: 'next-round', text: '', receivedAt: null, interview: interview({ startsAt, endsAt }) },
    });
    expect(stageOf(next, now)).toBe('applied/-');
    expect(stageOf(next, endsAt)).toBe('thank-you/thank-you');
  });

  it("that names a date moves the check-in, and is refused if the date isn't in the future", () => {
    const named = (answerBy: string) => ({
      applicationId,
      reply: { kind: 'new-date' as const, text: '', receivedAt: null, answerBy: answerBy as CalendarDate },
    });
    const next = changed(added(interview()), now, 'record-reply', named('2026-03-20'));
    expect(progressOf(next, defaultPolicy, now).steps[1]?.dates.opensOn).toBe('2026-03-20');
    expect(attempt(added(interview()), now, 'record-reply', named('2026-03-11')).refusal).toEqual({
      tag: 'field',
      field: 'reply.answerBy',
      reason: 'answer-not-after-said',
    });
  });
});
