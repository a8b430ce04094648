/** What the tests of the reminders do to a rig and read of it, around the interview of the worked examples. */
import type { Instant, TimeZone } from '../../shared/model/time';
import { clockTimeOf, dateOf } from '../../shared/rules/calendar/calendar';
import { instant, type ReminderRig } from './reminder-rig';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Tuesday 3 March 2026, 15:00 in New York: the interview of the worked examples. */
export const endsAt = '2026-03-03T15:00-05:00';
export const soonAfter = '2026-03-03T15:30-05:00';

/** What was shown: the wall time in New York, and the title. */
export function notified(rig: ReminderRig): readonly string[] {
  return rig.notifier.accepted.map(({ at, content }) => `${newYork(at)} ${content.title}`);
}

export function newYork(at: Instant): string {
  const zone = 'America/New_York' as TimeZone;
  return `${dateOf(at, zone).slice(5)} ${clockTimeOf(at, zone)}`;
}

export function statesOf(rig: ReminderRig): readonly string[] {
  const rows = rig.connection.prepare('SELECT step, kind, state FROM reminder ORDER BY at_ms, id').all();
  return (rows as { step: string; kind: string; state: string }[]).map(
    (row) => `${row.step} ${row.kind} ${row.state}`,
  );
}

/** The computer sleeps until a minute before each instant, and is awake around it. */
export async function liveThrough(rig: ReminderRig, isoInstants: readonly string[]): Promise<void> {
  for (const iso of isoInstants) {
    rig.clock.sleep(Math.max(0, instant(iso) - MINUTE_MS - rig.clock.now()));
    rig.tick('resume');
    await rig.clock.walkTo((instant(iso) + MINUTE_MS) as Instant);
  }
}

export function markSent(
  rig: ReminderRig,
  applicationId: string,
  step: 'thank-you' | 'check-in' | 'final',
): void {
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

export function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`One expected, ${list.length} found`);
  return first;
}
