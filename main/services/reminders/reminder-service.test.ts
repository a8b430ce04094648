import { describe, expect, it, vi } from 'vitest';
import { defaultPolicy, defaultQuietHours } from '../../../shared/model/policy';
import type { ClockTime, Instant, TimeZone } from '../../../shared/model/time';
import { clockTimeOf, dateOf } from '../../../shared/rules/calendar/calendar';
import { compareUrgency } from '../../../shared/rules/progress/card';
import {
  createReminderRig,
  instant,
  interviewOf,
  type AddedApplication,
  type ReminderRig,
  type Shown,
} from '../../../tests/support/reminder-rig';
import { LONGEST_WAIT_MS } from '../time/heartbeat';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Tuesday 3 March 2026, 15:00 in New York: the interview of the worked examples. */
const endsAt = '2026-03-03T15:00-05:00';
const soonAfter = '2026-03-03T15:30-05:00';

/** What was shown: the wall time in New York, and the title. */
function notified(rig: ReminderRig): readonly string[] {
  return rig.notifier.accepted.map(({ at, content }) => `${newYork(at)} ${content.title}`);
}

function newYork(at: Instant): string {
  const zone = 'America/New_York' as TimeZone;
  return `${dateOf(at, zone).slice(5)} ${clockTimeOf(at, zone)}`;
}

function statesOf(rig: ReminderRig): readonly string[] {
  const rows = rig.connection.prepare('SELECT step, kind, state FROM reminder ORDER BY at_ms, id').all();
  return (rows as { step: string; kind: string; state: string }[]).map(
    (row) => `${row.step} ${row.kind} ${row.state}`,
  );
}

/** The computer sleeps until a minute before each instant, and is awake around it. */
async function liveThrough(rig: ReminderRig, isoInstants: readonly string[]): Promise<void> {
  for (const iso of isoInstants) {
    rig.clock.sleep(Math.max(0, instant(iso) - MINUTE_MS - rig.clock.now()));
    rig.tick('resume');
    await rig.clock.walkTo((instant(iso) + MINUTE_MS) as Instant);
  }
}

function markSent(rig: ReminderRig, applicationId: string, step: 'thank-you' | 'check-in' | 'final'): void {
  const state = rig.services.applications.read(applicationId as never);
  const interviewId = state?.progress.cycle?.anchorId;
  if (!interviewId) throw new Error('No cycle');
  const made = rig.services.changes.make(
    'mark-sent',
    {
      applicationId: applicationId as never,
      interviewId,
      step,
      contactId: null,
      medium: 'email',
      sentAt: null,
    },
    'window',
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
}

function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`One expected, ${list.length} found`);
  return first;
}

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
    expect(notified(rig)).toEqual([`03-03 22:20 ${count} follow-ups are waiting for you`]);
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

describe('several at once', () => {
  it('shows reminders of the same minute in one notification', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind' });
    rig.add({ endsAt: '2026-03-03T15:00:40-05:00', company: 'Acme', people: ['Sam Ortiz'] });
    await rig.walkTo('2026-03-03T16:02-05:00');
    const { content } = only(rig.notifier.accepted);
    expect(content.title).toBe('2 follow-ups are waiting for you');
    expect(content.body).toBe('How was the interview at Northwind?\nHow was the interview at Acme?');
    rig.notifier.press(content.id, 'open');
    expect(rig.requests).toEqual([{ tag: 'show-board' }]);
  });

  it('shows what became due during sleep in one notification, only the latest of each step', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind' });
    rig.add({ endsAt: '2026-03-03T14:00-05:00', company: 'Acme', people: [] });
    await rig.sleepUntil('2026-03-05T12:00-05:00');
    const { content } = only(rig.notifier.accepted);
    expect(content.body).toBe(
      'Thank Acme, best by Thu 5 Mar, 14:00\nThank Dana Kim, Northwind, best by Thu 5 Mar, 15:00',
    );
    expect(statesOf(rig).filter((state) => state.endsWith('notified'))).toEqual([
      'thank-you last-call notified',
      'thank-you last-call notified',
    ]);
    expect(statesOf(rig).filter((state) => state.endsWith('superseded'))).toHaveLength(3);
    await rig.walkTo('2026-03-05T12:10-05:00');
    expect(rig.notifier.shown).toHaveLength(1);
  });

  it("shows at the next start what became due while the app wasn't running, even for a step that opened since", async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await rig.restart('2026-03-12T12:00-04:00');
    expect(notified(rig)).toEqual(['03-12 12:00 Check in with Dana Kim']);
  });
});

