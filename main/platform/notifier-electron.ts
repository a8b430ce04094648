/** Notifications through the runtime: on macOS and Windows. What it cannot do on a version is found by looking. */
import { app, Notification } from 'electron';
import type { Notice, NoticeAction } from '../ports/notifier';
import type { SystemNotifier } from './system-notifier';

/** Same as electron-builder's appId, so that the installed shortcut and the program are one to Windows. */
export const APP_USER_MODEL_ID = 'org.afterword.Afterword';
/** Fixed for ever: Windows finds the program by it when a notification of an earlier run is clicked. */
const TOAST_ACTIVATOR_CLSID = '{6E1B3C4A-52D7-4C0E-9A35-8F1D0B7C2E64}';
/** How long the system may take to say whether it accepted one. */
const VERDICT_MS = 3_000;

/** Before the first notification; does nothing but on Windows. */
export function identifyToWindows(): void {
  if (process.platform !== 'win32') return;
  app.setAppUserModelId(APP_USER_MODEL_ID);
  if ('setToastActivatorCLSID' in app) app.setToastActivatorCLSID(TOAST_ACTIVATOR_CLSID);
}

export function createElectronNotifier(report: (what: string, cause: unknown) => void): SystemNotifier {
  // A notification that is forgotten by us is taken away by the system, and its clicks are lost.
  const onScreen = new Map<string, Notification>();
  const actionListeners: ((noticeId: string, action: NoticeAction) => void)[] = [];
  let hasShown = false;
  const act = (noticeId: string, action: NoticeAction) => {
    for (const listener of actionListeners) listener(noticeId, action);
  };
  // A click that started the program; once we have shown some ourselves their own events say the same.
  if ('handleActivation' in Notification) {
    Notification.handleActivation(() => {
      if (!hasShown) act('', 'open');
    });
  }

  return {
    capability: () => {
      if (!Notification.isSupported()) return Promise.resolve('none');
      return Promise.resolve(process.platform === 'linux' ? 'plain' : 'with-actions');
    },
    show(notice) {
      hasShown = true;
      onScreen.get(notice.id)?.close();
      const notification = makeNotification(notice);
      onScreen.set(notice.id, notification);
      notification.on('click', () => act(notice.id, 'open'));
      // Older runtimes say which only in the second argument.
      notification.on('action', (details: { readonly actionIndex?: number }, index: number) => {
        const chosen = notice.actions[details.actionIndex ?? index];
        if (chosen) act(notice.id, chosen.action);
      });
      return verdictOf(notification, report);
    },
    withdraw(noticeId) {
      onScreen.get(noticeId)?.close();
      onScreen.delete(noticeId);
      // Also one of an earlier run, of which only the id is known.
      if (process.platform === 'darwin' && 'remove' in Notification) Notification.remove(noticeId);
    },
    onAction: (listener) => void actionListeners.push(listener),
    // The runtime tells no change.
    onCapabilityChanged: () => undefined,
  };
}

function makeNotification({ id, title, body, actions }: Notice): Notification {
  return new Notification({
    id,
    title,
    body,
    timeoutType: 'never',
    actions: actions.map(({ label }) => ({ type: 'button', text: label })),
  });
}

/** Accepted when shown; where the system stays silent, taken as accepted: `failed` is what it would have said. */
function verdictOf(
  notification: Notification,
  report: (what: string, cause: unknown) => void,
): Promise<{ readonly isAccepted: boolean; readonly detail: string }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ isAccepted: true, detail: 'no answer' }), VERDICT_MS);
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
