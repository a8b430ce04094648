import type { SystemState } from '../../shared/ipc/contract';

/** What a person can do with a notification. `open` is a click on its body, never a button. */
export const notificationActions = ['open', 'write', 'mark-sent', 'tomorrow', 'pause'] as const;
export type NotificationAction = (typeof notificationActions)[number];

/** One notification. The same `id` (at most 64 characters) replaces one still on screen. Plain text, never markup. */
export interface NotificationContent {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly {
    readonly action: Exclude<NotificationAction, 'open'>;
    readonly label: string;
  }[];
}

/** The system's response to a notification; `detail` is in its own words. */
export interface Verdict {
  readonly isAccepted: boolean;
  readonly detail: string;
  /** It was handed over and the system then didn't respond. */
  readonly isUnanswered?: true;
}

/** The system's notifications. */
export interface Notifier {
  capability(): Promise<SystemState['notifications']>;
  /**
   * Resolves once the system has accepted or refused it, however long that takes; never rejects. If called again before
   * that, the notification is still shown once, with the latest words.
   */
  show(content: NotificationContent): Promise<Verdict>;
  /**
   * Silently replaces what is on screen under the same id. Does nothing if it is gone, or if that can't be known (for one
   * of an earlier run, on some systems).
   */
  renew(content: NotificationContent): void;
  /** Removes it from the screen if it is still there; one of an earlier run by the `detail` that `show` gave then. */
  withdraw(notificationId: string, detail?: string): void;
  /** Called for every action, even on a notification of an earlier run if the system passes it on. */
  onAction(listener: (notificationId: string, action: NotificationAction) => void): void;
}
