import type { Translator } from '../../../shared/i18n/translator';
import type { ApplicationId } from '../../../shared/model/ids';
import type { ChangeMaker } from '../../ports/change-maker';
import type { Notifier } from '../../ports/notifier';
import type { ReminderLedger } from '../../ports/reminder-ledger';

/** What the program remembers between runs. */
export interface FirstNotificationMemory {
  hasNotified(): boolean;
  noteNotified(): void;
}

export interface FirstNotificationDeps {
  readonly changes: Pick<ChangeMaker, 'onCommitted'>;
  readonly ledger: Pick<ReminderLedger, 'recentNotifications'>;
  readonly notifier: Pick<Notifier, 'show'>;
  readonly memory: FirstNotificationMemory;
  /** Whether there is an application to be reminded of: added, and neither undone nor deleted since. */
  readonly isThere: (applicationId: ApplicationId) => boolean;
  readonly translator: Translator;
}

/**
 * For systems that ask for permission at the first notification (macOS): when the first application is added, says where
 * reminders will appear, so that the system's question makes sense and somebody is there to answer it. Once; if the
 * system refused it, again in another run. Never after a reminder was sent.
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
    // After an undo it is the same change, but its application is gone.
    if (outcome.applicationId === null || !isThere(outcome.applicationId)) return;
    isOver = true;
    if (ledger.recentNotifications(1).length === 0) void show();
  });
}
