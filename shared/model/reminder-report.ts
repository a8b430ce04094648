/** What the ledger of reminders says, for the page "Reminders" of the settings. */
import type { Step } from './application';
import type { ApplicationId } from './ids';
import type { Instant } from './time';

export type ReportedKind = 'nudge' | 'due' | 'last-call' | 'snooze';

/** A reminder by its application; company and role are null where that is deleted. */
export interface ReportedReminder {
  readonly applicationId: ApplicationId;
  readonly company: string | null;
  readonly role: string | null;
  readonly step: Step;
  readonly kind: ReportedKind;
  /** Its own instant, by the rules. */
  readonly at: Instant;
}

/** One notification: when it was handed over, and what the system said. */
export interface ReportedNotification {
  readonly id: string;
  readonly claimedAt: Instant;
  /** When the system accepted it; null where it has not (yet). */
  readonly notifiedAt: Instant | null;
  /** What the system said last, where it refused. */
  readonly detail: string;
  /** What was told in it, and what became of each. */
  readonly reminders: readonly (ReportedReminder & {
    readonly fate: 'waiting' | 'notified' | 'acted' | 'over';
  })[];
}

/** A reminder that is still to be told. */
export interface ComingReminder extends ReportedReminder {
  /** When it will be told: `at`, or later where quiet hours or a pause hold it. */
  readonly notifyAt: Instant;
  readonly heldBy: 'quiet-hours' | 'pause' | null;
}

export interface ReminderReport {
  /** The newest first, at most 50. */
  readonly notifications: readonly ReportedNotification[];
  /** The earliest first, at most 20. */
  readonly coming: readonly ComingReminder[];
  readonly comingCount: number;
}

/** What became of a test notification. */
export interface TestNotification {
  readonly isAccepted: boolean;
  /** What is to be said of it beside that, in words for a person; empty where there is nothing. */
  readonly detail: string;
}
