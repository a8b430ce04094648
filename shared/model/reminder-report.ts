/** The reminder ledger as the settings page "Reminders" shows it. */
import type { Step } from './application';
import type { ApplicationId } from './ids';
import type { Occasion } from './settings/message-kind';
import type { Instant } from './time';

export type ReportedKind = 'nudge' | 'due' | 'last-call' | 'snooze';

/** A reminder by its application; company and role are null if that was deleted. */
export interface ReportedReminder {
  readonly applicationId: ApplicationId;
  readonly company: string | null;
  readonly role: string | null;
  /** `applied` if it is about silence before any interview. */
  readonly step: Step | Occasion | 'applied';
  readonly kind: ReportedKind;
  /** Its own instant by the rules. */
  readonly at: Instant;
}

/** One notification: when it was handed over, and what the system said. */
export interface ReportedNotification {
  readonly id: string;
  readonly claimedAt: Instant;
  /** When the system accepted it; null if it hasn't (yet). */
  readonly notifiedAt: Instant | null;
  /** The system's last message, if it refused. */
  readonly detail: string;
  /** The reminders in it, and what happened to each. */
  readonly reminders: readonly (ReportedReminder & {
    readonly fate: 'waiting' | 'notified' | 'acted' | 'over';
  })[];
}

/** A reminder that is still ahead. */
export interface ComingReminder extends ReportedReminder {
  /** When it will be sent: `at`, or later if quiet hours or a pause hold it. */
  readonly notifyAt: Instant;
  readonly heldBy: 'quiet-hours' | 'pause' | null;
}

export interface ReminderReport {
  /** Newest first, at most 50. */
  readonly notifications: readonly ReportedNotification[];
  /** Earliest first, at most 20. */
  readonly coming: readonly ComingReminder[];
  readonly comingCount: number;
}

/** The result of a test notification. */
export interface TestNotification {
  readonly isAccepted: boolean;
  /** Anything more to say about it, in plain words; empty if there is nothing. */
  readonly detail: string;
}
