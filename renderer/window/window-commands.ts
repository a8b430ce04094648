/** What the window does for its commands, and for what the tray and notifications ask of it. */
import type { CommandOn } from '@shared/commands/commands';
import type { WindowRequest } from '@shared/ipc/events';
import { useCardFilter } from '../cards/filter';
import { redoLast, undoLast } from '../core/bridge';
import {
  closeDialog,
  closePanel,
  openDialog,
  openSettings,
  showApplication,
  useWindow,
} from '../core/navigation';
import { pauseReminders, resumeReminders } from '../core/pause-reminders';
import { isTextField } from '../ui/text-field';
import { SEARCH_FIELD_ID } from './toolbar/toolbar';

const carryOut: Readonly<Record<CommandOn<'window'>, () => void>> = {
  'new-application': newApplication,
  'add-interview': () =>
    openDialog({
      tag: 'application-form',
      applicationId: useWindow.getState().panel,
      focus: 'new-interview',
    }),
  find: focusSearch,
  undo: () => undoOrRedo('undo'),
  redo: () => undoOrRedo('redo'),
  'open-settings': () => openSettings(),
  'show-board': () => {
    showCards('current');
    closePanel();
  },
  'show-archived': () => showCards('archived'),
  'show-keys': () => openDialog({ tag: 'keys' }),
  'pause-reminders': pauseReminders,
  'resume-reminders': resumeReminders,
  'close-what-is-open': () => void closeWhatIsOpen(),
};

/** Carries a command of the window out. */
export function runWindowCommand(id: CommandOn<'window'>): void {
  carryOut[id]();
}

/** Does what was asked for from outside the page. */
export function perform(request: WindowRequest): void {
  switch (request.tag) {
    case 'open-settings':
      openSettings(request.section);
      return;
    case 'open-application':
      showApplication(request.applicationId);
      return;
    case 'write-message':
      showApplication(request.applicationId, request.step);
      return;
    case 'debrief':
      openDialog({
        tag: 'debrief',
        applicationId: request.applicationId,
        interviewId: request.interviewId,
      });
      return;
    case 'record-reply':
      openDialog({ tag: 'reply', applicationId: request.applicationId });
      return;
    default:
      runWindowCommand(request.tag);
  }
}

/** Closes the panel, or else empties the search. False if neither was there. */
export function closeWhatIsOpen(): boolean {
  if (useWindow.getState().panel !== null) closePanel();
  else if (useCardFilter.getState().query !== '') useCardFilter.setState({ query: '' });
  else return false;
  return true;
}

function showCards(which: 'current' | 'archived'): void {
  closeDialog();
  useCardFilter.setState({ isArchived: which === 'archived' });
}

function newApplication(): void {
  // Asked for again while a form is open, it would take away what is being typed.
  if (useWindow.getState().dialog?.tag === 'application-form') return;
  openDialog({ tag: 'application-form', applicationId: null });
}

function focusSearch(): void {
  if (useWindow.getState().dialog !== null) return;
  const field = document.getElementById(SEARCH_FIELD_ID);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

/** In a text field the field's own; otherwise the last change. Behind a form that is being filled in nothing changes. */
function undoOrRedo(which: 'undo' | 'redo'): void {
  if (isTextField(document.activeElement)) {
    document.execCommand(which);
    return;
  }
  const { dialog } = useWindow.getState();
  if (dialog !== null && dialog.tag !== 'settings') return;
  void (which === 'undo' ? undoLast() : redoLast());
}
