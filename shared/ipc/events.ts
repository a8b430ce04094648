/** What main tells the renderer unasked. A map of its own: nothing is answered. */
import type { CommandOn } from '../commands/commands';
import type { BoardChange } from '../model/card';
import type { MessageStep } from '../model/application';
import type { ApplicationId, InterviewId } from '../model/ids';
import type { SettingsSection } from '../model/settings/settings-section';
import type { Settings } from './contract';
import type { ChangeOutcome, Failure } from '../model/outcome';

/** What a menu item, a key of the menu, the tray or a notification asks the window to show or do. */
export type WindowRequest =
  | { readonly tag: Exclude<CommandOn<'window'>, 'open-settings'> }
  /** At that section; where none is named, at the one that is open, or else the first. */
  | { readonly tag: 'open-settings'; readonly section?: SettingsSection }
  | { readonly tag: 'open-application'; readonly applicationId: ApplicationId }
  /** The application with the step that is to be written: what speaks against writing now is said there, once. */
  | { readonly tag: 'write-message'; readonly applicationId: ApplicationId; readonly step: MessageStep }
  /** The short form after an interview: people met, talking points, what was said about timing. */
  | { readonly tag: 'debrief'; readonly applicationId: ApplicationId; readonly interviewId: InterviewId }
  | { readonly tag: 'record-reply'; readonly applicationId: ApplicationId };

export interface Events {
  'board:changed': BoardChange;
  'settings:changed': Settings;
  /** Something was changed from outside the window (notification, tray): show its toast with Undo. */
  'change:made': ChangeOutcome;
  /** Something asked for from outside the window could not be done: show why. */
  'change:refused': Failure;
  'window:request': WindowRequest;
}
export type EventName = keyof Events;
