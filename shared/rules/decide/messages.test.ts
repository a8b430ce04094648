import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../model/policy';
import { progressOf } from '../progress/progress';
import {
  added,
  after,
  applicationId,
  attempt,
  changed,
  DAY_MS,
  edition,
  HOUR_MS,
  interview,
  person,
  sentAt,
  stageOf,
  step,
} from '../../../tests/support/decide-rig';

describe('a message', () => {
  const now = after(10 * DAY_MS);

  it('marked as sent twice is refused the second time', () => {
    const before = added(interview());
    const sent = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(attempt(sent, now, 'mark-sent', sentAt(before, 'thank-you', null)).refusal).toMatchObject({
      reason: 'already-sent',
    });
    expect(attempt(sent, now, 'skip-step', step(before, 'thank-you')).refusal).toMatchObject({
      reason: 'already-sent',
    });
  });

  it('to one of several people is a part, and the last part completes the step', () => {
    const before = added(interview({ people: [person('Dana'), person('Eli')] }));
    const [dana, eli] = before.contacts;
    const toDana = { ...sentAt(before, 'thank-you', after(DAY_MS)), contactId: dana!.id };
    expect(attempt(before, now, 'mark-sent', toDana).description).toMatchObject({
      name: 'part-sent',
      person: 'Dana',
    });
    const half = changed(before, after(DAY_MS), 'mark-sent', toDana);
    expect(stageOf(half, after(DAY_MS))).toBe('thank-you/thank-you');
    expect(attempt(half, after(DAY_MS), 'mark-sent', toDana).refusal).toMatchObject({
      reason: 'already-sent',
    });
    const toEli = { ...toDana, contactId: eli!.id };
    expect(attempt(half, after(DAY_MS), 'mark-sent', toEli).description).toMatchObject({
      name: 'part-sent',
      person: 'Eli',
    });
    const toBoth = { ...toDana, contactId: null };
    expect(attempt(before, now, 'mark-sent', toBoth).description).toMatchObject({ name: 'sent' });
    expect(stageOf(changed(half, after(DAY_MS), 'mark-sent', toEli), after(DAY_MS))).toBe(
      'check-in/check-in',
    );
  });

  it('of a later step skips earlier open steps, as of when it was sent', () => {
    const before = added(interview());
    const sent = changed(
      before,
      after(4 * DAY_MS),
      'mark-sent',
      sentAt(before, 'check-in', after(3 * DAY_MS)),
    );
    expect(sent.skips).toMatchObject([{ step: 'thank-you', at: after(3 * DAY_MS) }]);
    expect(stageOf(sent, after(4 * DAY_MS))).toBe('final/final');
  });

  it('keeps the text it was sent with, if any', () => {
    const before = added(interview());
    const input = { ...sentAt(before, 'thank-you', null), text: 'Dear Dana, thank you.' };
    const { touches } = changed(before, after(DAY_MS), 'mark-sent', input);
    expect(touches.map(({ text }) => text)).toEqual(touches.map(() => 'Dear Dana, thank you.'));
    expect(touches.length).toBeGreaterThan(0);
  });

  it('can still be recorded after a skip', () => {
    const before = added(interview());
    const skipped = changed(before, after(DAY_MS), 'skip-step', step(before, 'thank-you'));
    expect(attempt(skipped, after(DAY_MS), 'skip-step', step(before, 'thank-you')).refusal).toMatchObject({
      reason: 'already-skipped',
    });
    const sent = changed(skipped, after(2 * DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(progressOf(sent, defaultPolicy, after(2 * DAY_MS)).steps[0]?.record).toBe('sent');
  });

  it.each([
    ['in the future', 'check-in', 10 * DAY_MS + 61_000, 'sent-in-future'],
    ['before the interview ended', 'check-in', -1, 'sent-before-interview-end'],
    ['before the thank-you that was sent', 'check-in', DAY_MS - 1, 'sent-out-of-order'],
  ] as const)('%s is refused beside its time', (_what, name, at, reason) => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(attempt(thanked, now, 'mark-sent', sentAt(before, name, after(at))).refusal).toEqual({
      tag: 'field',
      field: 'sentAt',
      reason,
    });
  });

  it('can only be corrected to a time that keeps the order of messages', () => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    const both = changed(thanked, after(8 * DAY_MS), 'mark-sent', sentAt(before, 'check-in', null));
    const touch = both.touches[0]!;
    const correction = {
      applicationId,
      touchId: touch.id,
      contactId: null,
      medium: 'phone' as const,
      text: 'Hello',
    };
    const corrected = changed(both, now, 'correct-message', { ...correction, sentAt: after(2 * DAY_MS) });
    expect(corrected.touches[0]).toMatchObject({ medium: 'phone', text: 'Hello', sentAt: after(2 * DAY_MS) });
    expect(
      attempt(both, now, 'correct-message', { ...correction, sentAt: after(9 * DAY_MS) }).refusal,
    ).toMatchObject({ reason: 'sent-out-of-order' });
  });

  it('is refused if the correction changes nothing', () => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    const { id: touchId, contactId, medium, sentAt: at, text } = thanked.touches[0]!;
    const same = { applicationId, touchId, contactId, medium, sentAt: at, text };
    expect(attempt(thanked, now, 'correct-message', same).refusal).toEqual({
      tag: 'state',
      reason: 'already-there',
    });
    expect(attempt(thanked, now, 'correct-message', { ...same, text: 'Hello' }).refusal).toBeUndefined();
  });

  it('is refused with the reason if its step is over, closed or cancelled', () => {
    const before = added(interview());
    const ahead = interview({ startsAt: after(5 * DAY_MS), endsAt: after(5 * DAY_MS + HOUR_MS) });
    const nextRound = changed(before, after(DAY_MS), 'edit-application', edition(null, [null, ahead]));
    const old = sentAt(before, 'check-in', null);
    expect(attempt(nextRound, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'step-is-over' });
    const closed = changed(before, now, 'close-application', { applicationId, outcome: 'withdrew' });
    expect(attempt(closed, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'already-closed' });
    const cancelled = changed(before, now, 'cancel-interview', {
      applicationId,
      interviewId: before.interviews[0]!.id,
    });
    expect(attempt(cancelled, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'already-cancelled' });
    expect(attempt(before, now, 'keep-step', step(before, 'final')).refusal).toMatchObject({
      reason: 'not-lapsed',
    });
    expect(
      attempt(before, now, 'snooze-step', { ...old, until: after(20 * DAY_MS), step: 'thank-you' } as never)
        .refusal,
    ).toMatchObject({ reason: 'step-is-over' });
  });
});
