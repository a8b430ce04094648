import type { Instant } from '../../../shared/model/time';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { tellInstant, type Hold } from './tell-instant';

const MINUTE_MS = 60_000;
/** Most reminders of one telling; what is beyond follows in the next. */
const MOST_REMINDERS = 5_000;

export interface ClaimParts {
  readonly ledger: ReminderLedger;
  readonly runId: string;
  /** A new UUIDv7 at each call. */
  readonly nextId: () => string;
}

/** What was claimed: one notification to be handed to the system under `id`. */
export interface ClaimedTelling {
  readonly id: string;
  /** At least one, the one whose step ends first first. */
  readonly reminders: readonly LedgerReminder[];
  /** Earlier tellings that were never accepted for sure and are part of this one now. */
  readonly merged: readonly string[];
}

/**
 * Claims, in one transaction, what is to be told now; null where nothing is. Everything goes into one telling, and of
 * several reminders for one step only the last. What was claimed before (by a run that died, or while nobody took
 * notifications) goes with it under the id it had. Waits for reminders still to come within this minute.
 */
export function claimReminders({ ledger, runId, nextId }: ClaimParts, hold: Hold): ClaimedTelling | null {
  return ledger.transact(() => {
    const ready = releasedAt(hold, ledger);
    if (ready.length === 0 || comesMoreThisMinute(ledger, ready, hold.now)) return null;
    const { last, covered } = lastOfEachStep(ready);
    const earlier = [...new Set(ready.flatMap(({ tellingId }) => tellingId ?? []))].sort();
    const id = earlier[0] ?? nextId();
    ledger.claim({ id, runId, at: hold.now, told: last.map(idOf), covered: covered.map(idOf) });
    return { id, reminders: last.toSorted((a, b) => a.latestAt - b.latestAt), merged: earlier.slice(1) };
  });
}

/** Those whose time has come and which nothing holds at this moment; the others are put off. */
function releasedAt(hold: Hold, ledger: ReminderLedger): readonly LedgerReminder[] {
  return ledger.toTell(hold.now, MOST_REMINDERS).filter((reminder) => {
    const at = tellInstant(reminder, hold);
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
  const isFresh = ready.some(({ tellAt }) => Math.floor(tellAt / MINUTE_MS) === minute);
  const next = isFresh ? ledger.nextTellAfter(now) : null;
  return next !== null && Math.floor(next / MINUTE_MS) === minute;
}

function lastOfEachStep(reminders: readonly LedgerReminder[]): {
  readonly last: readonly LedgerReminder[];
  readonly covered: readonly LedgerReminder[];
} {
  const lastByStep = new Map<string, LedgerReminder>();
  for (const reminder of reminders) {
    const key = `${reminder.interviewId} ${reminder.step}`;
    const known = lastByStep.get(key);
    if (!known || reminder.at >= known.at) lastByStep.set(key, reminder);
  }
  const last = new Set(lastByStep.values());
  return { last: [...last], covered: reminders.filter((reminder) => !last.has(reminder)) };
}

function idOf({ id }: LedgerReminder): number {
  return id;
}
