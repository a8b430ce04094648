/** What main sends the renderer unasked. A separate map, since these get no answer. */
import type { CommandOn } from '../commands/commands';
import type { BoardChange } from '../model/card';
import type { MessageStep } from '../model/application';
import type { ApplicationId, ContactId, InterviewId } from '../model/ids';
import type { Occasion } from '../model/settings/message-kind';
import type { SettingsSection } from '../model/settings/settings-section';
import type { Settings } from './contract';
import type { KeptCalendar } from './export';
import type { ChangeOutcome, Failure } from '../model/outcome';

/** What a menu item, a key, the tray or a notification asks the window to show or do. */
export type WindowRequest =
  | { readonly tag: Exclude<CommandOn<'window'>, 'open-settings'> }
  /** At that section; if none is named, at the open one or else the first. */
  | { readonly tag: 'open-settings'; readonly section?: SettingsSection }
  | { readonly tag: 'open-application'; readonly applicationId: ApplicationId }
  /** The application whose step is about to be written. Its guards are shown there, once. */
  | { readonly tag: 'write-message'; readonly applicationId: ApplicationId; readonly step: MessageStep }
  /** A message that belongs to no step, to whom it was put off for. */
  | {
      readonly tag: 'write-message';
      readonly applicationId: ApplicationId;
      readonly step: Occasion;
      readonly contactId: ContactId | null;
    }
  /** The debrief after an interview: people met, talking points, what they said about timing. */
  | { readonly tag: 'debrief'; readonly applicationId: ApplicationId; readonly interviewId: InterviewId }
  | { readonly tag: 'record-reply'; readonly applicationId: ApplicationId }
  /** A file was opened with the program. */
  | { readonly tag: 'import-opened' };

export interface Events {
  'board:changed': BoardChange;
  'settings:changed': Settings;
  /** A change was made outside the window (notification, tray): show its toast with Undo. */
  'change:made': ChangeOutcome;
  /** A change requested outside the window could not be made: show why. */
  'change:refused': Failure;
  /** How much of an import, or of its undo, is recorded: from 0 to 1. */
  'import:progress': number;
  /** How much of an export is read: from 0 to 1. */
  'export:progress': number;
  /** A backup was begun, made, or failed. */
  'backups:changed': null;
  /** The calendar file that is kept up to date was written, or couldn't be. */
  'calendar:changed': KeptCalendar | null;
  'window:request': WindowRequest;
  /** For the preload, not the page: the start is over, and what only it needed can go. */
  'memory:release': null;
}
export type EventName = keyof Events;
