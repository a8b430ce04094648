import type { Translator } from '../../../shared/i18n/translator';
import type { ApplicationId } from '../../../shared/model/ids';
import type { ChangeMaker } from '../../ports/change-maker';
import type { Notifier } from '../../ports/notifier';
import type { ReminderLedger } from '../../ports/reminder-ledger';

/** What the program keeps from run to run. */
export interface FirstNoticeMemory {
  hasTold(): boolean;
  noteTold(): void;
}

export interface FirstNoticeParts {
  readonly changes: Pick<ChangeMaker, 'onCommitted'>;
  readonly ledger: Pick<ReminderLedger, 'recentTellings'>;
  readonly notifier: Pick<Notifier, 'show'>;
  readonly memory: FirstNoticeMemory;
  /** Whether there is one that can be reminded of: entered, and neither taken back nor deleted since. */
  readonly isThere: (applicationId: ApplicationId) => boolean;
  readonly translator: Translator;
}

/**
 * For a system that asks the user whether the program may notify when it first does (macOS): says where reminders will
 * come when the first application is entered, so that the question has its reason in sight and somebody to answer it.
 * Once; where the system did not take it, again in another run. Never after a reminder was told.
 */
export function createFirstNotice(parts: FirstNoticeParts): void {
  const { changes, ledger, notifier, memory, isThere, translator } = parts;
  const { t } = translator;
  let isOver = memory.hasTold();

  async function show(): Promise<void> {
    const { isAccepted } = await notifier.show({
      id: 'reminders-come-here',
      title: t('reminders.first.title'),
      body: t('reminders.first.body'),
      actions: [],
    });
    if (isAccepted) memory.noteTold();
  }
  changes.onCommitted(({ outcome, origin }) => {
    if (isOver || origin !== 'window' || outcome?.description.name !== 'added') return;
    // Undone, the change is the same, and its application is gone.
    if (outcome.applicationId === null || !isThere(outcome.applicationId)) return;
    isOver = true;
    if (ledger.recentTellings(1).length === 0) void show();
  });
}
