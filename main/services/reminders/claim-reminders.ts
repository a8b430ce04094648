import type { Instant } from '../../../shared/model/time';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { notifyInstant, type Hold } from './notify-instant';

const MINUTE_MS = 60_000;
/** Most reminders in one notification; the rest follow in the next. */
const MOST_REMINDERS = 5_000;

export interface ClaimDeps {
  readonly ledger: ReminderLedger;
  readonly runId: string;
  /** Returns a new UUIDv7 each time. */
  readonly nextId: () => string;
}

/** The claimed reminders: one notification to hand to the system under `id`. */
export interface ClaimedNotification {
  readonly id: string;
  /** At least one. */
  readonly reminders: readonly LedgerReminder[];
  /** Earlier reminders of the same steps, by their ledger ids; this notification covers them too. */
  readonly covered: readonly number[];
  /** Their earlier notifications, never accepted for certain; this one replaces them. */
  readonly replaced: readonly string[];
}

/**
 * Claims, in one transaction, what is to be sent now; null if there is nothing. Everything goes into one notification, and
 * of several reminders for one step only the last. What was claimed before (by a run that crashed, or while there was no
 * notification service) is sent under its old id, along with the others. Waits for reminders due within this minute.
 */
export function claimReminders({ ledger, runId, nextId }: ClaimDeps, hold: Hold): ClaimedNotification | null {
  return ledger.transact(() => {
    const ready = releasedAt(hold, ledger);
    if (ready.length === 0 || comesMoreThisMinute(ledger, ready, hold.now)) return null;
    const last = lastOfEachStep(ready);
    const id = last.flatMap(({ notificationId }) => notificationId ?? []).sort()[0] ?? nextId();
    // What was claimed for another notification may have been seen there, and is only sent again in that one: next.
    const shown = last.filter(({ notificationId }) => notificationId === null || notificationId === id);
    const covered = shown.flatMap((reminder) => earlierOfItsStep(ledger, reminder));
    ledger.claim({ id, runId, at: hold.now, shown: shown.map(idOf) });
    return {
      id,
      reminders: shown,
      covered: covered.map(idOf),
      replaced: [...new Set(covered.flatMap(({ notificationId }) => notificationId ?? []))].filter(
        (other) => other !== id,
      ),
    };
  });
}

/** Those whose time has come and which nothing holds right now; the others are postponed. */
function releasedAt(hold: Hold, ledger: ReminderLedger): readonly LedgerReminder[] {
  return ledger.toNotify(hold.now, MOST_REMINDERS).filter((reminder) => {
    const at = notifyInstant(reminder, hold);
    if (at <= hold.now) return true;
    ledger.retime(reminder.id, at, reminder.latestAt);
    return false;
  });
}

function comesMoreThisMinute(
  ledger: ReminderLedger,
  ready: readonly LedgerReminder[],
  now: Instant,
): boolean {
  const minute = Math.floor(now / MINUTE_MS);
  const isFresh = ready.some(({ notifyAt }) => Math.floor(notifyAt / MINUTE_MS) === minute);
  const next = isFresh ? ledger.nextNotifyAfter(now) : null;
  return next !== null && Math.floor(next / MINUTE_MS) === minute;
}

function lastOfEachStep(reminders: readonly LedgerReminder[]): readonly LedgerReminder[] {
  const byStep = Map.groupBy(reminders, ({ applicationId, interviewId, step }) =>
    [applicationId, interviewId, step].join(' '),
  );
  return [...byStep.values()].map((ofStep) =>
    ofStep.reduce((last, reminder) => (reminder.at >= last.at ? reminder : last)),
  );
}

/** Those not sent yet, even if held: once this one is sent they have nothing to add. */
function earlierOfItsStep(
  ledger: ReminderLedger,
  { applicationId, interviewId, step, at }: LedgerReminder,
): readonly LedgerReminder[] {
  return ledger
    .remindersOf(applicationId)
    .filter((other) => other.interviewId === interviewId && other.step === step)
    .filter((other) => other.at < at && ['planned', 'held', 'claimed'].includes(other.state));
}

function idOf({ id }: LedgerReminder): number {
  return id;
}
