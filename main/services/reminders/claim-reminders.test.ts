import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import type { ClockTime, Instant, TimeZone } from '../../../shared/model/time';
import { clockTimeOf, dateOf } from '../../../shared/rules/calendar/calendar';
import { createReminderRig, instant, type ReminderRig } from '../../../tests/support/reminder-rig';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What was shown: the wall time in New York, and the title. */
function notified(rig: ReminderRig): readonly string[] {
  const zone = 'America/New_York' as TimeZone;
  return rig.notifier.accepted.map(
    ({ at, content }) => `${dateOf(at, zone)} ${clockTimeOf(at, zone)} ${content.title}`,
  );
}

/** The computer sleeps until then, and is awake for two minutes. */
async function wakeAt(rig: ReminderRig, iso: string): Promise<void> {
  await rig.sleepUntil(iso);
  await rig.clock.walkTo((rig.clock.now() + 2 * MINUTE_MS) as Instant);
}

describe('a notification that nobody accepted', () => {
  it('is shown without reminders that are held by the time it is accepted; they follow later', async () => {
    const rig = createReminderRig({ start: '2026-03-03T12:00-05:00' });
    // In time until Thursday at 07:30, before the quiet hours end: its last call is not held.
    rig.add({ company: 'Early Bird', endsAt: '2026-03-03T07:30-05:00' });
    rig.add({ company: 'Late Riser', endsAt: '2026-03-03T14:00-05:00' });
    rig.notifier.state.mode = 'absent';
    await wakeAt(rig, '2026-03-04T15:00-05:00');
    await wakeAt(rig, '2026-03-05T06:30-05:00');
    rig.notifier.state.mode = 'takes';
    await wakeAt(rig, '2026-03-05T07:00-05:00');
    await wakeAt(rig, '2026-03-05T08:00-05:00');
    expect(notified(rig)).toEqual(['2026-03-05 07:00 Thank Dana Kim', '2026-03-05 08:00 Thank Dana Kim']);
    const bodies = rig.notifier.accepted.map(({ content }) => content.body);
    expect(bodies[0]).toContain('Early Bird');
    expect(bodies[1]).toContain('Late Riser');
  });

  it("doesn't silence reminders it would have covered if the clock is set back before it", async () => {
    const rig = createReminderRig({ start: '2026-03-03T12:00-05:00' });
    rig.add({ company: 'Northwind', endsAt: '2026-03-03T15:00-05:00' });
    rig.notifier.state.mode = 'absent';
    await wakeAt(rig, '2026-03-05T11:30-05:00');
    rig.clock.set(instant('2026-03-04T16:00-05:00'));
    rig.notifier.state.mode = 'takes';
    await rig.clock.walkTo((rig.clock.now() + 2 * MINUTE_MS) as Instant);
    expect(notified(rig)).toEqual(['2026-03-04 16:00 Thank Dana Kim']);
    await wakeAt(rig, '2026-03-05T11:00-05:00');
    expect(notified(rig)).toHaveLength(2);
  });
});

describe('a reminder that moves to another instant', () => {
  it("and back into the past after it was shown there isn't shown again", async () => {
    const rig = createReminderRig({ start: '2026-03-03T12:00-05:00' });
    rig.add({ company: 'Northwind', endsAt: '2026-03-03T11:00-05:00' });
    await wakeAt(rig, '2026-03-10T09:00-04:00');
    const sendAt = (time: string) =>
      rig.services.changes.make(
        'change-policy',
        { policy: { ...defaultPolicy, sendAt: time as ClockTime } },
        'window',
      );
    // The check-in is due on Wednesday at 10:00.
    sendAt('09:00');
    await wakeAt(rig, '2026-03-11T09:00-04:00');
    const before = notified(rig);
    expect(before.at(-1)).toBe('2026-03-11 09:00 Check in with Dana Kim');
    rig.clock.sleep(2 * HOUR_MS);
    sendAt('10:00');
    await rig.clock.walkTo((rig.clock.now() + 2 * MINUTE_MS) as Instant);
    expect(notified(rig)).toEqual(before);
  });
});
