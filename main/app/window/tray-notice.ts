import type { Translator } from '../../../shared/i18n/translator';
import type { PreferencesStore } from '../../platform/preferences';
import type { Notifier } from '../../ports/notifier';

/** The first time the window goes into the tray, where it went; again where the system did not take it. */
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
  if (isAccepted) preferences.noteToldOfTray();
}