describe('a notification of several reminders, some of which are resolved', () => {
  async function rigWithThree() {
    const rig = createReminderRig({ start: soonAfter });
    const added = ['Northwind', 'Acme', 'Globex'].map((company) =>
      rig.add({ endsAt, company, people: [company] }),
    );
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(1);
    const [{ content }] = rig.notifier.shown.slice(-1) as [Shown];
    expect(content.title).toBe('3 follow-ups are waiting for you');
    const [northwind, acme, globex] = added as [AddedApplication, AddedApplication, AddedApplication];
    return { rig, id: content.id, northwind, acme, globex };
  }

  it('is silently renewed with what is left, and withdrawn with the last', async () => {
    const { rig, id, northwind, acme, globex } = await rigWithThree();
    const { withdrawn, shown, onScreen } = rig.notifier;
    const [before, shownBefore] = [withdrawn.length, shown.length];
    markSent(rig, acme.applicationId, 'thank-you');
    expect(onScreen.get(id)).toMatchObject({
      title: '2 follow-ups are waiting for you',
      body: 'Thank Northwind\nThank Globex',
    });
    markSent(rig, northwind.applicationId, 'thank-you');
    expect(onScreen.get(id)).toMatchObject({ title: 'Thank Globex' });
    rig.notifier.press(id, 'mark-sent');
    expect(rig.explained).toEqual([]);
    expect(rig.services.applications.read(globex.applicationId)?.progress.current).not.toBe('thank-you');
    expect(withdrawn.slice(before)).toEqual([id]);
    expect(shown).toHaveLength(shownBefore);
  });

  it('is withdrawn at the next start if the run ended before doing so', async () => {
    const { rig, id, northwind, acme, globex } = await rigWithThree();
    rig.notifier.onScreen.clear();
    for (const { applicationId } of [northwind, acme, globex]) markSent(rig, applicationId, 'thank-you');
    // As a crash left it: still there, although the plan says that it is over.
    rig.connection.exec('UPDATE notification SET withdrawn_at_ms = NULL');
    const before = rig.notifier.withdrawn.length;
    await rig.restart();
    expect(rig.notifier.withdrawn.slice(before)).toContain(id);
    const after = rig.notifier.withdrawn.length;
    await rig.restart();
    expect(rig.notifier.withdrawn).toHaveLength(after);
  });

  it("doesn't come back if the user has closed it", async () => {
    const { rig, id, acme } = await rigWithThree();
    rig.notifier.onScreen.delete(id);
    markSent(rig, acme.applicationId, 'thank-you');
    expect(rig.notifier.onScreen.size).toBe(0);
  });

  it('is renewed when one of its steps is shown again with another', async () => {
    const { rig, id, globex } = await rigWithThree();
    rig.services.changes.make(
      'snooze-step',
      { ...globex, step: 'thank-you', until: instant('2026-03-04T16:00-05:00') },
      'window',
    );
    await liveThrough(rig, ['2026-03-04T16:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(2);
    expect(rig.notifier.onScreen.get(id)?.body).toBe('Thank Northwind\nThank Acme');
  });

  it('is renewed once accepted, if one reminder was resolved in the meantime', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind', people: ['Northwind'] });
    const acme = rig.add({ endsAt, company: 'Acme', people: ['Acme'] });
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    rig.notifier.state.mode = 'silent';
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    markSent(rig, acme.applicationId, 'thank-you');
    const { content } = rig.notifier.shown.at(-1) ?? {};
    const renewed = () => rig.notifier.renewed.filter(({ id }) => id === content?.id);
    expect(renewed()).toEqual([]);
    await rig.notifier.answer();
    expect(new Set(renewed().map(({ title }) => title))).toEqual(new Set(['Thank Northwind']));
  });

  it('uses the same order as the list and the tray', async () => {
    const rig = createReminderRig({ start: '2026-03-03T09:00-05:00' });
    rig.add({ endsAt: '2026-02-10T15:00-05:00', company: 'Globex' });
    rig.add({ endsAt: '2026-02-03T15:00-05:00', company: 'Initech' });
    rig.add({ endsAt: '2026-03-02T15:00-05:00', company: 'Northwind' });
    await rig.sleepUntil('2026-03-05T12:00-05:00');
    const { content } = only(rig.notifier.accepted);
    const cards = rig.services.board.read().cards.toSorted((a, b) => compareUrgency(a, b, rig.clock.now()));
    const places = cards.map(({ company }) => content.body.indexOf(company));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
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
      'Product Designer at Northwind. Best by Thu 5 Mar, 15:00; after that it’s late, but not too late.',
    ]);
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
