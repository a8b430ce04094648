import type { SystemState } from '../../shared/ipc/contract';

/** What a person can do from a notification. `open` is a click on its body, and never a button. */
export const notificationActions = ['open', 'write', 'mark-sent', 'tomorrow', 'pause'] as const;
export type NotificationAction = (typeof notificationActions)[number];

/** One notification. The same `id` (at most 64 characters) replaces one still on screen. Texts are plain, never markup. */
export interface NotificationContent {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly {
    readonly action: Exclude<NotificationAction, 'open'>;
    readonly label: string;
  }[];
}

/** What the system said to a notification, in `detail` in its own words. */
export interface Verdict {
  readonly isAccepted: boolean;
  readonly detail: string;
  /** It was handed over, and the system then said nothing of it; it counts as accepted. */
  readonly isUnanswered?: true;
}

/** The system's notifications. */
export interface Notifier {
  capability(): Promise<SystemState['notifications']>;
  /**
   * Resolves once the system has accepted or refused it, which may take it as long as it likes; never rejects. Asked
   * for again before that, the notification is still drawn once, with the words given last.
   */
  show(content: NotificationContent): Promise<Verdict>;
  /**
   * Replaces what is on the screen under the same id, without a sound; does nothing if it is not there any more, or if
   * nobody can say (of an earlier run, on some systems).
   */
  renew(content: NotificationContent): void;
  /** Takes it off the screen, where it still is; one of an earlier run by the `detail` that `show` gave then. */
  withdraw(notificationId: string, detail?: string): void;
  /** Every action, also one pressed on a notification of an earlier run where the system passes it on. */
  onAction(listener: (notificationId: string, action: NotificationAction) => void): void;
}
