import { describe, expect, it, vi } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import type { ClockTime, Instant } from '../../../shared/model/time';
import {
  DAY_MS,
  endsAt,
  liveThrough,
  markSent,
  notified,
  only,
  soonAfter,
  statesOf,
} from '../../../tests/support/reminder-acts';
import { createReminderRig } from '../../../tests/support/reminder-rig';
import { settle } from '../../../tests/support/test-clock';
import { LONGEST_WAIT_MS } from '../time/heartbeat';

describe('the instants of section 4', () => {
  it('shows each reminder of a cycle without replies once, at its instant', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, [
      '2026-03-03T16:00-05:00',
      '2026-03-04T15:00-05:00',
      '2026-03-05T11:00-05:00',
      '2026-03-11T10:00-04:00',
      '2026-03-17T10:00-04:00',
      '2026-03-25T10:00-04:00',
      '2026-04-01T10:00-04:00',
      '2026-04-08T10:00-04:00',
      '2026-04-20T10:00-04:00',
    ]);
    expect(notified(rig)).toEqual([
      '03-03 16:00 How was the interview at Northwind?',
      '03-04 15:00 Thank Dana Kim',
      '03-05 11:00 Thank Dana Kim',
      '03-11 10:00 Check in with Dana Kim',
      '03-17 10:00 Check in with Dana Kim',
      '03-25 10:00 Send Dana Kim a final message',
      '04-01 10:00 Send Dana Kim a final message',
      '04-08 10:00 Ready to let go of Northwind',
    ]);
    expect(rig.faults).toEqual([]);
  });

  it('has no nudge if the thank-you policy is "considered"', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.services.changes.make(
      'change-policy',
      { policy: { ...defaultPolicy, thankYou: 'considered' } },
      'window',
    );
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    expect(notified(rig)).toEqual(['03-04 15:00 Thank Dana Kim']);
  });

  it('begins with the nudge when an interview entered beforehand ends', async () => {
    const rig = createReminderRig({ start: '2026-03-01T09:00-05:00' });
    rig.add({ endsAt });
    await liveThrough(rig, [endsAt, '2026-03-03T16:00-05:00']);
    expect(notified(rig)).toEqual(['03-03 16:00 How was the interview at Northwind?']);
  });

  it('shows nothing for instants before the interview was entered, but the step is due', async () => {
    const rig = createReminderRig({ start: '2026-03-24T12:00-04:00' });
    rig.add({ endsAt });
    await rig.walkTo('2026-03-24T12:10-04:00');
    expect(notified(rig)).toEqual([]);
    const card = only(rig.services.board.read().cards);
    expect(card.current?.step).toBe('final');
    await liveThrough(rig, ['2026-03-25T10:00-04:00']);
    expect(notified(rig)).toEqual(['03-25 10:00 Send Dana Kim a final message']);
  });

  it('reminds of several thank-yous at once', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, people: ['Dana Kim', 'Sam Ortiz', 'Ana Ruiz'] });
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    expect(notified(rig).at(-1)).toBe('03-04 15:00 Thank Dana Kim and 2 others');
  });
});

describe('one instant, one notification', () => {
  it('shows nothing again after a restart', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    const before = notified(rig);
    await rig.restart();
    await rig.walkTo('2026-03-04T15:10-05:00');
    expect(notified(rig)).toEqual(before);
  });

  it('shows again, under the same id, what was handed over but not recorded when the app died', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'silent';
    await rig.walkTo('2026-03-03T16:00-05:00');
    rig.notifier.state.mode = 'takes';
    await rig.restart();
    const [first, second, ...more] = rig.notifier.shown;
    expect(second?.content.id).toBe(first?.content.id);
    expect(more).toEqual([]);
    expect(rig.notifier.onScreen.size).toBe(1);
    await rig.restart();
    expect(rig.notifier.shown).toHaveLength(2);
  });

  it('replans a moved instant, and withdraws the old notification', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId } = rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    markSent(rig, applicationId, 'thank-you');
    await liveThrough(rig, ['2026-03-11T10:00-04:00']);
    const last = rig.notifier.accepted.at(-1);
    rig.services.changes.make(
      'record-reply',
      {
        applicationId,
        reply: { kind: 'new-date', text: '', receivedAt: null, answerBy: '2026-03-20' as never },
      },
      'window',
    );
    expect(rig.notifier.withdrawn).toContain(last?.content.id);
    await liveThrough(rig, ['2026-03-17T10:00-04:00', '2026-03-23T10:00-04:00']);
    expect(notified(rig).slice(-2)).toEqual([
      '03-11 10:00 Check in with Dana Kim',
      '03-23 10:00 Check in with Dana Kim',
    ]);
  });

  it('stays silent if a shown reminder moves to an earlier, past instant', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-11T10:00-04:00']);
    const before = notified(rig);
    const policy = { ...defaultPolicy, sendAt: '09:00' as ClockTime };
    rig.services.changes.make('change-policy', { policy }, 'window');
    await rig.walkTo('2026-03-11T10:30-04:00');
    expect(notified(rig)).toEqual(before);
  });
});

