/** Notifications through the runtime, on macOS and Windows. What a version can't do is detected. */
import { app, Notification } from 'electron';
import type { NotificationContent, NotificationAction, Verdict } from '../../ports/notifier';
import type { SystemNotifier } from './system-notifier';

/** Same as electron-builder's appId, so that Windows connects the installed shortcut with the program. */
export const APP_USER_MODEL_ID = 'org.afterword.Afterword';
/** Never changes: Windows finds the program by it when a notification of an earlier run is clicked. */
const TOAST_ACTIVATOR_CLSID = '{6E1B3C4A-52D7-4C0E-9A35-8F1D0B7C2E64}';
/** How long the system may take to say whether it accepted one. */
const VERDICT_MS = 3_000;
/** Windows reports one click twice: for the notification, and for the program. In either order. */
const SAME_CLICK_MS = 300;

/** Call it before the first notification. Windows only. */
export function identifyToWindows(): void {
  if (process.platform !== 'win32') return;
  app.setAppUserModelId(APP_USER_MODEL_ID);
  if ('setToastActivatorCLSID' in app) app.setToastActivatorCLSID(TOAST_ACTIVATOR_CLSID);
}

/** The parts used after it was shown. */
type ShownNotification = Pick<Notification, 'on' | 'close'>;
type Listener = (notificationId: string, action: NotificationAction) => void;

export function createElectronNotifier(report: (what: string, cause: unknown) => void): SystemNotifier {
  // A notification we don't keep a reference to is removed by the system, and its clicks are lost.
  const onScreen = new Map<string, ShownNotification>();
  /** Closed by the user: still listened to, as Windows keeps some in its centre, but not shown again. */
  const closed = new WeakSet<ShownNotification>();
  const listeners: Listener[] = [];
  // A click may have started the program, before anybody listens.
  let early: Parameters<Listener>[] = [];
  const act: Listener = (...pressed) => {
    if (listeners.length === 0) early.push(pressed);
    for (const listener of listeners) listener(...pressed);
  };
  const lastClick = { atMs: -Infinity };
  const keep = (id: string, notification: ShownNotification, actions: NotificationContent['actions']) => {
    onScreen.set(id, notification);
    notification.on('close', (details: { readonly reason?: string }) => {
      if (details.reason !== 'timedOut') closed.add(notification);
    });
    listen(notification, actions, (action) => {
      lastClick.atMs = performance.now();
      act(id, action);
    });
  };
  const replace = (content: NotificationContent, isSilent: boolean) => {
    onScreen.get(content.id)?.close();
    const notification = makeNotification(content, isSilent);
    keep(content.id, notification, content.actions);
    return notification;
  };
  hearStrangers(lastClick, () => act('', 'open'));
  const restored = restoreEarlier((id, notification) => {
    if (!onScreen.has(id)) keep(id, notification, []);
  });
  restored.catch((cause: unknown) => report('notifications of an earlier run could not be read', cause));

  return {
    capability: () => {
      if (!Notification.isSupported()) return Promise.resolve('none');
      return Promise.resolve(process.platform === 'linux' ? 'plain' : 'with-actions');
    },
    show(content) {
      return verdictOf(replace(content, false), report);
    },
    renew(content) {
      const shown = onScreen.get(content.id);
      if (shown && !closed.has(shown)) replace(content, true).show();
    },
    withdraw(notificationId) {
      onScreen.get(notificationId)?.close();
      onScreen.delete(notificationId);
      // This may be from an earlier run; then only its id is known.
      if (process.platform === 'darwin' && 'remove' in Notification) Notification.remove(notificationId);
    },
    onAction(listener) {
      listeners.push(listener);
      // In a later turn, because the caller has only just started to listen.
      setImmediate(() => {
        for (const pressed of early) act(...pressed);
        early = [];
      });
    },
    // The runtime doesn't report changes.
    onCapabilityChanged: () => undefined,
  };
}

/** The pressed action. A button of an earlier run is known only by its index: the first there is always to write. */
function listen(
  notification: ShownNotification,
  actions: NotificationContent['actions'],
  act: (action: NotificationAction) => void,
): void {
  notification.on('click', () => act('open'));
  // Older runtimes pass the index only in the second argument.
  notification.on('action', (details: { readonly actionIndex?: number }, index: number) => {
    const place = details.actionIndex ?? index;
    act(actions[place]?.action ?? (place === 0 ? 'write' : 'open'));
  });
}

/**
 * Windows: clicks on notifications of an earlier run, which may have started the program. All that is known is that they
 * were clicked.
 */
function hearStrangers(lastClick: { readonly atMs: number }, hear: () => void): void {
  if (!('handleActivation' in Notification)) return;
  Notification.handleActivation(() => {
    const atMs = performance.now();
    setTimeout(() => {
      if (lastClick.atMs < atMs - SAME_CLICK_MS) hear();
    }, SAME_CLICK_MS);
  });
}

/** macOS: those of an earlier run that are still in the Notification Centre can be listened to again. */
async function restoreEarlier(keep: (id: string, notification: ShownNotification) => void): Promise<void> {
  if (process.platform !== 'darwin' || !('getHistory' in Notification)) return;
  for (const notification of await Notification.getHistory()) keep(notification.id, notification);
}

function makeNotification(
  { id, title, body, actions }: NotificationContent,
  isSilent: boolean,
): Notification {
  return new Notification({
    id,
    title,
    body,
    silent: isSilent,
    timeoutType: 'never',
    actions: actions.map(({ label }) => ({ type: 'button', text: label })),
  });
}

/**
 * Accepted when shown. A Windows that stays silent accepted it: otherwise it would have said `failed`. A silent macOS did
 * not: the program isn't signed, or the user hasn't said yet if it may notify.
 */
function verdictOf(
  notification: Notification,
  report: (what: string, cause: unknown) => void,
): Promise<Verdict> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ isAccepted: process.platform !== 'darwin', detail: 'no answer', isUnanswered: true }),
      VERDICT_MS,
    );
    notification.once('show', () => {
      clearTimeout(timer);
      resolve({ isAccepted: true, detail: 'shown' });
    });
    notification.once('failed', (_event, error) => {
      clearTimeout(timer);
      report('a notification was not accepted', error);
      resolve({ isAccepted: false, detail: error });
    });
    notification.show();
  });
}
