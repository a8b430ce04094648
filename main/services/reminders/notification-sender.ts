import type { Translator } from '../../../shared/i18n/translator';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { cardOf } from '../../../shared/rules/progress/card';
import type { Clock } from '../../ports/clock';
import type { NotificationContent, Notifier } from '../../ports/notifier';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { claimReminders, type ClaimedNotification, type ClaimDeps } from './claim-reminders';
import { notificationOf, type NotificationItem } from '../outside/notification-words';
import type { ApplicationState } from '../history/applications';
import type { Hold } from './notify-instant';

/** A system that has not answered by then holds nothing else up; its answer is noted whenever it comes. */
const ANSWER_MS = 20_000;
/** Applications read for the words of one notification: more than are named in it. */
const MOST_READ = 5;

export interface SenderDeps extends ClaimDeps {
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly translator: Translator;
  readonly readApplication: (applicationId: ApplicationId) => ApplicationState | null;
  readonly report: (what: string, cause: unknown) => void;
}

type Verdict = Awaited<ReturnType<Notifier['show']>>;

/** Hands over what is to be told, one notification at a time, and notes what the system said. */
export interface NotificationSender {
  /** Claims what is to be told now and hands it over, unless a notification is still being answered. */
  tell(hold: Hold): void;
  /** Takes notifications off the screen. */
  withdraw(notificationIds: readonly string[]): void;
  /** Resolves once nothing is being handed over. */
  settled(): Promise<void>;
  /** From here on nothing is told, and no answer is written to the ledger. */
  stop(): void;
}

/** `onSent` is called after a notification was accepted: more may have come due meanwhile. */
export function createNotificationSender(deps: SenderDeps, onSent: () => void): NotificationSender {
  const { ledger, clock, notifier, translator, readApplication, report } = deps;
  let handingOver: Promise<void> | null = null;
  let isStopped = false;

  function wordsOf(notification: ClaimedNotification, { now, zone }: Hold): NotificationContent {
    const items = notification.reminders.slice(0, MOST_READ).flatMap((reminder) => itemsOf(reminder, now));
    return notificationOf(notification.id, items, notification.reminders.length, { translator, now, zone });
  }

  /** None where the application cannot be read: it is counted, and keeps no other from being told. */
  function itemsOf(reminder: LedgerReminder, now: Instant): readonly NotificationItem[] {
    try {
      const state = readApplication(reminder.applicationId);
      return state ? [{ reminder, card: cardOf(state.application, state.progress, now) }] : [];
    } catch (cause) {
      report(`reading ${reminder.applicationId} for a notification`, cause);
      return [];
    }
  }

  function note({ id: notificationId, covered }: ClaimedNotification, { isAccepted, detail }: Verdict): void {
    if (isStopped) return;
    if (!isAccepted) {
      ledger.noteRefused(notificationId, detail);
      return;
    }
    const isWanted = ledger
      .notification(notificationId)
      ?.reminders.some(({ state }) => state === 'claimed' || state === 'notified');
    ledger.noteNotified(notificationId, clock.now(), detail, covered);
    // Its steps were dealt with while it was on its way.
    if (!isWanted) withdraw([notificationId]);
    withdraw(resolveReplaced(ledger, notificationId, clock.now()));
  }

  function withdraw(notificationIds: readonly string[]): void {
    for (const id of notificationIds) {
      const detail = ledger.detailOf(id);
      if (detail === null) notifier.withdraw(id);
      else notifier.withdraw(id, detail);
    }
  }

  async function handOver(notification: ClaimedNotification, content: NotificationContent): Promise<void> {
    const { promise: overdue, resolve } = Promise.withResolvers<null>();
    const timer = clock.setTimer(ANSWER_MS, () => resolve(null));
    const answer = notifier.show(content).then((result) => {
      note(notification, result);
      return result;
    });
    const result = await Promise.race([answer, overdue]);
    timer.cancel();
    handingOver = null;
    if (result?.isAccepted && !isStopped) onSent();
  }

  return {
    tell(hold) {
      if (handingOver || isStopped) return;
      const notification = claimReminders(deps, hold);
      if (!notification) return;
      withdraw(notification.replaced);
      handingOver = handOver(notification, wordsOf(notification, hold)).catch((cause: unknown) => {
        handingOver = null;
        report('handing over a notification', cause);
      });
    },
    withdraw,
    async settled() {
      while (handingOver) await handingOver;
    },
    stop() {
      isStopped = true;
    },
  };
}

/**
 * An earlier reminder of a step that was now told again has nothing more to say. Gives the notifications that are empty of
 * anything else.
 */
function resolveReplaced(ledger: ReminderLedger, notificationId: string, at: Instant): readonly string[] {
  return ledger.transact(() => {
    const replaced = new Set<string>();
    for (const told of ledger.notification(notificationId)?.reminders ?? []) {
      for (const earlier of ledger.remindersOf(told.applicationId)) {
        if (!isReplacedBy(earlier, told)) continue;
        ledger.resolve(earlier.id, 'superseded', at);
        if (earlier.notificationId !== null) replaced.add(earlier.notificationId);
      }
    }
    return [...replaced].filter(
      (id) => !ledger.notification(id)?.reminders.some(({ state }) => state === 'notified'),
    );
  });
}

function isReplacedBy(earlier: LedgerReminder, told: LedgerReminder): boolean {
  return (
    earlier.state === 'notified' &&
    earlier.id !== told.id &&
    earlier.notificationId !== told.notificationId &&
    earlier.interviewId === told.interviewId &&
    earlier.step === told.step
  );
}
