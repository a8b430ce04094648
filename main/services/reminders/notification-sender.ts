import type { Instant } from '../../../shared/model/time';
import type { Clock } from '../../ports/clock';
import type { NotificationContent, Notifier } from '../../ports/notifier';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { claimReminders, type ClaimedNotification, type ClaimDeps } from './claim-reminders';
import type { TickReason } from '../time/heartbeat';
import { createRefusals, toSendAt, type ToSend } from './refusals';
import { createContentOf, type ContentDeps } from './notification-content';
import type { Hold } from './notify-instant';

/** After this long without an answer, other work continues; the answer is recorded whenever it comes. */
const ANSWER_MS = 20_000;

export interface SenderDeps extends ClaimDeps, ContentDeps {
  readonly clock: Clock;
  readonly notifier: Notifier;
}

type Verdict = Awaited<ReturnType<Notifier['show']>>;

/** Hands notifications to the system, one at a time, and records its answers. */
export interface NotificationSender {
  /**
   * Claims what is to be sent now and hands it over, unless a notification is still waiting for its answer. What the system
   * has just refused isn't handed over again because of a change or a look at the window, but with the next regular tick, or
   * along with any other reminder.
   */
  send(hold: Hold, reason: TickReason): void;
  /** Some of their reminders are over: removes them from the screen, or renews them with the rest. */
  refresh(notificationIds: readonly string[]): void;
  /** Removes from the screen what an earlier run left there. */
  withdrawLeftOver(): void;
  /** Resolves once nothing is being handed over. */
  settled(): Promise<void>;
  /** After this, nothing is sent and no answer is recorded. */
  stop(): void;
}

/** `onSent` is called after a notification was accepted. */
export function createNotificationSender(deps: SenderDeps, onSent: () => void): NotificationSender {
  const { ledger, clock, notifier, report } = deps;
  const contentOf = createContentOf(deps);
  let handingOver: Promise<void> | null = null;
  const refusals = createRefusals(ledger);
  const withdraw = createWithdraw(deps);
  let isStopped = false;

  function note({ id, reminders, covered }: ClaimedNotification, { isAccepted, detail }: Verdict): void {
    if (isStopped) return;
    if (!isAccepted) {
      ledger.noteRefused(id, detail);
      return;
    }
    ledger.noteNotified(id, clock.now(), detail, covered);
    // Steps may have been dealt with while it was on its way.
    if (unanswered(ledger, id).length < reminders.length) refresh([id]);
    refresh(resolveReplaced(ledger, id, clock.now()));
  }

  /** Removes from the screen what has nothing left to say, and renews what has less to say. */
  function refresh(notificationIds: readonly string[]): void {
    const empty: string[] = [];
    for (const id of notificationIds) {
      const left = unanswered(ledger, id);
      const shown = left.filter(({ state }) => state === 'notified');
      if (left.length === 0) empty.push(id);
      // One still on its way is renewed once it is accepted.
      else if (shown.length > 0) notifier.renew(contentOf(id, shown, clock.now()));
    }
    withdraw(empty);
  }

  async function handOver(
    notification: ClaimedNotification,
    content: NotificationContent,
    toSend: ToSend,
  ): Promise<void> {
    const { promise: overdue, resolve } = Promise.withResolvers<null>();
    const timer = clock.setTimer(ANSWER_MS, () => resolve(null));
    const answer = notifier.show(content).then((result) => {
      note(notification, result);
      if (!result.isAccepted) refusals.note(toSend);
      return result;
    });
    const result = await Promise.race([answer, overdue]);
    timer.cancel();
    handingOver = null;
    if (result?.isAccepted && !isStopped) onSent();
  }

  return {
    send(hold, reason) {
      if (handingOver || isStopped || refusals.isJustRefused(hold, reason)) return;
      refusals.note(null);
      const notification = claimReminders(deps, hold);
      if (!notification) return;
      const toSend = toSendAt(ledger, hold.now);
      withdraw(notification.replaced);
      const content = contentOf(notification.id, notification.reminders, hold.now);
      handingOver = handOver(notification, content, toSend).catch((cause: unknown) => {
        handingOver = null;
        report('handing over a notification', cause);
      });
    },
    refresh,
    withdrawLeftOver: () => withdraw(ledger.leftOver()),
    async settled() {
      while (handingOver) await handingOver;
    },
    stop() {
      isStopped = true;
    },
  };
}

/** Removes notifications from the screen, and records it. */
function createWithdraw({
  ledger,
  notifier,
  clock,
}: SenderDeps): (notificationIds: readonly string[]) => void {
  return (notificationIds) => {
    if (notificationIds.length === 0) return;
    for (const id of notificationIds) {
      const detail = ledger.detailOf(id);
      if (detail === null) notifier.withdraw(id);
      else notifier.withdraw(id, detail);
    }
    ledger.transactPlan(() => {
      for (const id of notificationIds) ledger.noteWithdrawn(id, clock.now());
    });
  };
}

/** What a notification still asks for. */
function unanswered(ledger: ReminderLedger, notificationId: string): readonly LedgerReminder[] {
  const { reminders } = ledger.notification(notificationId) ?? { reminders: [] };
  return reminders.filter(({ state }) => state === 'claimed' || state === 'notified');
}

/** Earlier reminders of a step that was now sent again have nothing to add. Returns their notifications. */
function resolveReplaced(ledger: ReminderLedger, notificationId: string, at: Instant): readonly string[] {
  return ledger.transact(() => {
    const replaced = new Set<string>();
    for (const current of ledger.notification(notificationId)?.reminders ?? []) {
      for (const earlier of ledger.remindersOf(current.applicationId)) {
        if (!isReplacedBy(earlier, current)) continue;
        ledger.resolve(earlier.id, 'superseded', at);
        if (earlier.notificationId !== null) replaced.add(earlier.notificationId);
      }
    }
    return [...replaced];
  });
}

function isReplacedBy(earlier: LedgerReminder, current: LedgerReminder): boolean {
  return (
    earlier.state === 'notified' &&
    earlier.id !== current.id &&
    earlier.notificationId !== current.notificationId &&
    earlier.interviewId === current.interviewId &&
    earlier.step === current.step
  );
}
