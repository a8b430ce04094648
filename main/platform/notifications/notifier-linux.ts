/** Notifications on Linux, through the desktop's notification service: the runtime supports only one button there. */
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
  /** The name of the .desktop file, without its extension. */
  readonly desktopEntry: string;
  readonly iconFile: string;
  /** What a click on the text does. Some services show it as a button instead (xfce4-notifyd 0.7). */
  readonly openLabel: string;
}

export interface LinuxNotifierDeps {
  readonly report: (what: string, cause: unknown) => void;
  /** Called before the action of a click, if the service gives a token to raise a window with (Wayland). */
  readonly onActivationToken: (token: string) => void;
}

/** It stays until the user has dealt with it. */
const NEVER_EXPIRES = 0;
const URGENCY_NORMAL = 1;
/** A click on the body; the name is the specification's. */
const BODY_ACTION = 'default';
const KEY_PREFIX = 'afterword';

type Invoked = [notificationId: string, action: NotificationAction];

/** The service's answer to a notification: its number, and which service it belongs to. */
interface Accepted {
  readonly serverId: number;
  readonly mark: string;
}

/**
 * Works without a bus and without a service (capability `none`), and starts showing notifications when one appears.
 * Buttons contain the notification's id, so that one pressed on a notification of an earlier run is understood.
 */
export function createLinuxNotifier(
  bus: SessionBus,
  identity: LinuxIdentity,
  { report, onActivationToken }: LinuxNotifierDeps,
): SystemNotifier {
  const desktop = createNotificationService(bus);
  const onScreen = new Map<string, number>();
  /** The owner of each number, even after it went: some services report the closing before the click. */
  const notificationIdOf = new Map<number, string>();
  const actionListeners: ((notificationId: string, action: NotificationAction) => void)[] = [];
  const capabilityListeners: (() => void)[] = [];
  const failures = createFailureLog(report);

  async function notify(content: NotificationContent, isSilent = false): Promise<Verdict> {
    // In this order: the first starts a service that runs on demand, the second doesn't.
    const names = await desktop.capabilities();
    const mark = await desktop.mark();
    try {
      const replacedId = onScreen.get(content.id) ?? 0;
      const serverId = await desktop.notify(
        notifyArguments(content, names ?? new Set(), identity, replacedId, isSilent),
      );
      failures.end();
      if (typeof serverId !== 'number') return { isAccepted: true, detail: 'accepted' };
      // If another service has appeared meanwhile, the number means nothing to it.
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
  hearActions(bus, notificationIdOf, (invoked, token) => {
    if (token !== null) onActivationToken(token);
    for (const listener of actionListeners) listener(...invoked);
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

/** Hears actions, each with the token that came right before it, if any. */
function hearActions(
  bus: SessionBus,
  notificationIdOf: ReadonlyMap<number, string>,
  act: (invoked: Invoked, token: string | null) => void,
): void {
  // Every program on the bus hears the tokens of all notifications.
  const last: { serverId: unknown; token: string | null } = { serverId: null, token: null };
  bus.onSignal(service, 'ActivationToken', ([serverId, token]) => {
    Object.assign(last, { serverId, token: String(token) });
  });
  bus.onSignal(service, 'ActionInvoked', ([serverId, key]) => {
    const invoked = readActionKey(String(key)) ?? bodyClick(serverId, key, notificationIdOf);
    if (!invoked) return;
    const token = last.serverId === serverId ? last.token : null;
    last.token = null;
    act(invoked, token);
  });
}

/** About an earlier run, only the service's answer back then is known; another service may be running now. */
async function closeEarlier(desktop: NotificationService, { serverId, mark }: Accepted): Promise<void> {
  if ((await desktop.mark()) === mark) desktop.close(serverId);
}

/** A notification is retried again and again; the same failure is logged only once. */
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
 * Requests a notification only once while the service hasn't answered. Answers when the latest words are accepted, or any
 * were refused.
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
  // The bus can't carry a null character, and nobody means one.
  const texts = [content.title, body].map((text) => text.replaceAll('\0', ''));
  return [appName, replacedId, iconFile, ...texts, actions, hints, NEVER_EXPIRES];
}

/** Services that announce markup read the body as markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text stored with an accepted notification, by which a later run can close it. */
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

/** The action of a button's key; null if the key isn't one of ours. */
export function readActionKey(key: string): Invoked | null {
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
): Invoked | null {
  const notificationId =
    key === BODY_ACTION && typeof serverId === 'number' ? notificationIdOf.get(serverId) : undefined;
  return notificationId === undefined ? null : [notificationId, 'open'];
}
