import type { Instant } from '../../../shared/model/time';
import type { ReminderLedger } from '../../ports/reminder-ledger';
import { LONGEST_WAIT_MS, type TickReason } from '../time/heartbeat';
import type { Hold } from './notify-instant';

/** Everything that was to be sent at `at`, by the ids in the ledger. */
export interface ToSend {
  readonly at: Instant;
  readonly ids: ReadonlySet<number>;
}

/** Everything to be sent at `at`: planned, held or claimed, and due by then. */
export function toSendAt(ledger: Pick<ReminderLedger, 'idsToNotify'>, at: Instant): ToSend {
  return { at, ids: new Set(ledger.idsToNotify(at)) };
}

/** Remembers what the system refused last, so that not every change claims and offers thousands of reminders again. */
export interface Refusals {
  note(refused: ToSend | null): void;
  /** True if all that is to be sent was refused a moment ago, and nothing suggests that it would be accepted now. */
  isJustRefused(hold: Hold, reason: TickReason): boolean;
}

export function createRefusals(ledger: Pick<ReminderLedger, 'idsToNotify'>): Refusals {
  let refused: ToSend | null = null;
  return {
    note: (toSend) => void (refused = toSend),
    isJustRefused({ now }, reason) {
      if (refused === null || (reason !== 'edit' && reason !== 'focus')) return false;
      const { at, ids } = refused;
      // Each change puts off the regular tick, so many in a row must not keep the reminders waiting.
      if (now < at || now - at >= LONGEST_WAIT_MS) return false;
      const toSend = toSendAt(ledger, now);
      if (![...toSend.ids].every((id) => ids.has(id))) return false;
      // A reminder that ends is forgotten: planned again, it is offered at once.
      refused = { at, ids: toSend.ids };
      return true;
    },
  };
}
