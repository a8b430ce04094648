import type { CommandId } from '../../shared/commands/commands';
import type { ApplicationId } from '../../shared/model/ids';
import type { ReminderSubject } from '../../shared/rules/reminders/reminders';
import type { SnoozeChoice } from '../../shared/rules/reminders/quiet-hours';

/** What the tray shows, already in words, so that the adapter only draws it. */
export interface TrayModel {
  readonly tooltip: string;
  /** Steps due or late; drawn on the icon. */
  readonly dueCount: number;
  readonly due: readonly TrayStep[];
  /** Lines under the due steps that can't be clicked, for example "Nothing due". */
  readonly notes: readonly string[];
  readonly commands: readonly TrayCommand[];
  /** Separate from the others, at the end. */
  readonly lastCommand: TrayCommand;
}

export interface TrayCommand {
  readonly id: Extract<
    CommandId,
    'add-interview' | 'pause-reminders' | 'resume-reminders' | 'open-window' | 'quit'
  >;
  readonly label: string;
}

export type TrayStep = ReminderSubject & {
  readonly applicationId: ApplicationId;
  readonly label: string;
  readonly items: readonly TrayStepItem[];
};

/** An action on a step, or a list of times to be reminded of it. The times are computed when one is chosen. */
export type TrayStepItem =
  | { readonly label: string; readonly action: TrayStepAction }
  | {
      readonly label: string;
      readonly snoozes: readonly { readonly label: string; readonly choice: SnoozeChoice['choice'] }[];
    };
export type TrayStepAction = 'write' | 'mark-sent' | 'tomorrow' | 'they-replied' | 'dismiss-nudge';

export type TrayChoice =
  | { readonly tag: 'step'; readonly step: TrayStep; readonly action: TrayStepAction }
  | { readonly tag: 'snooze'; readonly step: TrayStep; readonly choice: SnoozeChoice['choice'] }
  | { readonly tag: 'command'; readonly id: TrayCommand['id'] };

export interface TrayPort {
  /** False if the desktop has no place for a tray icon. */
  isAvailable(): boolean;
  /** Draws the model; does nothing if it equals the one shown. */
  show(model: TrayModel): void;
  onChoice(listener: (choice: TrayChoice) => void): void;
  destroy(): void;
}
