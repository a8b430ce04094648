import { describe, expect, it } from 'vitest';
import type { Application } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import { evolveBodies } from '../../events/fold-application';
import type { CalendarDate, Instant } from '../../model/time';
import {
  added,
  after,
  applicationId,
  attempt,
  changed,
  DAY_MS,
  HOUR_MS,
  interview,
  person,
  stageOf,
} from '../../../tests/support/decide-rig';

describe('moving a card', () => {
  const move = (to: ChangeInput<'move-card'>['to'], outcome: ChangeInput<'move-card'>['outcome'] = null) => {
    return { applicationId, to, outcome };
  };
  const now = after(2 * DAY_MS);

  it('forward by one records the current step as sent, to everybody met', () => {
    const before = added(interview({ people: [person('Dana'), person('Eli')] }));
    const next = changed(before, now, 'move-card', move('check-in'));
    expect(stageOf(next, now)).toBe('check-in/check-in');
    expect(next.touches.map(({ step, sentAt: at, medium }) => [step, at, medium])).toEqual([
      ['thank-you', now, 'email'],
      ['thank-you', now, 'email'],
    ]);
  });

  it('forward by more than one skips those in between', () => {
    const next = changed(added(interview()), now, 'move-card', move('final'));
    expect(stageOf(next, now)).toBe('final/final');
    expect(next.touches.map((touch) => touch.step)).toEqual(['thank-you']);
    expect(next.skips.map((skip) => skip.step)).toEqual(['check-in']);
  });

  it('forward while another interview is ahead records the message, and is described as that', () => {
    const second = interview({ startsAt: after(5 * DAY_MS), endsAt: after(5 * DAY_MS + HOUR_MS) });
    const before = added(interview(), second);
    expect(stageOf(before, now)).toBe('thank-you/thank-you');
    const { events, types, description } = attempt(before, now, 'move-card', move('check-in'));
    expect(types).toEqual(['message-sent']);
    expect(description).toMatchObject({ name: 'sent', stage: 'applied' });
    const next = evolveBodies(before, events, { applicationId, at: now });
    expect(next && stageOf(next, now)).toBe('applied/-');
  });

  it('backward removes what was recorded from there on, and keeps the target', () => {
    const final = changed(added(interview()), now, 'move-card', move('final'));
    const back = changed(final, now, 'move-card', move('thank-you'));
    expect([back.touches, back.skips]).toEqual([[], []]);
    expect(stageOf(back, now)).toBe('thank-you/thank-you');
    // Kept: it doesn't lapse when the check-in opens.
    expect(stageOf(back, after(30 * DAY_MS))).toBe('thank-you/thank-you');
  });

  it('backward onto a lapsed step keeps it', () => {
    const late = after(12 * DAY_MS);
    const before = added(interview());
    expect(stageOf(before, late)).toBe('check-in/check-in');
    const back = changed(before, late, 'move-card', move('thank-you'));
    expect(stageOf(back, late)).toBe('thank-you/thank-you');
    const again = changed(back, late, 'move-card', move('check-in'));
    expect(stageOf(again, late)).toBe('check-in/check-in');
  });

  it('to "closed" asks for the outcome and records no message', () => {
    const before = added(interview());
    expect(attempt(before, now, 'move-card', move('closed')).refusal).toEqual({
      tag: 'state',
      reason: 'needs-outcome',
    });
    const closed = changed(before, now, 'move-card', move('closed', 'rejected'));
    expect([closed.closed?.outcome, closed.touches]).toEqual(['rejected', []]);
    const reopened = attempt(closed, now, 'move-card', move('final'));
    expect(reopened.types).toEqual(['application-reopened']);
    expect(reopened.description).toEqual({
      name: 'reopened',
      company: 'Acme',
      role: 'Designer',
      stage: 'thank-you',
    });
  });

  it.each([
    ['out of "applied" without an interview', added(), 'thank-you', 'needs-interview'],
    [
      'out of "applied" before the interview is over',
      added(interview({ startsAt: now, endsAt: (now + 1) as Instant })),
      'check-in',
      'interview-not-over',
    ],
    ['back to "applied" after the interview', added(interview()), 'applied', 'interview-has-ended'],
    ['to where it already is', added(interview()), 'thank-you', 'already-there'],
  ] as const)('%s is refused', (_what, before, to, reason) => {
    expect(attempt(before, now, 'move-card', move(to)).refusal).toEqual({ tag: 'state', reason });
  });
});

describe('closing', () => {
  const now = after(20 * DAY_MS);
  const close = (closedOn?: string | null) => ({
    ...{ applicationId, outcome: 'rejected' as const },
    ...(closedOn === undefined ? {} : { closedOn: closedOn as CalendarDate | null }),
  });

  it('can be said to have happened on an earlier day, or nobody knows when', () => {
    const open = added(interview());
    const ending = (closedOn?: string | null) =>
      changed(open, now, 'close-application', close(closedOn)).closed;
    expect(ending()).toEqual({ outcome: 'rejected', recordedAt: now });
    expect(ending('2026-03-10')).toEqual({ outcome: 'rejected', recordedAt: now, on: '2026-03-10' });
    expect(ending(null)).toEqual({ outcome: 'rejected', recordedAt: now, on: null });
  });

  it('is refused on a day that is still to come', () => {
    expect(attempt(added(interview()), now, 'close-application', close('2026-03-24')).refusal).toEqual({
      ...{ tag: 'field', field: 'closedOn', reason: 'sent-in-future' },
    });
  });

  it('can be given another day afterwards, but not the same one', () => {
    const closed = changed(added(interview()), now, 'close-application', close(null));
    const refusal = { tag: 'state', reason: 'already-closed' };
    expect(attempt(closed, now, 'close-application', close(null)).refusal).toEqual(refusal);
    expect(attempt(closed, now, 'close-application', close()).refusal).toEqual(refusal);
    expect(changed(closed, now, 'close-application', close('2026-03-10')).closed?.on).toBe('2026-03-10');
  });

  it('is a correction only if it was closed before', () => {
    const open = added(interview());
    const named = (before: Application) =>
      attempt(before, now, 'close-application', close('2026-03-10')).description?.name;
    expect(named(open)).toBe('closed');
    expect(named(changed(open, now, 'close-application', close(null)))).toBe('ending-corrected');
    const reopened = changed(
      changed(open, now, 'close-application', close(null)),
      now,
      'reopen-application',
      {
        applicationId,
      },
    );
    expect(named(reopened)).toBe('closed');
  });
});
