import type { Translator } from '../../../shared/i18n/translator';
import type { PreferencesStore } from '../../platform/preferences';
import type { Notifier } from '../../ports/notifier';

/** When the window first goes into the tray, says where it went; again if the system didn't accept that. */
export async function notifyAboutTray(
  { t }: Translator,
  preferences: PreferencesStore,
  desktop: Promise<{ readonly notifier: Pick<Notifier, 'show'> }>,
): Promise<void> {
  if (preferences.read().hasToldOfTray) return;
  const { notifier } = await desktop;
  const { isAccepted } = await notifier.show({
    id: 'stays-in-tray',
    title: t('shell.tray.stays.title'),
    body: t('shell.tray.stays.body'),
    actions: [],
  });
  if (isAccepted) preferences.noteNotifiedAboutTray();
}
