/** Notifications on Linux, by speaking to the desktop's notification service: the runtime offers it one button only. */
import { Variant } from '@jellybrick/dbus-next';
import type { SystemState } from '../../shared/ipc/contract';
import type { Notice, NoticeAction } from '../ports/notifier';
import type { BusObject, SessionBus } from './session-bus';
import type { SystemNotifier } from './system-notifier';

export interface LinuxIdentity {
  readonly appName: string;
  /** The name of the .desktop file, without its ending. */
  readonly desktopEntry: string;
  readonly iconFile: string;
  /** What a click on the text does. Some services draw a button of it instead (xfce4-notifyd 0.7). */
  readonly openLabel: string;
}

// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
const service: BusObject = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};
/** It stays until the user has seen to it. */
const NEVER_EXPIRES = 0;
const URGENCY_NORMAL = 1;
/** A click on the body; the name is the specification's. */
const BODY_ACTION = 'default';
const KEY_PREFIX = 'afterword';

/**
 * Works without a bus and without a service (capability `none`), and starts working when one appears. Buttons carry the
 * notice's id, so that one pressed on a notification of an earlier run is understood.
 */
export function createLinuxNotifier(
  bus: SessionBus,
  identity: LinuxIdentity,
  report: (what: string, cause: unknown) => void,
): SystemNotifier {
  const onScreen = new Map<string, number>();
  /** Whose a number was, also after it went: some services say so before they say that it was clicked. */
  const noticeOf = new Map<number, string>();
  const actionListeners: ((noticeId: string, action: NoticeAction) => void)[] = [];
  const capabilityListeners: (() => void)[] = [];
  let capabilities: Promise<ReadonlySet<string> | null> | null = null;
  /** Each is tried again and again; the log hears of it once. */
  let reported: string | null = null;

  function askCapabilities(): Promise<ReadonlySet<string> | null> {
    capabilities ??= bus.call(service, 'GetCapabilities').then(
      ([names]) => new Set(Array.isArray(names) ? names.map(String) : []),
      () => {
        // No bus, or nobody there: asked again next time.
        capabilities = null;
        return null;
      },
    );
    return capabilities;
  }

  bus.onOwnerChanged(service.destination, () => {
    capabilities = null;
    onScreen.clear();
    noticeOf.clear();
    for (const listener of capabilityListeners) listener();
  });
  bus.onSignal(service, 'NotificationClosed', ([serverId]) => {
    for (const [noticeId, known] of onScreen) if (known === serverId) onScreen.delete(noticeId);
  });
  bus.onSignal(service, 'ActionInvoked', ([serverId, key]) => {
    const invoked = readActionKey(String(key)) ?? bodyClick(serverId, key, noticeOf);
    if (invoked) for (const listener of actionListeners) listener(...invoked);
  });

  return {
    async capability(): Promise<SystemState['notifications']> {
      const names = await askCapabilities();
      if (!names) return 'none';
      return names.has('actions') ? 'with-actions' : 'plain';
    },
    async show(notice) {
      const names = await askCapabilities();
      try {
        const body = notifyArguments(notice, names ?? new Set(), identity, onScreen.get(notice.id) ?? 0);
        const [serverId] = await bus.call(service, 'Notify', 'susssasa{sv}i', body);
        if (typeof serverId === 'number') {
          onScreen.set(notice.id, serverId);
          noticeOf.set(serverId, notice.id);
        }
        reported = null;
        return { isAccepted: true, detail: `accepted as ${String(serverId)}` };
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        if (reported !== detail) report('a notification was not accepted', detail);
        reported = detail;
        return { isAccepted: false, detail };
      }
    },
    withdraw(noticeId) {
      const serverId = onScreen.get(noticeId);
      if (serverId === undefined) return;
      onScreen.delete(noticeId);
      // One that the user has closed in the same moment is gone anyway.
      bus.call(service, 'CloseNotification', 'u', [serverId]).catch(() => undefined);
    },
    onAction: (listener) => void actionListeners.push(listener),
    onCapabilityChanged: (listener) => void capabilityListeners.push(listener),
  };
}

/** The arguments of `Notify`: name, id to replace, icon, summary, body, actions, hints, time to live. */
export function notifyArguments(
  notice: Notice,
  capabilities: ReadonlySet<string>,
  { appName, desktopEntry, iconFile, openLabel }: LinuxIdentity,
  replacedId: number,
): readonly unknown[] {
  const body = capabilities.has('body-markup') ? escapeMarkup(notice.body) : notice.body;
  const buttons = notice.actions.flatMap(({ action, label }) => [actionKey(notice.id, action), label]);
  const actions = capabilities.has('actions') ? [BODY_ACTION, openLabel, ...buttons] : [];
  const hints = {
    'desktop-entry': new Variant('s', desktopEntry),
    urgency: new Variant('y', URGENCY_NORMAL),
  };
  // A null byte cannot be said on the bus; nobody means one.
  const texts = [notice.title, body].map((text) => text.replaceAll('\0', ''));
  return [appName, replacedId, iconFile, ...texts, actions, hints, NEVER_EXPIRES];
}

/** The body is read as markup by services that announce it. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function actionKey(noticeId: string, action: NoticeAction): string {
  return `${KEY_PREFIX}:${action}:${noticeId}`;
}

/** What a button's key says; null for a key that is not one of ours. */
export function readActionKey(key: string): [noticeId: string, action: NoticeAction] | null {
  const [prefix, action, ...rest] = key.split(':');
  if (prefix !== KEY_PREFIX || rest.length === 0) return null;
  const noticeId = rest.join(':');
  return action === 'write' || action === 'mark-sent' || action === 'tomorrow' ? [noticeId, action] : null;
}

function bodyClick(
  serverId: unknown,
  key: unknown,
  noticeOf: ReadonlyMap<number, string>,
): [noticeId: string, action: NoticeAction] | null {
  const noticeId = key === BODY_ACTION && typeof serverId === 'number' ? noticeOf.get(serverId) : undefined;
  return noticeId === undefined ? null : [noticeId, 'open'];
}
