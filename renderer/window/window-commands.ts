/** How the window carries out its commands, and requests from the tray and notifications. */
import type { CommandOn } from '@shared/commands/commands';
import type { WindowRequest } from '@shared/ipc/events';
import { showsCards } from '@shared/model/settings/view';
import { useCardFilter } from '../cards/filter';
import { openFilters } from '../cards/filters/filter-bar-state';
import { redoLast, undoLast } from '../core/bridge';
import { importFiles } from '../core/files/files-to-import';
import {
  closeDialog,
  closePanel,
  openDialog,
  openSettings,
  showApplication,
  showView,
  useWindow,
} from '../core/navigation';
import { pauseReminders, resumeReminders } from '../core/pause-reminders';
import { clearSelection, selectAllShown } from '../cards/selection/selection';
import { focusCardOrHeir } from '../cards/focus/card-focus';
import { useBoard } from '../cards/store';
import { openSavedViewsMenu } from '../cards/saved-views/saved-views';
import { askToPrint } from '../insights/paper/print-request';
import { focusDueNow } from '../due-now/due-now-id';
import { closeInPeople } from '../people/people-state';
import { isTextField } from '../ui/text-field';
import { waitForLetter } from './go/go-keys';
import { SEARCH_FIELD_ID } from './toolbar/toolbar';

const carryOut: Readonly<Record<CommandOn<'window'>, () => void>> = {
  'new-application': newApplication,
  'add-interview': () =>
    openDialog({
      tag: 'application-form',
      applicationId: useWindow.getState().panel,
      focus: 'new-interview',
    }),
  'import-file': importFile,
  'export-file': () => {
    if (useWindow.getState().dialog === null) openDialog({ tag: 'export', isFromSettings: false });
  },
  'report-activity': () => {
    const { dialog } = useWindow.getState();
    // It is also offered by the dialog of exports, and in the settings.
    if (dialog === null || dialog.tag === 'export' || dialog.tag === 'settings')
      openDialog({ tag: 'report', isFromSettings: false });
  },
  'print-insights': () => {
    if (useWindow.getState().dialog === null) askToPrint();
  },
  find: focusSearch,
  undo: () => undoOrRedo('undo'),
  redo: () => undoOrRedo('redo'),
  'open-settings': () => openSettings(),
  'show-board': () => {
    showView('board');
    showCards('current');
    closePanel();
  },
  'show-archived': () => showCards('archived'),
  'show-table': () => showView('table'),
  'show-calendar': () => showView('calendar'),
  'show-people': () => showView('people'),
  'show-due-now': showDueNow,
  go: waitForLetter,
  'show-insights': () => showView('insights'),
  'show-filters': showFilters,
  'show-saved-views': showSavedViews,
  'save-view': () => {
    if (useWindow.getState().dialog === null) openDialog({ tag: 'save-view', renames: null });
  },
  'show-drafts': () => openDialog({ tag: 'drafts' }),
  'open-palette': openPalette,
  'show-keys': () => openDialog({ tag: 'keys' }),
  'show-legend': () => openDialog({ tag: 'legend' }),
  'pause-reminders': pauseReminders,
  'resume-reminders': resumeReminders,
  'select-all': selectAllShown,
  'close-what-is-open': () => void closeWhatIsOpen(),
};

/** Runs a command of the window. */
export function runWindowCommand(id: CommandOn<'window'>): void {
  carryOut[id]();
}

/** Carries out a request from outside the page. */
export function perform(request: WindowRequest): void {
  switch (request.tag) {
    case 'open-settings':
      openSettings(request.section);
      return;
    case 'open-application':
      showApplication(request.applicationId);
      return;
    case 'write-message':
      showApplication(request.applicationId, {
        kind: request.step,
        contactId: 'contactId' in request ? request.contactId : null,
      });
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
    case 'import-opened':
      importFiles({ opened: 1 });
      return;
    default:
      runWindowCommand(request.tag);
  }
}

/**
 * Clears the selection; closes the panel; among people the open one or the search; then what isn't a view of the cards;
 * among cards the search. False if there
 * was nothing to close.
 */
export function closeWhatIsOpen(): boolean {
  const { panel, view } = useWindow.getState();
  const isInBar = Boolean(document.activeElement?.closest('[data-selection-bar]'));
  if (showsCards(view) && clearSelection()) {
    if (isInBar) focusCardOrHeir(useBoard.getState().tabStop);
    return true;
  }
  if (panel !== null) closePanel();
  else if (view === 'people' && closeInPeople()) return true;
  else if (!showsCards(view)) showView('board');
  else if (useCardFilter.getState().query !== '') useCardFilter.setState({ query: '' });
  else return false;
  return true;
}

/** In the view of the cards that is shown, or else on the board. */
function showCards(which: 'current' | 'archived'): void {
  if (!showsCards(useWindow.getState().view)) showView('board');
  useCardFilter.setState({ isArchived: which === 'archived' });
}

function showDueNow(): void {
  showView('board');
  useWindow.setState({ isDueNowOpen: true });
  requestAnimationFrame(focusDueNow);
}

function showFilters(): void {
  if (!showsCards(useWindow.getState().view)) showView('board');
  openFilters();
}

function showSavedViews(): void {
  if (!showsCards(useWindow.getState().view)) showView('board');
  openSavedViewsMenu();
}

function newApplication(): void {
  // If a form is already open, opening it again would discard what is being typed.
  if (useWindow.getState().dialog?.tag === 'application-form') return;
  openDialog({ tag: 'application-form', applicationId: null });
}

function openPalette(): void {
  const { dialog } = useWindow.getState();
  // A form that is being filled in stays.
  if (dialog === null) openDialog({ tag: 'palette' });
  else if (dialog.tag === 'palette') closeDialog();
}

function importFile(): void {
  if (useWindow.getState().dialog === null) openDialog({ tag: 'import' });
}

function focusSearch(): void {
  if (useWindow.getState().dialog !== null) return;
  // What it finds is on the board, or among the people.
  const { view } = useWindow.getState();
  if (view !== 'people' && !showsCards(view)) useWindow.setState({ view: 'board' });
  const field = document.getElementById(SEARCH_FIELD_ID);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

/** In a text field the field's own undo; otherwise the last change. Nothing changes behind a form that is being filled in. */
function undoOrRedo(which: 'undo' | 'redo'): void {
  const field = document.activeElement;
  if (field !== null && isTextField(field)) {
    // As for a key, a field that keeps its own steps hears of it first.
    const inputType = which === 'undo' ? 'historyUndo' : 'historyRedo';
    const asked = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
    if (field.dispatchEvent(asked)) document.execCommand(which);
    return;
  }
  const { dialog } = useWindow.getState();
  if (dialog !== null && dialog.tag !== 'settings') return;
  void (which === 'undo' ? undoLast() : redoLast());
}