describe("a system that doesn't accept notifications", () => {
  it('is tried again until it does, and then shows each once', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'absent';
    await rig.walkTo('2026-03-03T16:30-05:00');
    expect(rig.notifier.shown.length).toBeGreaterThan(10);
    expect(new Set(rig.notifier.shown.map(({ content }) => content.id)).size).toBe(1);
    rig.notifier.state.mode = 'takes';
    rig.tick('notifier');
    await rig.walkTo('2026-03-03T17:00-05:00');
    expect(notified(rig)).toEqual(['03-03 16:30 How was the interview at Northwind?']);
  });

  it("isn't asked again because of changes until the next regular tick", async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'absent';
    await rig.walkTo('2026-03-03T16:00:20-05:00');
    const asked = rig.notifier.shown.length;
    expect(asked).toBeGreaterThan(0);
    for (const seconds of [25, 28, 29]) {
      rig.add({ endsAt: '2026-03-05T15:00-05:00' });
      rig.tick('focus');
      await rig.walkTo(`2026-03-03T16:00:${seconds}-05:00`);
    }
    expect(rig.notifier.shown).toHaveLength(asked);
  });

  it('is asked again in time even if one change follows another', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'absent';
    await rig.walkTo('2026-03-03T16:00:20-05:00');
    const asked = rig.notifier.shown.length;
    for (let minute = 1; minute <= 4; minute += 1) {
      for (const seconds of ['00', '10', '20', '30', '40', '50']) {
        rig.add({ endsAt: '2026-03-05T15:00-05:00' });
        await rig.walkTo(`2026-03-03T16:0${minute}:${seconds}-05:00`);
      }
    }
    expect(rig.notifier.shown.length - asked).toBeGreaterThanOrEqual(7);
  });

  it('is asked at once about a reminder that a change makes due', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    const { applicationId } = rig.add({ company: 'Elm Orchestra', endsAt });
    rig.services.changes.make('archive-application', { applicationId }, 'window');
    rig.notifier.state.mode = 'absent';
    await rig.walkTo('2026-03-03T16:05:10-05:00');
    const asked = rig.notifier.shown.length;
    rig.services.changes.make('unarchive-application', { applicationId }, 'window');
    await settle();
    expect(rig.notifier.shown.slice(asked).map(({ reminderIds }) => reminderIds.length)).toEqual([2]);
  });

  it("shows only a step's latest reminder when it comes back late", async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'absent';
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    rig.notifier.state.mode = 'takes';
    await rig.walkTo('2026-03-04T15:10-05:00');
    expect(notified(rig)).toEqual(['03-04 15:01 Thank Dana Kim']);
  });

  it("doesn't delay other reminders if it never answers", async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'silent';
    await rig.walkTo('2026-03-03T16:00:30-05:00');
    rig.notifier.state.mode = 'takes';
    await rig.walkTo('2026-03-03T16:02-05:00');
    const ids = rig.notifier.shown.map(({ content }) => content.id);
    expect(new Set(ids).size).toBe(1);
    expect(statesOf(rig)[0]).toBe('thank-you nudge notified');
  });
});

