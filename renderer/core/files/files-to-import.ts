/** Files that were dropped, pasted or opened with the program, and wait to be imported. */
import { createStore } from 'zustand/vanilla';
import { openDialog, useWindow } from '../navigation';
import { showToast } from '../toasts';
import { t } from '../words';

export interface FilesToImport {
  readonly files: readonly File[];
  /** Main has some too, which were opened with the program. */
  readonly isOpened: boolean;
}

export const filesToImport = createStore<FilesToImport>(() => ({ files: [], isOpened: false }));

export const hasWaiting = ({ files, isOpened }: FilesToImport) => files.length > 0 || isOpened;

function addWaiting({ files = [], isOpened = false }: Partial<FilesToImport>): void {
  filesToImport.setState((before) => ({
    files: [...before.files, ...files],
    isOpened: before.isOpened || isOpened,
  }));
}

/**
 * Adds to what waits. The import opens, or goes on with them when it is done with what it shows; another dialog is left
 * alone, and the import opens after it.
 */
export function importFiles(added: Partial<FilesToImport>): void {
  addWaiting(added);
  const { dialog } = useWindow.getState();
  if (dialog === null) openDialog({ tag: 'import' });
  else if (dialog.tag !== 'import') {
    showToast({ text: t('exchange.waiting.after'), tone: 'change', undoes: null });
  }
}

/** Imports what was pasted into a dialog, in that dialog's place. */
export function importInItsPlace(files: readonly File[]): void {
  addWaiting({ files });
  openDialog({ tag: 'import' });
}

/** The next file, which then waits no longer; null if only main has any. */
export function takeFile(): File | null {
  const { files } = filesToImport.getState();
  const [next, ...others] = files;
  filesToImport.setState({ files: others });
  return next ?? null;
}

/** What waits isn't imported. */
export function forgetWaiting(): void {
  filesToImport.setState({ files: [], isOpened: false });
}

/** Opens the import once the dialog that was in its way has closed. */
export function followDialogs(): () => void {
  return useWindow.subscribe(({ dialog }, before) => {
    if (dialog !== null || before.dialog === null || !hasWaiting(filesToImport.getState())) return;
    // After whatever the closing dialog opens in its place.
    queueMicrotask(() => {
      if (useWindow.getState().dialog === null) openDialog({ tag: 'import' });
    });
  });
}
