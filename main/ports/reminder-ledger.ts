/** The ledger of reminders: what is to be told, what was told, and what became of it. */
import type { Step } from '../../shared/model/application';
import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { ReminderKind } from '../../shared/rules/reminders/reminders';

/**
 * Where a reminder stands. Not to be told yet: `dormant` (its kind was told under an earlier instant and has moved to one
 * that was still to come then; it is planned once its step is current). Still to be told: `planned`; `held` by quiet hours or a pause; `claimed` for a notification that
 * the system has not accepted yet. Told: `told`; `acted` once its step was sent or skipped. No longer to be told:
 * `snoozed` (one at a later time replaces it), `superseded` (by a later one of the same step, or by a new instant),
 * `cancelled` (its step is over).
 */
export type ReminderState =
  'dormant' | 'planned' | 'held' | 'claimed' | 'notified' | 'acted' | 'snoozed' | 'cancelled' | 'superseded';

/** What makes a reminder itself: a step, a kind and an instant. There is one row for each, ever. */
export interface ReminderKey {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
  readonly step: Step;
  readonly kind: ReminderKind;
  readonly at: Instant;
}

export interface LedgerReminder extends ReminderKey {
  readonly id: number;
  /** When it is told: `at`, or another instant where quiet hours or a pause say so. */
  readonly notifyAt: Instant;
  /** The last instant of its step's window, as known when it was planned. */
  readonly latestAt: Instant;
  readonly state: ReminderState;
  /** The notification it was claimed for or told in, also where a later one of its step spoke for it. */
  readonly notificationId: string | null;
  readonly notifiedAt: Instant | null;
}

/** One notification, of one or several reminders. Its id is the notice's. */
export interface LedgerNotification {
  readonly id: string;
  readonly claimedAt: Instant;
  /** When the system accepted it; null where it has not. */
  readonly notifiedAt: Instant | null;
  /** What the system said of it last; empty before it has said anything. */
  readonly detail: string;
  readonly reminders: readonly LedgerReminder[];
}

export interface PlannedRow extends ReminderKey {
  readonly notifyAt: Instant;
  readonly latestAt: Instant;
  readonly plannedAt: Instant;
  /** False if its step is not current yet: it is then kept as dormant. */
  readonly isCurrent: boolean;
}

/** An application whose reminders must be planned again. */
export interface StaleApplication {
  readonly applicationId: ApplicationId;
  /** When its events or the policy changed first since it was last planned; null if only time has passed. */
  readonly changedAt: Instant | null;
}

/** When an application's reminders were last planned, and when time itself asks for it again. */
export interface PlanNote {
  readonly applicationId: ApplicationId;
  readonly plannedAt: Instant;
  readonly replanAt: Instant | null;
}

/** States a reminder can settle in. */
export type ResolvedState = Extract<ReminderState, 'acted' | 'snoozed' | 'cancelled' | 'superseded'>;

/**
 * Every write is durable when the outermost `transact` (or the call itself, outside one) returns; one in `transactPlan`
 * with the next that is.
 * An application whose events changed is stale from that very commit on, so that a crash in between forgets nothing.
 */
export interface ReminderLedger {
  /** All of `work` or nothing. May be nested. */
  transact<T>(work: () => T): T;
  /**
   * The same for a plan, which is made anew where it is lost: a power cut may take it back, and then the application is
   * stale as before. It waits for no disk. What it holds is durable before anything is handed over, by the claim.
   */
  transactPlan<T>(work: () => T): T;

  /** Applications to be planned anew: their events changed, or their time has come. At most `limit`. */
  staleApplications(now: Instant, limit: number): readonly StaleApplication[];
  /** The next instant at which an application becomes stale by itself; at or before now where one is. */
  nextReplanAt(): Instant | null;
  savePlanNote(note: PlanNote): void;
  /** Planning failed: it is tried again at `replanAt`, with what is known of its change. */
  postponePlan(applicationId: ApplicationId, replanAt: Instant): void;
  markStale(applicationIds: readonly ApplicationId[]): void;
  /** All of them, because of a change made at `changedAt`. */
  markAllStale(changedAt: Instant): void;
  /** Marks those planned after `now`: the clock was wrong then. */
  markStaleWherePlannedAfter(now: Instant): void;

  remindersOf(applicationId: ApplicationId): readonly LedgerReminder[];
  /** Those still to be told with `notifyAt` at or before `now`, earliest first, at most `limit`. */
  toNotify(now: Instant, limit: number): readonly LedgerReminder[];
  /** The earliest `notifyAt` after `after` of those still to be told. */
  nextNotifyAfter(after: Instant): Instant | null;
  /** Those still to be shown, by their ids: the first `limit` after `afterId`. */
  pending(afterId: number, limit: number): readonly LedgerReminder[];
  notification(id: string): LedgerNotification | null;
  /** What the system said last of a notification, without reading what was told in it; null where there is none of that id. */
  detailOf(notificationId: string): string | null;
  /** What was told last, and what is claimed to be: the newest first, at most `limit`; each has a reminder or more. */
  recentNotifications(limit: number): readonly LedgerNotification[];
  /** What comes next and is not claimed yet: the earliest `notifyAt` first, at most `limit`. */
  coming(limit: number): readonly LedgerReminder[];
  comingCount(): number;

  /** Plans it: a new row, or the one of the same key where that was never told. */
  plan(row: PlannedRow): void;
  /** Sets when it is told; `planned` becomes `held` where that is after its instant, and back. */
  retime(reminderId: number, notifyAt: Instant, latestAt: Instant): void;
  /** Ends it. One that was claimed but never told leaves its notification. */
  resolve(reminderId: number, state: ResolvedState, at: Instant): void;
  /**
   * Claims `told` for a notification; makes the notification where it is new. What was claimed for it before and is not among
   * them is held, under its id.
   */
  claim(notification: {
    readonly id: string;
    readonly runId: string;
    readonly at: Instant;
    readonly told: readonly number[];
  }): void;
  /**
   * The system has accepted it: what is still claimed for it becomes told, and `covered`, for which it spoke as well,
   * superseded by it where it is still to be told.
   */
  noteNotified(notificationId: string, at: Instant, detail: string, covered: readonly number[]): void;
  /** The system has not accepted it; what is claimed for it stays so. */
  noteRefused(notificationId: string, detail: string): void;
  /** It was taken off the screen. */
  noteWithdrawn(notificationId: string, at: Instant): void;
  /** Those of which no reminder is claimed or unanswered any more, and which nobody has taken off the screen. */
  leftOver(): readonly string[];

  /**
   * Under which quiet hours, pause, zone and policy the ledger was timed, and when the settings changed first since;
   * null before the first time.
   */
  readTiming(): (ReminderTiming & { readonly changedAt: Instant | null }) | null;
  saveTiming(timing: ReminderTiming): void;
}

/** Marks to notice a change by. */
export interface ReminderTiming {
  readonly policyMark: string;
  readonly holdMark: string;
}
