/** Notifications on Linux, by speaking to the desktop's notification service: the runtime offers it one button only. */
import { isDeepStrictEqual } from 'node:util';
import { Variant } from '@jellybrick/dbus-next';
import type { SystemState } from '../../../shared/ipc/contract';
import {
  notificationActions,
  type NotificationContent,
  type NotificationAction,
  type Verdict,
} from '../../ports/notifier';
import { createNotificationService, service, type NotificationService } from './notifier-linux-service';
import type { SessionBus } from './session-bus';
import type { SystemNotifier } from './system-notifier';

export interface LinuxIdentity {
  readonly appName: string;
  /** The name of the .desktop file, without its ending. */
  readonly desktopEntry: string;
  readonly iconFile: string;
  /** What a click on the text does. Some services draw a button of it instead (xfce4-notifyd 0.7). */
  readonly openLabel: string;
}

/** It stays until the user has seen to it. */
const NEVER_EXPIRES = 0;
const URGENCY_NORMAL = 1;
/** A click on the body; the name is the specification's. */
const BODY_ACTION = 'default';
const KEY_PREFIX = 'afterword';

/** What the service answered to a notification: its number there, and whose number that is. */
interface Accepted {
  readonly serverId: number;
  readonly mark: string;
}

/**
 * Works without a bus and without a service (capability `none`), and starts working when one appears. Buttons carry the
 * notification's id, so that one pressed on a notification of an earlier run is understood.
 */
export function createLinuxNotifier(
  bus: SessionBus,
  identity: LinuxIdentity,
  report: (what: string, cause: unknown) => void,
): SystemNotifier {
  const desktop = createNotificationService(bus);
  const onScreen = new Map<string, number>();
  /** Whose a number was, also after it went: some services say so before they say that it was clicked. */
  const notificationIdOf = new Map<number, string>();
  const actionListeners: ((notificationId: string, action: NotificationAction) => void)[] = [];
  const capabilityListeners: (() => void)[] = [];
  const failures = createFailureLog(report);

  async function notify(content: NotificationContent, isSilent = false): Promise<Verdict> {
    // In this order: the first starts a service that runs on demand only, and the second does not.
    const names = await desktop.capabilities();
    const mark = await desktop.mark();
    try {
      const replacedId = onScreen.get(content.id) ?? 0;
      const serverId = await desktop.notify(
        notifyArguments(content, names ?? new Set(), identity, replacedId, isSilent),
      );
      failures.end();
      if (typeof serverId !== 'number') return { isAccepted: true, detail: 'accepted' };
      // Where another service has come meanwhile, the number means nothing to it.
      if ((await desktop.mark()) === mark) {
        onScreen.set(content.id, serverId);
        notificationIdOf.set(serverId, content.id);
      }
      return { isAccepted: true, detail: acceptedAs(serverId, mark) };
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      failures.add(detail);
      return { isAccepted: false, detail };
    }
  }

  bus.onOwnerChanged(service.destination, () => {
    desktop.forget();
    onScreen.clear();
    notificationIdOf.clear();
    for (const listener of capabilityListeners) listener();
  });
  bus.onSignal(service, 'NotificationClosed', ([serverId]) => {
    for (const [notificationId, known] of onScreen) if (known === serverId) onScreen.delete(notificationId);
  });
  bus.onSignal(service, 'ActionInvoked', ([serverId, key]) => {
    const invoked = readActionKey(String(key)) ?? bodyClick(serverId, key, notificationIdOf);
    if (invoked) for (const listener of actionListeners) listener(...invoked);
  });

  return {
    async capability(): Promise<SystemState['notifications']> {
      const names = await desktop.capabilities();
      if (!names) return 'none';
      return names.has('actions') ? 'with-actions' : 'plain';
    },
    show: oneAtATime(notify),
    renew(content) {
      if (onScreen.has(content.id)) void notify(content, true);
    },
    withdraw(notificationId, detail = '') {
      const serverId = onScreen.get(notificationId);
      onScreen.delete(notificationId);
      if (serverId !== undefined) {
        desktop.close(serverId);
        return;
      }
      const earlier = readAccepted(detail);
      if (earlier) void closeEarlier(desktop, earlier);
    },
    onAction: (listener) => void actionListeners.push(listener),
    onCapabilityChanged: (listener) => void capabilityListeners.push(listener),
  };
}

