import { describe, expect, it } from 'vitest';
import type { ReminderReport } from '../../../shared/model/reminder-report';
import { createCardReader } from '../../db/stores/card-store';
import { createReminderRig, instant, type ReminderRig } from '../../../tests/support/reminder-rig';
import { readReminderReport } from './reminder-report';

const endsAt = '2026-03-03T15:00-05:00';

function reportOf(rig: ReminderRig): ReminderReport {
  const cards = createCardReader(rig.connection);
  return readReminderReport(
    {
      ledger: rig.ledger,
      cardsOf: (applicationIds) => cards.shown(applicationIds),
      settings: () => rig.services.settings.read(),
      zone: () => rig.computer.zone,
    },
    rig.clock.now(),
  );
}

function startedAfterTheInterview(): ReminderRig {
  return createReminderRig({ start: '2026-03-03T15:30-05:00' });
}

describe('the reminder report', () => {
  it('is empty before anything is entered', () => {
    expect(reportOf(startedAfterTheInterview())).toEqual({ notifications: [], coming: [], comingCount: 0 });
  });

  it('lists planned reminders, soonest first, and when they will be sent', () => {
    const rig = startedAfterTheInterview();
    const { applicationId } = rig.add({ endsAt });
    const named = { applicationId, company: 'Northwind', role: 'Product Designer', step: 'thank-you' };
    const { coming, comingCount } = reportOf(rig);
    expect(comingCount).toBe(3);
    expect(coming).toEqual([
      { ...named, kind: 'nudge', ...free('2026-03-03T16:00-05:00') },
      { ...named, kind: 'due', ...free('2026-03-04T15:00-05:00') },
      { ...named, kind: 'last-call', ...free('2026-03-05T11:00-05:00') },
    ]);
  });

  it('shows what delays a reminder: quiet hours, or a longer pause', () => {
    const rig = createReminderRig({ start: '2026-03-03T22:00-05:00' });
    rig.add({ endsAt: '2026-03-03T21:50-05:00' });
    const held = () => reportOf(rig).coming.map(({ kind, notifyAt, heldBy }) => ({ kind, notifyAt, heldBy }));
    expect(held().slice(0, 2)).toEqual([
      { kind: 'nudge', notifyAt: instant('2026-03-04T08:00-05:00'), heldBy: 'quiet-hours' },
      { kind: 'due', notifyAt: instant('2026-03-05T08:00-05:00'), heldBy: 'quiet-hours' },
    ]);
    pause(rig, '2026-03-04T09:00-05:00');
    expect(held().slice(0, 2)).toEqual([
      { kind: 'nudge', notifyAt: instant('2026-03-04T09:00-05:00'), heldBy: 'pause' },
      { kind: 'due', notifyAt: instant('2026-03-05T08:00-05:00'), heldBy: 'quiet-hours' },
    ]);
  });

  it('lists sent reminders, newest first, and what happened to them', async () => {
    const rig = startedAfterTheInterview();
    const added = rig.add({ endsAt });
    await rig.walkTo('2026-03-03T16:01-05:00');
    await rig.walkTo('2026-03-04T15:00:01-05:00');
    const kinds = () =>
      reportOf(rig).notifications.map(({ reminders }) =>
        reminders.map(({ kind, fate }) => `${kind} ${fate}`),
      );
    expect(kinds()).toEqual([['due notified'], ['nudge over']]);
    expect(reportOf(rig).notifications[0]).toMatchObject({
      notifiedAt: instant('2026-03-04T15:00-05:00'),
      detail: 'accepted',
      reminders: [{ company: 'Northwind', role: 'Product Designer', step: 'thank-you' }],
    });
    rig.services.changes.make(
      'mark-sent',
      { ...added, step: 'thank-you', contactId: null, medium: 'email', sentAt: null },
      'window',
    );
    expect(kinds()).toEqual([['due acted'], ['nudge over']]);
  });

  it("lists what waits for the system to accept it, and doesn't count it as planned", async () => {
    const rig = startedAfterTheInterview();
    rig.add({ endsAt });
    rig.notifier.state.mode = 'absent';
    await rig.walkTo('2026-03-03T16:00:01-05:00');
    const { notifications, coming, comingCount } = reportOf(rig);
    expect(notifications).toMatchObject([
      { notifiedAt: null, detail: 'nobody there', reminders: [{ kind: 'nudge', fate: 'waiting' }] },
    ]);
    expect(coming.map(({ kind }) => kind)).toEqual(['due', 'last-call']);
    expect(comingCount).toBe(2);
  });

  it('lists nothing as ahead whose time has passed, even if the system accepted nothing', async () => {
    const rig = startedAfterTheInterview();
    rig.notifier.state.mode = 'absent';
    rig.add({ endsAt });
    await rig.sleepUntil('2026-03-04T16:00-05:00');
    const { notifications, coming, comingCount } = reportOf(rig);
    expect(notifications).toMatchObject([
      { notifiedAt: null, reminders: [{ kind: 'due', fate: 'waiting' }] },
    ]);
    expect(coming.map(({ kind }) => kind)).toEqual(['last-call']);
    expect(comingCount).toBe(1);
  });

  it("keeps a deleted application's reminders, without its name", async () => {
    const rig = startedAfterTheInterview();
    const { applicationId } = rig.add({ endsAt });
    await rig.walkTo('2026-03-03T16:01-05:00');
    rig.services.changes.make('delete-application', { applicationId }, 'window');
    expect(reportOf(rig)).toMatchObject({
      notifications: [{ reminders: [{ applicationId, company: null, role: null, fate: 'over' }] }],
      coming: [],
      comingCount: 0,
    });
  });

  it('covers the last 50 notifications and the next 20 reminders, however many there are', async () => {
    const rig = startedAfterTheInterview();
    for (let n = 0; n < 52; n += 1)
      rig.add({ company: `Company ${n}`, endsAt: new Date(instant(endsAt) + n * 120_000).toISOString() });
    await rig.walkTo('2026-03-03T18:00-05:00');
    const { notifications, coming, comingCount } = reportOf(rig);
    expect(notifications).toHaveLength(50);
    expect(notifications[0]?.reminders[0]?.company).toBe('Company 51');
    expect(coming).toHaveLength(20);
    expect(comingCount).toBe(104);
  });
});

function pause(rig: ReminderRig, until: string): void {
  rig.services.changes.make('pause-reminders', { until: instant(until) }, 'window');
}

function free(iso: string) {
  return { at: instant(iso), notifyAt: instant(iso), heldBy: null };
}
