import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { notifyInstant, type Hold } from './notify-instant';

/** Most reminders retimed at once; the rest follow at the next tick, so that the program stays responsive. */
const SLICE = 250;

/** Which reminders are retimed: all that are ahead, or only those being held. */
type Scope = 'all' | 'held';

/** Moves the reminders that are ahead to when they may be shown now, some per tick. */
export interface Retiming {
  /** Starts over. Retiming all takes precedence over retiming the held ones. */
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