/** Of an earlier run only what the service said then is known; it may be another service by now. */
async function closeEarlier(desktop: NotificationService, { serverId, mark }: Accepted): Promise<void> {
  if ((await desktop.mark()) === mark) desktop.close(serverId);
}

/** A notification is tried again and again; the log hears of the same failure once. */
function createFailureLog(report: (what: string, cause: unknown) => void) {
  let last: string | null = null;
  return {
    add(detail: string): void {
      if (detail !== last) report('a notification was not accepted', detail);
      last = detail;
    },
    /** One was accepted. */
    end: () => void (last = null),
  };
}

/**
 * Asks for a notification that the service has not answered for yet once only. The answer comes when the words given last are
 * accepted, or any were refused.
 */
function oneAtATime(
  notify: (content: NotificationContent) => Promise<Verdict>,
): (content: NotificationContent) => Promise<Verdict> {
  const underWay = new Map<string, { latest: NotificationContent; readonly verdict: Promise<Verdict> }>();

  async function deliver(content: NotificationContent): Promise<Verdict> {
    const verdict = await notify(content);
    const { latest } = underWay.get(content.id) ?? { latest: content };
    if (verdict.isAccepted && !isDeepStrictEqual(latest, content)) return deliver(latest);
    underWay.delete(content.id);
    return verdict;
  }

  return (content) => {
    const delivery = underWay.get(content.id) ?? { latest: content, verdict: deliver(content) };
    delivery.latest = content;
    underWay.set(content.id, delivery);
    return delivery.verdict;
  };
}

/** The arguments of `Notify`: name, id to replace, icon, summary, body, actions, hints, time to live. */
export function notifyArguments(
  content: NotificationContent,
  capabilities: ReadonlySet<string>,
  { appName, desktopEntry, iconFile, openLabel }: LinuxIdentity,
  replacedId: number,
  isSilent = false,
): readonly unknown[] {
  const body = capabilities.has('body-markup') ? escapeMarkup(content.body) : content.body;
  const buttons = content.actions.flatMap(({ action, label }) => [actionKey(content.id, action), label]);
  const actions = capabilities.has('actions') ? [BODY_ACTION, openLabel, ...buttons] : [];
  const hints = {
    'desktop-entry': new Variant('s', desktopEntry),
    urgency: new Variant('y', URGENCY_NORMAL),
    ...(isSilent ? { 'suppress-sound': new Variant('b', true) } : {}),
  };
  // A null byte cannot be said on the bus; nobody means one.
  const texts = [content.title, body].map((text) => text.replaceAll('\0', ''));
  return [appName, replacedId, iconFile, ...texts, actions, hints, NEVER_EXPIRES];
}

/** The body is read as markup by services that announce it. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What is kept of an accepted notification for a later run. */
function acceptedAs(serverId: number, mark: string | null): string {
  return mark === null ? `accepted as ${serverId}` : `accepted as ${serverId} by ${mark}`;
}

function readAccepted(detail: string): Accepted | null {
  const [, serverId, mark] = /^accepted as (\d+) by (.+)$/.exec(detail) ?? [];
  return serverId === undefined || mark === undefined ? null : { serverId: Number(serverId), mark };
}

function actionKey(notificationId: string, action: NotificationAction): string {
  return `${KEY_PREFIX}:${action}:${notificationId}`;
}

/** What a button's key says; null for a key that is not one of ours. */
export function readActionKey(key: string): [notificationId: string, action: NotificationAction] | null {
  const [prefix, action, ...rest] = key.split(':');
  if (prefix !== KEY_PREFIX || rest.length === 0) return null;
  const notificationId = rest.join(':');
  const known = notificationActions.find((name) => name === action);
  return known === undefined || known === 'open' ? null : [notificationId, known];
}

function bodyClick(
  serverId: unknown,
  key: unknown,
  notificationIdOf: ReadonlyMap<number, string>,
): [notificationId: string, action: NotificationAction] | null {
  const notificationId =
    key === BODY_ACTION && typeof serverId === 'number' ? notificationIdOf.get(serverId) : undefined;
  return notificationId === undefined ? null : [notificationId, 'open'];
}
