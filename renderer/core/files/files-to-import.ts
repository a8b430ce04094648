/** Files that were dropped, pasted or opened with the program, and wait to be imported. */
import { createStore } from 'zustand/vanilla';
import { withoutUnseenStarts } from '@shared/exchange/letters/letter-text';
import { openDialog, useWindow } from '../navigation';
import { showToast } from '../toasts';
import { t } from '../words';

export interface FilesToImport {
  readonly files: readonly File[];
  /** How many main has besides, which were opened with the program; of those that came last, at least one. */
  readonly opened: number;
  /** There were more at once than are taken, and the others were left out. */
  readonly isCut: boolean;
}

/** The pasted text as a file to be imported. */
export function pastedFile(text: string): File {
  return new File([withoutUnseenStarts(text)], t('exchange.choose.pasted'));
}

const nothing: FilesToImport = { files: [], opened: 0, isCut: false };

export const filesToImport = createStore<FilesToImport>(() => nothing);

export const hasWaiting = ({ files, opened }: FilesToImport) => files.length > 0 || opened > 0;

function addWaiting({ files = [], opened = 0, isCut = false }: Partial<FilesToImport>): void {
  filesToImport.setState((before) => ({
    files: [...before.files, ...files],
    opened: before.opened + opened,
    isCut: before.isCut || isCut,
  }));
}

/**
 * Adds to what waits. The import opens, or continues with them when it is done with what it shows; another dialog is left
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
  const { files, opened, isCut } = filesToImport.getState();
  const [next, ...others] = files;
  filesToImport.setState({ files: others, isCut: isCut && (others.length > 0 || opened > 0) });
  return next ?? null;
}

/** What waits isn't imported. */
export function forgetWaiting(): void {
  filesToImport.setState(nothing);
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
