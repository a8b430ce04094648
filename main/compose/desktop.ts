/** What Afterword shows outside its window: notifications and the tray. Loaded once the window is there. */
import { join } from 'node:path';
import type { Translator } from '../../shared/i18n/translator';
import type { SystemState } from '../../shared/ipc/contract';
import { createNotifier } from '../platform/notifications/notifier';
import { createSessionBus } from '../platform/notifications/session-bus';
import type { SystemNotifier } from '../platform/notifications/system-notifier';
import { createTray, type SystemTray } from '../platform/tray/tray';
import { createTrayHost } from '../platform/tray/tray-host';

export interface DesktopDeps {
  readonly programDir: string;
  readonly t: Translator['t'];
  readonly report: (what: string, cause?: unknown) => void;
  /** Called when what this desktop offers has changed. */
  readonly onChanged: () => void;
  /** Called before a click on a notification is handled, if the system gives it a token to raise a window with. */
  readonly onActivationToken: (token: string) => void;
}

export interface Desktop {
  readonly notifier: SystemNotifier;
  readonly tray: SystemTray;
  /** As currently known. */
  state(): Pick<SystemState, 'hasTray' | 'notifications'>;
  close(): void;
}

/** The name of the installer's .desktop file, without its extension. */
const DESKTOP_ENTRY = 'org.afterword.Afterword';

/** Resolves when it is known what the desktop offers: at once, or within 10 s if it doesn't respond. */
export async function openDesktop(deps: DesktopDeps): Promise<Desktop> {
  const { programDir, t, report, onChanged, onActivationToken } = deps;
  const bus = process.platform === 'linux' ? createSessionBus(report) : null;
  // Read by another program, which can't look inside the packaged program's archive.
  const iconFile = join(programDir.replace(/\.asar$/, '.asar.unpacked'), 'build', 'icons', '128x128.png');
  const identity = {
    appName: t('shell.appName'),
    desktopEntry: DESKTOP_ENTRY,
    iconFile,
    openLabel: t('reminders.action.open'),
  };
  const notifier = createNotifier(bus, identity, { report, onActivationToken });
  const tray = await createTray(createTrayHost(bus), join(programDir, 'build', 'tray'));
  let notifications = await notifier.capability();

  async function look(): Promise<void> {
    notifications = await notifier.capability();
    onChanged();
  }
  notifier.onCapabilityChanged(() => void look());
  tray.onAvailabilityChanged(onChanged);
  return {
    notifier,
    tray,
    state: () => ({ hasTray: tray.isAvailable(), notifications }),
    close() {
      tray.destroy();
      bus?.close();
    },
  };
}