describe('the clock', () => {
  it('never sets a wake-up more than 30 s ahead', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await rig.walkTo('2026-03-03T16:10-05:00');
    expect(Math.max(...rig.clock.delaysMs)).toBeLessThanOrEqual(LONGEST_WAIT_MS);
    expect(rig.clock.delaysMs.length).toBeLessThan(150);
  });

  it('notifies early if it jumps a day ahead, and not again when it is corrected', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.clock.set((rig.clock.now() + DAY_MS) as Instant);
    await rig.walkTo('2026-03-04T15:32-05:00');
    expect(notified(rig)).toEqual(['03-04 15:30 Thank Dana Kim']);
    rig.clock.set((rig.clock.now() - DAY_MS) as Instant);
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00', '2026-03-05T11:00-05:00']);
    expect(notified(rig)).toEqual(['03-04 15:30 Thank Dana Kim', '03-05 11:00 Thank Dana Kim']);
  });

  it('returns to a step that had lapsed because the clock was a week ahead', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.clock.set((rig.clock.now() + 7 * DAY_MS) as Instant);
    rig.tick('timer');
    expect(statesOf(rig)).toContain('thank-you due cancelled');
    rig.clock.set((rig.clock.now() - 7 * DAY_MS) as Instant);
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    expect(notified(rig)).toEqual([
      '03-03 16:00 How was the interview at Northwind?',
      '03-04 15:00 Thank Dana Kim',
    ]);
  });

  it('shows nothing twice if it is set a day back', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    const before = notified(rig);
    rig.clock.set((rig.clock.now() - DAY_MS) as Instant);
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    expect(notified(rig)).toEqual(before);
  });
});

describe('quitting', () => {
  it('ignores answers that come afterwards; those are shown again under the same id', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.notifier.state.mode = 'silent';
    await rig.walkTo('2026-03-03T16:00-05:00');
    const [first] = rig.notifier.shown;
    rig.end();
    await rig.notifier.answer();
    expect(rig.ledger.notification(first?.content.id ?? '')?.notifiedAt).toBeNull();
    rig.notifier.state.mode = 'takes';
    await rig.restart();
    expect(rig.notifier.shown.map(({ content }) => content.id)).toEqual([
      first?.content.id,
      first?.content.id,
    ]);
    expect(statesOf(rig)[0]).toBe('thank-you nudge notified');
  });

  it('starts nothing new', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    rig.reminders.stop();
    rig.tick('resume');
    await rig.walkTo('2026-03-03T17:00-05:00');
    expect(rig.notifier.shown).toEqual([]);
    expect(statesOf(rig)[0]).toBe('thank-you nudge planned');
  });
});

describe('after a crash', () => {
  it('plans a change that was committed but not planned yet', async () => {
    const rig = createReminderRig({ start: soonAfter });
    const { applicationId } = rig.add({ endsAt });
    // The app dies between the commit and the plan: the reminders never learn of it.
    rig.end();
    markSent(rig, applicationId, 'thank-you');
    await rig.restart('2026-03-04T15:30-05:00');
    expect(notified(rig)).toEqual([]);
    expect(statesOf(rig)).toContain('thank-you due cancelled');
  });

  it("plans the others even if one application can't be planned", async () => {
    const rig = createReminderRig({ start: soonAfter });
    const odd = rig.add({ endsAt, company: 'Odd' });
    rig.add({ endsAt, company: 'Northwind' });
    const { readAt } = rig.services.applications;
    vi.spyOn(rig.services.applications, 'readAt').mockImplementation((applicationId, now) => {
      if (applicationId === odd.applicationId) throw new Error('a damaged page');
      return readAt(applicationId, now);
    });
    rig.ledger.markAllStale(rig.clock.now());
    rig.tick('timer');
    rig.ledger.transact(() => {
      for (const row of rig.ledger.remindersOf(odd.applicationId))
        rig.ledger.resolve(row.id, 'cancelled', rig.clock.now());
    });
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    expect(notified(rig)).toEqual(['03-03 16:00 How was the interview at Northwind?']);
    expect(rig.faults.length).toBeGreaterThan(0);
  });
});
