import { describe, expect, it } from 'vitest';
import { endsAt, liveThrough, notified, soonAfter, statesOf } from '../../../tests/support/reminder-acts';
import {
  createReminderRig,
  interviewOf,
  type AddedApplication,
  type ReminderRig,
} from '../../../tests/support/reminder-rig';

describe('an instant that moves after its kind was shown', () => {
  function moveInterview(
    rig: ReminderRig,
    { applicationId, interviewId }: AddedApplication,
    to: string,
  ): void {
    const interviews = [{ interviewId, interview: interviewOf({ endsAt: to }), conversation: null }];
    const made = rig.services.changes.make(
      'edit-application',
      { applicationId, details: null, interviews },
      'window',
    );
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  }
  /** The interview of 3 March, moved to 10 March after its nudge and its due reminder were shown. */
  async function movedAfterTheDue(): Promise<ReminderRig> {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    moveInterview(rig, added, '2026-03-10T15:00-04:00');
    return rig;
  }
  const afterTheDue = '2026-03-11T16:00-04:00';

  it.each(['asleep', 'ended'] as const)('is shown once if the app was %s when it came', async (how) => {
    const rig = await movedAfterTheDue();
    await (how === 'asleep' ? rig.sleepUntil(afterTheDue) : rig.restart(afterTheDue));
    await rig.walkTo('2026-03-11T16:30-04:00');
    expect(notified(rig).slice(2)).toEqual(['03-11 16:00 Thank Dana Kim']);
    expect(statesOf(rig)).toContain('thank-you due notified');
    await rig.restart();
    expect(rig.notifier.shown).toHaveLength(3);
  });

  it('is shown even if the app ended before it could plan the move', async () => {
    const rig = await movedAfterTheDue();
    // As the edit left it: nothing was planned after its commit.
    rig.connection.exec(`DELETE FROM reminder WHERE state = 'dormant'`);
    rig.connection.exec(
      'UPDATE reminder_plan SET replan_at_ms = 0, changed_at_ms = (SELECT max(at_ms) FROM event)',
    );
    await rig.restart(afterTheDue);
    expect(notified(rig).slice(2)).toEqual(['03-11 16:00 Thank Dana Kim']);
  });

  it('is shown as the nudge it is', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    moveInterview(rig, added, '2026-03-10T15:00-04:00');
    await rig.sleepUntil('2026-03-10T16:20-04:00');
    expect(notified(rig).slice(1)).toEqual(['03-10 16:20 How was the interview at Northwind?']);
  });

  it("doesn't ask about an interview that is now ahead: the nudge is withdrawn", async () => {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(1);
    moveInterview(rig, added, '2026-03-10T15:00-04:00');
    expect(rig.notifier.onScreen.size).toBe(0);
  });

  it("is shown even for a step that wasn't current at the time of the move", async () => {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-11T10:00-04:00']);
    expect(notified(rig)).toEqual(['03-11 10:00 Check in with Dana Kim']);
    moveInterview(rig, added, '2026-03-10T15:00-04:00');
    await rig.sleepUntil('2026-03-18T12:00-04:00');
    expect(notified(rig).slice(1)).toEqual(['03-18 12:00 Check in with Dana Kim']);
  });

  it('stays silent if it moved into the past, even if that is noticed late', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-11T10:00-04:00']);
    const before = notified(rig);
    moveInterview(rig, added, '2026-03-02T15:00-05:00');
    await rig.restart('2026-03-11T12:00-04:00');
    expect(notified(rig)).toEqual(before);
  });

  it('is shown at the instant it last moved to', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const added = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    moveInterview(rig, added, '2026-03-10T15:00-04:00');
    moveInterview(rig, added, '2026-03-12T15:00-04:00');
    expect(statesOf(rig).filter((state) => state.endsWith('dormant'))).toHaveLength(2);
    await liveThrough(rig, ['2026-03-11T15:00-04:00']);
    await rig.sleepUntil('2026-03-13T16:00-04:00');
    expect(notified(rig).slice(2)).toEqual(['03-13 16:00 Thank Dana Kim']);
  });
});
