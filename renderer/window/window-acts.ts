/** What keys, menu items, the tray and notifications ask of the window. */
import type { WindowRequest } from '@shared/ipc/events';
import { redoLast, undoLast } from '../core/bridge';
import { isTextField } from '../core/text-field';
import { SEARCH_FIELD_ID } from './toolbar/toolbar';
import { useCardFilter } from '../cards/filter';
import {
  closeDialog,
  closePanel,
  openDialog,
  openSettings,
  showApplication,
  useWindow,
} from '../core/navigation';

/** Does what was asked for. */
export function perform(request: WindowRequest): void {
  switch (request.tag) {
    case 'new-application':
      newApplication();
      return;
    case 'add-interview':
      openDialog({
        tag: 'application-form',
        applicationId: useWindow.getState().panel,
        focus: 'new-interview',
      });
      return;
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
    case 'find':
      focusSearch();
      return;
    case 'undo':
    case 'redo':
      undoOrRedo(request.tag);
      return;
    case 'show-archived':
      showView(true);
      return;
    case 'show-board':
      showView(false);
      closePanel();
  }
}

function showView(isArchived: boolean): void {
  closeDialog();
  useCardFilter.setState({ isArchived });
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
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own history.
    document.execCommand(which);
    return;
  }
  const { dialog } = useWindow.getState();
  if (dialog !== null && dialog.tag !== 'settings') return;
  void (which === 'undo' ? undoLast() : redoLast());
}
