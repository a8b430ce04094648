import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { notifyInstant, type Hold } from './notify-instant';

/** Most reminders retimed in one go; more follow at the next tick, so that the program stays quick to answer. */
const SLICE = 250;

/** Which reminders are retimed: all that are still to come, or only those that something holds. */
type Scope = 'all' | 'held';

/** Moves the reminders that are still to come to when they may be shown now, some at each tick. */
export interface Retiming {
  /** Starts from the first again. One of all goes before one of those that are held. */
  begin(scope: Scope): void;
  /** Moves some. True if none is left. */
  slice(hold: Hold): boolean;
  isDone(): boolean;
}

export function createRetiming(ledger: ReminderLedger): Retiming {
  let left: { readonly scope: Scope; readonly afterId: number } | null = null;

  function retime(reminders: readonly LedgerReminder[], hold: Hold): void {
    for (const reminder of reminders) {
      const at = notifyInstant(reminder, hold);
      if (at !== reminder.notifyAt) ledger.retime(reminder.id, at, reminder.latestAt);
    }
  }

  return {
    begin(scope) {
      left = { scope: left?.scope === 'all' ? 'all' : scope, afterId: 0 };
    },
    slice(hold) {
      if (left === null) return true;
      const { scope, afterId } = left;
      const reminders = ledger.pending(afterId, SLICE);
      ledger.transactPlan(() => {
        retime(scope === 'all' ? reminders : reminders.filter(({ notifyAt, at }) => notifyAt > at), hold);
      });
      const last = reminders.at(-1);
      left = last === undefined || reminders.length < SLICE ? null : { scope, afterId: last.id };
      return left === null;
    },
    isDone: () => left === null,
  };
}
