/** A whole desktop for one test: display, session bus and, if requested, tray and notification daemon. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Display } from '../app/display';
import { startNotificationDaemon, type NotificationDaemon } from './notification-daemon';
import { startPowerService, type PowerService } from './power-service';
import { openSessionBus } from './session-bus';
import {
  connectSessionDesktop,
  type NotificationEntry,
  type TrayIcon,
  type TrayMenuEntry,
} from './session-desktop';

export interface DesktopOptions {
  /** Whether there is a tray. */
  readonly hasTray: boolean;
  /** Whether a notification daemon runs from the start. */
  readonly hasNotifications: boolean;
  /** Whether there is a system bus with the service that announces sleep and wake-up. */
  readonly hasPower?: boolean;
  /** The desktop's name, which decides how `xdg-open` opens things; XFCE by default. */
  readonly currentDesktop?: string;
}

export interface Desktop {
  /** The environment that a program needs to be on this desktop and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** The tray icon that registered last; null if there is none. */
  tray(): Promise<TrayIcon | null>;
  /** Its menu; null if there is none. */
  trayMenu(): Promise<readonly TrayMenuEntry[] | null>;
  /** Clicks the entry found by its labels, one per menu level. */
  clickTrayMenu(...labels: readonly (string | RegExp)[]): Promise<void>;
  /** Clicks the icon itself. */
  activateTray(): Promise<void>;
  /** Every message to and from the notification daemon so far. */
  notificationLog(): Promise<readonly NotificationEntry[]>;
  /** The notification daemon; null if none was requested. */
  readonly notifications: NotificationDaemon | null;
  startNotifications(): Promise<NotificationDaemon>;
  /** Announces sleep and wake-up; null if it wasn't requested. */
  readonly power: PowerService | null;
  close(): Promise<void>;
}

export async function openDesktop(display: Display, options: DesktopOptions): Promise<Desktop> {
  const bus = await openSessionBus();
  const runtimeDir = await mkdtemp(join(tmpdir(), 'afterword-session-'));
  const power = options.hasPower === true ? await startPowerService() : null;
  const env = {
    ...display.env,
    DBUS_SESSION_BUS_ADDRESS: bus.address,
    // The app must not see this computer's own power or network events.
    DBUS_SYSTEM_BUS_ADDRESS: power?.address ?? `unix:path=${join(runtimeDir, 'no-system-bus')}`,
    XDG_RUNTIME_DIR: runtimeDir,
    XDG_CONFIG_HOME: join(runtimeDir, 'config'),
    XDG_DATA_HOME: join(runtimeDir, 'data'),
    XDG_CACHE_HOME: join(runtimeDir, 'cache'),
    XDG_CURRENT_DESKTOP: options.currentDesktop ?? 'XFCE',
    NO_AT_BRIDGE: '1',
  };
  const session = await connectSessionDesktop(bus.address, env, options.hasTray);
  let daemon = options.hasNotifications ? await startNotificationDaemon(session, env) : null;
  return {
    env,
    get notifications() {
      return daemon;
    },
    async startNotifications() {
      daemon = await startNotificationDaemon(session, env);
      return daemon;
    },
    power,
    tray: () => session.ask({ ask: 'tray' }),
    trayMenu: () => session.ask({ ask: 'menu' }),
    async clickTrayMenu(...labels) {
      const menu: readonly TrayMenuEntry[] | null = await session.ask({ ask: 'menu' });
      await session.ask({ ask: 'click', id: entryByPath(menu ?? [], labels).id });
    },
    activateTray: () => session.ask({ ask: 'activate' }),
    notificationLog: () => session.ask({ ask: 'notifications' }),
    async close() {
      await daemon?.stop();
      await power?.stop();
      await session.close();
      await bus.close();
      await rm(runtimeDir, { recursive: true, force: true });
    },
  };
}

function entryByPath(menu: readonly TrayMenuEntry[], labels: readonly (string | RegExp)[]): TrayMenuEntry {
  const [label, ...rest] = labels;
  if (label === undefined) throw new Error('The path into the tray menu is empty.');
  const entry = menu.find((candidate) =>
    typeof label === 'string' ? wordsOf(candidate) === label : label.test(wordsOf(candidate)),
  );
  if (!entry)
    throw new Error(`The tray menu has no "${String(label)}", only: ${menu.map(wordsOf).join(' | ')}`);
  return rest.length === 0 ? entry : entryByPath(entry.children, rest);
}

/** A label as a person reads it: an underscore marks the next letter as its key, two mean one underscore. */
export function wordsOf({ label }: Pick<TrayMenuEntry, 'label'>): string {
  return label.replace(/_(.)/g, '$1');
}
