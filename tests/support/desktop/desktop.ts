/** A whole desktop for one test: display, session bus and, if requested, tray and notification daemon. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
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

type Menu = readonly TrayMenuEntry[];

export interface Desktop {
  /** The environment that a program needs to be on this desktop and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** The tray icon that registered last; null if there is none. */
  tray(): Promise<TrayIcon | null>;
  /** Its menu; null if there is none. */
  trayMenu(): Promise<Menu | null>;
  /** Waits for the entry with these labels, one per menu level, and clicks it. */
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
      const entry = await waitForEntry(
        async () => (await session.ask<Menu | null>({ ask: 'menu' })) ?? [],
        labels,
      );
      await session.ask({ ask: 'click', id: entry.id });
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

async function waitForEntry(
  readMenu: () => Promise<Menu>,
  labels: readonly (string | RegExp)[],
): Promise<TrayMenuEntry> {
  let entry: TrayMenuEntry | undefined;
  const find = async () => {
    const menu = await readMenu();
    entry = entryByPath(menu, labels);
    return entry === undefined ? menu.map(wordsOf) : 'there';
  };
  await expect.poll(find, `"${labels.join(' > ')}" in the tray menu`).toBe('there');
  if (entry === undefined) throw new Error('The entry was found and lost.');
  return entry;
}

function entryByPath(menu: Menu, labels: readonly (string | RegExp)[]): TrayMenuEntry | undefined {
  const [label = '', ...rest] = labels;
  const entry = menu.find((candidate) =>
    typeof label === 'string' ? wordsOf(candidate) === label : label.test(wordsOf(candidate)),
  );
  return entry === undefined || rest.length === 0 ? entry : entryByPath(entry.children, rest);
}

/** A label as a person reads it: an underscore marks the next letter as its key, two mean one underscore. */
export function wordsOf({ label }: Pick<TrayMenuEntry, 'label'>): string {
  return label.replace(/_(.)/g, '$1');
}
