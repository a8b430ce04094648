import { describe, expect, it } from 'vitest';
import { defaultQuietHours } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { endsAt, liveThrough, notified, soonAfter, statesOf } from '../../../tests/support/reminder-acts';
import { createReminderRig, instant } from '../../../tests/support/reminder-rig';

describe('quiet hours and pauses', () => {
  it('holds a reminder until they end', async () => {
    const rig = createReminderRig({ start: '2026-03-03T21:30-05:00' });
    rig.add({ endsAt: '2026-03-03T21:15-05:00' });
    await rig.walkTo('2026-03-03T22:20-05:00');
    expect(notified(rig)).toEqual([]);
    expect(statesOf(rig)[0]).toBe('thank-you nudge held');
    await rig.sleepUntil('2026-03-04T07:59:30-05:00');
    await rig.walkTo('2026-03-04T08:01-05:00');
    expect(notified(rig)).toEqual(['03-04 08:00 How was the interview at Northwind?']);
  });

  it('shows a last call when they begin if they would hold it past the latest', async () => {
    // Latest is 5 March 02:00, the last call 22:00 the evening before.
    const rig = createReminderRig({ start: '2026-03-03T02:10-05:00' });
    rig.add({ endsAt: '2026-03-03T02:00-05:00' });
    await liveThrough(rig, ['2026-03-03T08:00-05:00', '2026-03-04T08:00-05:00', '2026-03-04T21:00-05:00']);
    expect(notified(rig)).toEqual([
      '03-03 08:00 How was the interview at Northwind?',
      '03-04 08:00 Thank Dana Kim',
      '03-04 21:00 Thank Dana Kim',
    ]);
    await liveThrough(rig, ['2026-03-04T22:00-05:00']);
    expect(notified(rig)).toHaveLength(3);
  });

  it('holds what became due during the day if the computer wakes at night', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await rig.sleepUntil('2026-03-03T23:00-05:00');
    expect(notified(rig)).toEqual([]);
    await liveThrough(rig, ['2026-03-04T08:00-05:00']);
    expect(notified(rig)).toEqual(['03-04 08:00 How was the interview at Northwind?']);
  });

  it('adapts when they are switched off, and when the computer moves to another zone', async () => {
    const rig = createReminderRig({ start: '2026-03-03T21:30-05:00' });
    rig.add({ endsAt: '2026-03-03T21:15-05:00' });
    await rig.walkTo('2026-03-03T22:20-05:00');
    rig.computer.zone = 'America/Los_Angeles' as TimeZone;
    rig.tick('zone');
    expect(notified(rig)).toEqual(['03-03 22:20 How was the interview at Northwind?']);

    const other = createReminderRig({ start: '2026-03-03T21:30-05:00' });
    other.add({ endsAt: '2026-03-03T21:15-05:00' });
    await other.walkTo('2026-03-03T22:20-05:00');
    other.services.changes.make(
      'change-quiet-hours',
      { quietHours: { ...defaultQuietHours, isOn: false } },
      'window',
    );
    expect(notified(other)).toEqual(['03-03 22:20 How was the interview at Northwind?']);
  });

  it('moves many reminders over several ticks, shows none until all are moved, and continues after a restart', async () => {
    const rig = createReminderRig({ start: '2026-03-03T21:30-05:00' });
    const count = 300;
    for (let n = 0; n < count; n += 1) rig.add({ endsAt: '2026-03-03T21:15-05:00', company: `Company ${n}` });
    await rig.walkTo('2026-03-03T22:20-05:00');
    expect(notified(rig)).toEqual([]);
    rig.services.changes.make(
      'change-quiet-hours',
      { quietHours: { ...defaultQuietHours, isOn: false } },
      'window',
    );
    const moved = () => rig.ledger.toNotify(rig.clock.now(), 10_000).length;
    expect(moved()).toBeGreaterThan(0);
    expect(moved()).toBeLessThan(count);
    expect(notified(rig)).toEqual([]);
    await rig.restart();
    await rig.clock.walkTo((rig.clock.now() + 10) as Instant);
    expect(notified(rig)).toEqual([`03-03 22:20 ${count} reminders are waiting for you`]);
  });

  it('moves them back if the quiet hours come back while they are being moved', async () => {
    const rig = createReminderRig({ start: '2026-03-03T21:30-05:00' });
    for (let n = 0; n < 300; n += 1) rig.add({ endsAt: '2026-03-03T21:15-05:00', company: `Company ${n}` });
    await rig.walkTo('2026-03-03T22:20-05:00');
    for (const isOn of [false, true]) {
      const quietHours = { ...defaultQuietHours, isOn };
      rig.services.changes.make('change-quiet-hours', { quietHours }, 'window');
    }
    await rig.walkTo('2026-03-03T22:30-05:00');
    expect(notified(rig)).toEqual([]);
    expect(rig.ledger.toNotify(rig.clock.now(), 10_000)).toEqual([]);
  });

  it('holds everything while reminders are paused', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.services.changes.make('pause-reminders', { until: instant('2026-03-04T09:00-05:00') }, 'window');
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T08:30-05:00']);
    expect(notified(rig)).toEqual([]);
    await liveThrough(rig, ['2026-03-04T09:00-05:00']);
    expect(notified(rig)).toEqual(['03-04 09:00 How was the interview at Northwind?']);
  });
});

describe('a pause', () => {
  it('ends at the requested instant, or with the quiet hours wherever the computer is then', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.services.changes.make('pause-reminders', { until: instant('2026-03-04T09:00-05:00') }, 'tray');
    rig.computer.zone = 'America/Los_Angeles' as TimeZone;
    rig.tick('zone');
    // Six in the morning in Los Angeles.
    await liveThrough(rig, ['2026-03-04T09:00-05:00', '2026-03-04T11:00-05:00']);
    expect(notified(rig)).toEqual(['03-04 11:00 How was the interview at Northwind?']);
  });

  it('survives a restart, and is undone like any other change', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.services.changes.make('pause-reminders', { until: instant('2026-03-04T09:00-05:00') }, 'tray');
    await rig.restart();
    await rig.walkTo('2026-03-03T17:00-05:00');
    expect(notified(rig)).toEqual([]);
    expect(rig.services.changes.undo('window').ok).toBe(true);
    await rig.reminders.settled();
    expect(notified(rig)).toEqual(['03-03 17:00 How was the interview at Northwind?']);
  });
});

describe('snoozing', () => {
  it("replaces the step's remaining reminders with one, and withdraws the notification", async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId, interviewId } = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    const until = instant('2026-03-04T18:00-05:00');
    rig.services.changes.make(
      'snooze-step',
      { applicationId, interviewId, step: 'thank-you', until },
      'window',
    );
    expect(rig.notifier.onScreen.size).toBe(0);
    await liveThrough(rig, ['2026-03-04T18:00-05:00', '2026-03-05T11:00-05:00']);
    expect(notified(rig).slice(1)).toEqual(['03-04 15:00 Thank Dana Kim', '03-04 18:00 Thank Dana Kim']);
  });

  it('restores what it replaced when it is undone', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId, interviewId } = rig.add({ endsAt });
    const until = instant('2026-03-04T18:00-05:00');
    rig.services.changes.make(
      'snooze-step',
      { applicationId, interviewId, step: 'thank-you', until },
      'window',
    );
    rig.services.changes.undo('window');
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00', '2026-03-04T18:00-05:00']);
    expect(notified(rig)).toEqual([
      '03-03 16:00 How was the interview at Northwind?',
      '03-04 15:00 Thank Dana Kim',
    ]);
  });
});
