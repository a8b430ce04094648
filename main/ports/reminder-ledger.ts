/** The ledger of reminders: what will be sent, what was sent, and what happened to it. */
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { PlannedReminder } from '../../shared/rules/reminders/reminders';

/**
 * The state of a reminder. Not to be sent yet: `dormant` (its kind was sent at another instant, and its own has since moved
 * into the future; it is planned once its step is current). Not sent yet: `planned`; `held` by quiet hours or a pause;
 * `claimed` for a notification that the system hasn't accepted yet. Sent: `notified`; `acted` once its step was sent or
 * skipped. No longer to be sent: `snoozed` (replaced by one at a later time), `superseded` (by a later one of the same
 * step, or by a new instant), `cancelled` (its step is over).
 */
export type ReminderState =
  'dormant' | 'planned' | 'held' | 'claimed' | 'notified' | 'acted' | 'snoozed' | 'cancelled' | 'superseded';

/** A reminder's identity: a step or an occasion, a kind and an instant. There is only ever one row for each. */
export interface ReminderKey extends PlannedReminder {
  readonly applicationId: ApplicationId;
}

export interface LedgerReminder extends ReminderKey {
  readonly id: number;
  /** When it is sent: `at`, or another instant because of quiet hours or a pause. */
  readonly notifyAt: Instant;
  /** The last instant of its step's window, as known when it was planned. */
  readonly latestAt: Instant;
  readonly state: ReminderState;
  /** The notification it was claimed for or sent in, or the one of a later reminder of its step that covered it. */
  readonly notificationId: string | null;
  readonly notifiedAt: Instant | null;
}

/** One notification, about one or several reminders. Its id is that of the `NotificationContent`. */
export interface LedgerNotification {
  readonly id: string;
  readonly claimedAt: Instant;
  /** When the system accepted it; null if it hasn't. */
  readonly notifiedAt: Instant | null;
  /** The system's last message about it; empty until there is one. */
  readonly detail: string;
  readonly reminders: readonly LedgerReminder[];
}

export interface PlannedRow extends ReminderKey {
  readonly notifyAt: Instant;
  readonly latestAt: Instant;
  readonly plannedAt: Instant;
  /** False if its step isn't current yet; it is then stored as dormant. */
  readonly isCurrent: boolean;
}

/** An application whose reminders must be planned again. */
export interface StaleApplication {
  readonly applicationId: ApplicationId;
  /** When its events or the policy first changed since it was last planned; null if only time has passed. */
  readonly changedAt: Instant | null;
}

/** When an application's reminders were last planned, and when they next need planning because of time alone. */
export interface PlanNote {
  readonly applicationId: ApplicationId;
  readonly plannedAt: Instant;
  readonly replanAt: Instant | null;
}

/** The final states of a reminder. */
export type ResolvedState = Extract<ReminderState, 'acted' | 'snoozed' | 'cancelled' | 'superseded'>;

/**
 * Every write is durable when the outermost `transact` (or the call itself, outside one) returns; a write in
 * `transactPlan` becomes durable with the next one that is. An application whose events changed is stale from that very
 * commit on, so a crash in between loses nothing.
 */
export interface ReminderLedger {
  /** All of `work` or nothing. Can be nested. */
  transact<T>(work: () => T): T;
  /**
   * The same for a plan, which is redone if it is lost: a power cut may undo it, and then the application is stale as
   * before. It doesn't wait for the disk. The claim makes it durable before anything is handed over.
   */
  transactPlan<T>(work: () => T): T;

  /** Applications to plan again, because their events changed or their time has come. At most `limit`. */
  staleApplications(now: Instant, limit: number): readonly StaleApplication[];
  /** The next instant at which time alone makes an application stale; at or before now if one already is. */
  nextReplanAt(): Instant | null;
  savePlanNote(note: PlanNote): void;
  /** Planning failed; it is retried at `replanAt`, keeping what is known about its change. */
  postponePlan(applicationId: ApplicationId, replanAt: Instant): void;
  /** Every application has to be planned again, because of a change made at `changedAt`. */
  markAllStale(changedAt: Instant): void;
  /** Marks those planned after `now`: the clock was wrong then. */
  markStaleWherePlannedAfter(now: Instant): void;

  remindersOf(applicationId: ApplicationId): readonly LedgerReminder[];
  /** Those not sent yet with `notifyAt` at or before `now`, earliest first, at most `limit`. */
  toNotify(now: Instant, limit: number): readonly LedgerReminder[];
  /** The ids of all of them, in no order: for noticing cheaply whether there are others than before. */
  idsToNotify(now: Instant): readonly number[];
  /** The earliest `notifyAt` after `after` among those not sent yet. */
  nextNotifyAfter(after: Instant): Instant | null;
  /** Those not shown yet, by id: the first `limit` after `afterId`. */
  pending(afterId: number, limit: number): readonly LedgerReminder[];
  notification(id: string): LedgerNotification | null;
  /** The system's last message about a notification, without reading its reminders; null if the id is unknown. */
  detailOf(notificationId: string): string | null;
  /** The latest notifications, including claimed ones: newest first, at most `limit`; each has at least one reminder. */
  recentNotifications(limit: number): readonly LedgerNotification[];
  /** Reminders after `now` that aren't claimed yet: earliest `notifyAt` first, at most `limit`. */
  coming(now: Instant, limit: number): readonly LedgerReminder[];
  comingCount(now: Instant): number;

  /** Plans it: a new row, or the row with the same key if that was never sent. */
  plan(row: PlannedRow): void;
  /** Sets when it is sent; `planned` becomes `held` if that is later than its instant, and back. */
  retime(reminderId: number, notifyAt: Instant, latestAt: Instant): void;
  /** Ends it. If it was claimed but never sent, it is removed from its notification. */
  resolve(reminderId: number, state: ResolvedState, at: Instant): void;
  /**
   * Claims reminders for a notification, creating the notification if it is new. Any claimed for it before and not included
   * are held, under its id.
   */
  claim(notification: {
    readonly id: string;
    readonly runId: string;
    readonly at: Instant;
    readonly shown: readonly number[];
  }): void;
  /**
   * The system accepted it: whatever is still claimed for it is sent, and each of `covered`, which it covers too, is
   * superseded by it if not sent yet.
   */
  noteNotified(notificationId: string, at: Instant, detail: string, covered: readonly number[]): void;
  /** The system hasn't accepted it; whatever is claimed for it stays claimed. */
  noteRefused(notificationId: string, detail: string): void;
  /** It was removed from the screen. */
  noteWithdrawn(notificationId: string, at: Instant): void;
  /** Those without any claimed or unanswered reminder that nobody has removed from the screen. */
  leftOver(): readonly string[];

  /**
   * The quiet hours, pause, zone and policy the ledger was timed with, and when the settings first changed since; null
   * before the first time.
   */
  readTiming(): (ReminderTiming & { readonly changedAt: Instant | null }) | null;
  saveTiming(timing: ReminderTiming): void;
}

/** Values to detect a change by. */
export interface ReminderTiming {
  readonly policyMark: string;
  readonly holdMark: string;
}
