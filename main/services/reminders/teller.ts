import type { Translator } from '../../../shared/i18n/translator';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { cardOf } from '../../../shared/rules/progress/card';
import type { Clock } from '../../ports/clock';
import type { Notice, Notifier } from '../../ports/notifier';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import { claimReminders, type ClaimedTelling, type ClaimParts } from './claim-reminders';
import { noticeOf, type NoticeItem } from '../outside/notice-words';
import type { ApplicationState } from '../history/applications';
import type { Hold } from './tell-instant';

/** A system that has not answered by then holds nothing else up; its answer is noted whenever it comes. */
const ANSWER_MS = 20_000;
/** Applications read for the words of one notification: more than are named in it. */
const MOST_READ = 5;

export interface TellerParts extends ClaimParts {
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly translator: Translator;
  readonly readApplication: (applicationId: ApplicationId) => ApplicationState | null;
  readonly report: (what: string, cause: unknown) => void;
}

type Verdict = Awaited<ReturnType<Notifier['show']>>;

/** Hands over what is to be told, one telling at a time, and notes what the system said. */
export interface Teller {
  /** Claims what is to be told now and hands it over, unless a telling is still being answered. */
  tell(hold: Hold): void;
  /** Takes tellings off the screen. */
  withdraw(tellingIds: readonly string[]): void;
  /** Resolves once nothing is being handed over. */
  settled(): Promise<void>;
  /** From here on nothing is told, and no answer is written to the ledger. */
  stop(): void;
}

/** `onTold` is called after a telling was accepted: more may have come due meanwhile. */
export function createTeller(parts: TellerParts, onTold: () => void): Teller {
  const { ledger, clock, notifier, translator, readApplication, report } = parts;
  let handingOver: Promise<void> | null = null;
  let isStopped = false;

  function wordsOf(telling: ClaimedTelling, { now, zone }: Hold): Notice {
    const items = telling.reminders.slice(0, MOST_READ).flatMap((reminder) => itemsOf(reminder, now));
    return noticeOf(telling.id, items, telling.reminders.length, { translator, now, zone });
  }

  /** None where the application cannot be read: it is counted, and keeps no other from being told. */
  function itemsOf(reminder: LedgerReminder, now: Instant): readonly NoticeItem[] {
    try {
      const state = readApplication(reminder.applicationId);
      return state ? [{ reminder, card: cardOf(state.application, state.progress, now) }] : [];
    } catch (cause) {
      report(`reading ${reminder.applicationId} for a notification`, cause);
      return [];
    }
  }

  function note({ id: tellingId, covered }: ClaimedTelling, { isAccepted, detail }: Verdict): void {
    if (isStopped) return;
    if (!isAccepted) {
      ledger.noteRefused(tellingId, detail);
      return;
    }
    const isWanted = ledger
      .telling(tellingId)
      ?.reminders.some(({ state }) => state === 'claimed' || state === 'told');
    ledger.noteTold(tellingId, clock.now(), detail, covered);
    // Its steps were dealt with while it was on its way.
    if (!isWanted) withdraw([tellingId]);
    withdraw(settleReplaced(ledger, tellingId, clock.now()));
  }

  function withdraw(tellingIds: readonly string[]): void {
    for (const id of tellingIds) {
      const detail = ledger.detailOf(id);
      if (detail === null) notifier.withdraw(id);
      else notifier.withdraw(id, detail);
    }
  }

  async function handOver(telling: ClaimedTelling, notice: Notice): Promise<void> {
    const { promise: overdue, resolve } = Promise.withResolvers<null>();
    const timer = clock.setTimer(ANSWER_MS, () => resolve(null));
    const answer = notifier.show(notice).then((result) => {
      note(telling, result);
      return result;
    });
    const result = await Promise.race([answer, overdue]);
    timer.cancel();
    handingOver = null;
    if (result?.isAccepted && !isStopped) onTold();
  }

  return {
    tell(hold) {
      if (handingOver || isStopped) return;
      const telling = claimReminders(parts, hold);
      if (!telling) return;
      withdraw(telling.replaced);
      handingOver = handOver(telling, wordsOf(telling, hold)).catch((cause: unknown) => {
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
 * An earlier reminder of a step that was now told again has nothing more to say. Gives the tellings that are empty of
 * anything else.
 */
function settleReplaced(ledger: ReminderLedger, tellingId: string, at: Instant): readonly string[] {
  return ledger.transact(() => {
    const replaced = new Set<string>();
    for (const told of ledger.telling(tellingId)?.reminders ?? []) {
      for (const earlier of ledger.remindersOf(told.applicationId)) {
        if (!isReplacedBy(earlier, told)) continue;
        ledger.settle(earlier.id, 'superseded', at);
        if (earlier.tellingId !== null) replaced.add(earlier.tellingId);
      }
    }
    return [...replaced].filter((id) => !ledger.telling(id)?.reminders.some(({ state }) => state === 'told'));
  });
}

function isReplacedBy(earlier: LedgerReminder, told: LedgerReminder): boolean {
  return (
    earlier.state === 'told' &&
    earlier.id !== told.id &&
    earlier.tellingId !== told.tellingId &&
    earlier.interviewId === told.interviewId &&
    earlier.step === told.step
  );
}
