/** What section 4 of the rules requires at an instant, and what holds it back. None of this comes from the ledger. */
import type { RuleSettings } from '../../shared/model/settings/settings';
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { quietSpanAt } from '../../shared/rules/reminders/quiet-hours';
import {
  plannedReminders,
  reminderInstants,
  type PlannedReminder,
} from '../../shared/rules/reminders/reminders';
import type { ApplicationState } from '../../main/services/history/applications';

export type NamedReminder = PlannedReminder & { readonly applicationId: ApplicationId };

/** A reminder that is currently required. */
export type Obligation = Wanted & {
  /** Since when it has been required without interruption. */
  readonly askedSince: Instant;
  /** When it was first required at this instant: between the two instants. */
  readonly since: Instant;
  readonly sinceAtLeast: Instant;
};

export type Wanted = NamedReminder & { readonly latestAt: Instant };

/** What identifies a reminder: application, interview, step, kind and instant. */
export type ReminderName = string;

export function nameOf(reminder: NamedReminder): ReminderName {
  return `${kindOf(reminder)} ${reminder.at}`;
}

export function kindOf(reminder: NamedReminder): string {
  return `${stepOf(reminder)} ${reminder.kind}`;
}

export function stepOf({ applicationId, interviewId, step }: NamedReminder): string {
  return `${applicationId} ${interviewId ?? ''} ${step}`;
}

/** Everything that can delay a reminder. */
export interface Hold {
  readonly quietHours: RuleSettings['quietHours'];
  readonly pausedUntil: Instant | null;
  readonly zone: TimeZone;
}

export function asked(
  { application, progress }: ApplicationState,
  { policy }: RuleSettings,
  now: Instant,
): readonly Wanted[] {
  return plannedReminders({ application, progress, policy, now }).map((reminder) => ({
    ...reminder,
    applicationId: application.id,
    latestAt: progress.steps.find(({ step }) => step === reminder.step)?.dates.latestAt ?? reminder.at,
  }));
}

/** The instant of every kind of every step, current or not. An edit moves these. */
export function instantsOf(
  { application }: ApplicationState,
  { policy }: RuleSettings,
): ReadonlyMap<string, Instant> {
  return new Map(
    reminderInstants(application, policy).map((reminder) => [
      kindOf({ ...reminder, applicationId: application.id }),
      reminder.at,
    ]),
  );
}

/** Its instant; the start of the quiet hours for a last call that they would hold past the end. */
export function dueFrom({ kind, at, latestAt }: Wanted, { quietHours, zone }: Hold): Instant {
  const span = kind === 'last-call' ? quietSpanAt(at, quietHours, zone) : null;
  return span !== null && span.until > latestAt ? span.from : at;
}

/** Quiet hours hold everything except a last call's last chance; a pause and the quiet hours it ends in hold everything. */
export function isHeld(one: Obligation, { quietHours, pausedUntil, zone }: Hold, now: Instant): boolean {
  if (pausedUntil !== null && now < pausedUntil) return true;
  const span = quietSpanAt(now, quietHours, zone);
  if (span === null) return false;
  if (pausedUntil !== null && pausedUntil > one.at && pausedUntil >= span.from) return true;
  return !(one.kind === 'last-call' && one.latestAt >= now && span.until > one.latestAt);
}

/** The instant, at or after `from`, since when nothing has held it. */
export function freeFrom(one: Obligation, hold: Hold, from: number, now: Instant): number {
  let at = from as Instant;
  while (at < now && isHeld(one, hold, at)) {
    at = quietSpanAt(at, hold.quietHours, hold.zone)?.until ?? hold.pausedUntil ?? now;
  }
  return at;
}
