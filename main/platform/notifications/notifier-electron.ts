/** Notifications through the runtime: on macOS and Windows. What it cannot do on a version is found by looking. */
import { app, Notification } from 'electron';
import type { NotificationContent, NotificationAction, Verdict } from '../../ports/notifier';
import type { SystemNotifier } from './system-notifier';

/** Same as electron-builder's appId, so that the installed shortcut and the program are one to Windows. */
export const APP_USER_MODEL_ID = 'org.afterword.Afterword';
/** Fixed for ever: Windows finds the program by it when a notification of an earlier run is clicked. */
const TOAST_ACTIVATOR_CLSID = '{6E1B3C4A-52D7-4C0E-9A35-8F1D0B7C2E64}';
/** How long the system may take to say whether it accepted one. */
const VERDICT_MS = 3_000;
/** Windows says of one click twice: of the notification that was clicked, and of the program. In either order. */
const SAME_CLICK_MS = 300;

/** Before the first notification; does nothing but on Windows. */
export function identifyToWindows(): void {
  if (process.platform !== 'win32') return;
  app.setAppUserModelId(APP_USER_MODEL_ID);
  if ('setToastActivatorCLSID' in app) app.setToastActivatorCLSID(TOAST_ACTIVATOR_CLSID);
}

/** As far as it is used after it was shown. */
type ShownNotification = Pick<Notification, 'on' | 'close'>;
type Listener = (notificationId: string, action: NotificationAction) => void;

export function createElectronNotifier(report: (what: string, cause: unknown) => void): SystemNotifier {
  // A notification that is forgotten by us is taken away by the system, and its clicks are lost.
  const onScreen = new Map<string, ShownNotification>();
  /** Closed by the user: still to be listened to, as Windows keeps some in its centre, but not to be shown again. */
  const closed = new WeakSet<ShownNotification>();
  const listeners: Listener[] = [];
  // A click may have started the program, and comes before anybody listens.
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
      // Also one of an earlier run, of which only the id is known.
      if (process.platform === 'darwin' && 'remove' in Notification) Notification.remove(notificationId);
    },
    onAction(listener) {
      listeners.push(listener);
      // In a turn of its own: whoever listens has only begun to.
      setImmediate(() => {
        for (const pressed of early) act(...pressed);
        early = [];
      });
    },
    // The runtime tells no change.
    onCapabilityChanged: () => undefined,
  };
}

/** What is pressed on one. A button of an earlier run is known by its place only: there the first is always to write. */
function listen(
  notification: ShownNotification,
  actions: NotificationContent['actions'],
  act: (action: NotificationAction) => void,
): void {
  notification.on('click', () => act('open'));
  // Older runtimes say which only in the second argument.
  notification.on('action', (details: { readonly actionIndex?: number }, index: number) => {
    const place = details.actionIndex ?? index;
    act(actions[place]?.action ?? (place === 0 ? 'write' : 'open'));
  });
}

/**
 * Windows: clicks on notifications that are not ours to listen to any more, of an earlier run; such a click may have
 * started the program. All that is known of them is that they came.
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

/** Accepted when shown; where the system stays silent, taken as accepted: `failed` is what it would have said. */
function verdictOf(
  notification: Notification,
  report: (what: string, cause: unknown) => void,
): Promise<Verdict> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ isAccepted: true, detail: 'no answer', isUnanswered: true }),
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
