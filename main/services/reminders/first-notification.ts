import type { Translator } from '../../../shared/i18n/translator';
import type { ApplicationId } from '../../../shared/model/ids';
import type { ChangeMaker } from '../../ports/change-maker';
import type { Notifier } from '../../ports/notifier';
import type { ReminderLedger } from '../../ports/reminder-ledger';

/** What the program keeps from run to run. */
export interface FirstNotificationMemory {
  hasNotified(): boolean;
  noteNotified(): void;
}

export interface FirstNotificationDeps {
  readonly changes: Pick<ChangeMaker, 'onCommitted'>;
  readonly ledger: Pick<ReminderLedger, 'recentNotifications'>;
  readonly notifier: Pick<Notifier, 'show'>;
  readonly memory: FirstNotificationMemory;
  /** Whether there is one that can be reminded of: entered, and neither taken back nor deleted since. */
  readonly isThere: (applicationId: ApplicationId) => boolean;
  readonly translator: Translator;
}

/**
 * For a system that asks the user whether the program may notify when it first does (macOS): says where reminders will
 * come when the first application is entered, so that the question has its reason in sight and somebody to answer it.
 * Once; where the system did not take it, again in another run. Never after a reminder was told.
 */
export function createFirstNotification(deps: FirstNotificationDeps): void {
  const { changes, ledger, notifier, memory, isThere, translator } = deps;
  const { t } = translator;
  let isOver = memory.hasNotified();

  async function show(): Promise<void> {
    const { isAccepted } = await notifier.show({
      id: 'reminders-come-here',
      title: t('reminders.first.title'),
      body: t('reminders.first.body'),
      actions: [],
    });
    if (isAccepted) memory.noteNotified();
  }
  changes.onCommitted(({ outcome, origin }) => {
    if (isOver || origin !== 'window' || outcome?.description.name !== 'added') return;
    // Undone, the change is the same, and its application is gone.
    if (outcome.applicationId === null || !isThere(outcome.applicationId)) return;
    isOver = true;
    if (ledger.recentNotifications(1).length === 0) void show();
  });
}
