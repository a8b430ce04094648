import { describe, expect, it } from 'vitest';
import {
  endsAt,
  liveThrough,
  markSent,
  notified,
  soonAfter,
  statesOf,
} from '../../../tests/support/reminder-acts';
import { createReminderRig, interviewOf } from '../../../tests/support/reminder-rig';
import { unbroken } from '../../../tests/support/words/unbroken';

describe('a step that is over', () => {
  it.each(['sent', 'skipped', 'answered', 'closed', 'deleted', 'archived'] as const)(
    'has none left when it is %s, and its notification goes',
    async (how) => {
      const rig = createReminderRig({ start: soonAfter });
      const { applicationId, interviewId } = rig.add({ endsAt });
      await liveThrough(rig, ['2026-03-04T15:00-05:00']);
      expect(rig.notifier.onScreen.size).toBe(1);
      const { changes } = rig.services;
      const step = { applicationId, interviewId, step: 'thank-you', contactId: null } as const;
      const change = {
        sent: () => changes.make('mark-sent', { ...step, medium: 'email', sentAt: null }, 'window'),
        skipped: () => changes.make('skip-step', step, 'window'),
        answered: () =>
          changes.make(
            'record-reply',
            { applicationId, reply: { kind: 'rejection', text: '', receivedAt: null } },
            'window',
          ),
        closed: () => changes.make('close-application', { applicationId, outcome: 'withdrew' }, 'window'),
        deleted: () => changes.make('delete-application', { applicationId }, 'window'),
        archived: () => changes.make('archive-application', { applicationId }, 'window'),
      }[how];
      expect(change().ok).toBe(true);
      expect(rig.notifier.onScreen.size).toBe(0);
      const before = notified(rig);
      await liveThrough(rig, ['2026-03-05T11:00-05:00']);
      expect(notified(rig)).toEqual(before);
    },
  );

  it('is withdrawn when the next step opens', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-05T11:00-05:00', '2026-03-10T00:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(0);
    expect(rig.services.board.read().cards[0]?.current?.step).toBe('check-in');
  });

  it('is shown if sending is undone before its instant, but not if undone after the notification', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId } = rig.add({ endsAt });
    markSent(rig, applicationId, 'thank-you');
    rig.services.changes.undo('window');
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    expect(notified(rig)).toEqual(['03-03 16:00 How was the interview at Northwind?']);
    markSent(rig, applicationId, 'thank-you');
    rig.services.changes.undo('window');
    await rig.walkTo('2026-03-03T16:10-05:00');
    expect(notified(rig)).toHaveLength(1);
  });

  it("isn't affected when an interview on another day moves", async () => {
    const rig = createReminderRig({ start: '2026-03-01T09:00-05:00' });
    const { applicationId, interviewId } = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-02T10:00-05:00']);
    const moved = interviewOf({ endsAt: '2026-03-06T12:00-05:00', people: ['Dana Kim'] });
    const made = rig.services.changes.make(
      'edit-application',
      { applicationId, details: null, interviews: [{ interviewId, interview: moved, conversation: null }] },
      'window',
    );
    expect(made.ok).toBe(true);
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-06T13:00-05:00']);
    expect(notified(rig)).toEqual(['03-06 13:00 How was the interview at Northwind?']);
  });
});

describe('a notification on its way', () => {
  it('is withdrawn if its step is sent before the system has answered', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId } = rig.add({ endsAt });
    rig.notifier.state.mode = 'silent';
    await rig.walkTo('2026-03-03T16:00:05-05:00');
    markSent(rig, applicationId, 'thank-you');
    rig.notifier.state.mode = 'takes';
    await rig.notifier.answer();
    expect(rig.notifier.onScreen.size).toBe(0);
    expect(statesOf(rig)[0]).toBe('thank-you nudge cancelled');
  });

  it('counts as shown if the answer comes late', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'silent';
    await rig.walkTo('2026-03-03T16:00:22-05:00');
    await rig.notifier.answer();
    rig.notifier.state.mode = 'takes';
    await rig.walkTo('2026-03-03T16:05-05:00');
    expect(rig.notifier.shown).toHaveLength(1);
  });

  it('replaces an earlier one for the same step', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-04T15:00-05:00', '2026-03-05T11:00-05:00']);
    expect([...rig.notifier.onScreen.values()].map(({ body }) => body)).toEqual([
      unbroken(
        'Product Designer at Northwind. Send it by Thu 5 Mar, 15:00; after that it’s late, but not too late.',
      ),
    ]);
  });
});
