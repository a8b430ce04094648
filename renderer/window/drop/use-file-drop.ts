/**
 * A file dropped on the open application is linked to it. Dropped anywhere else, or pasted, it opens the import, and so does
 * the pasted text of an invitation or a mail. Dragging cards never carries files.
 */
import { useEffect } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../../cards/store';
import { pathOf } from '../../core/bridge';
import { afterPaint } from '../../core/paint/after-paint';
import { t } from '../../core/words';
import { isLetterText } from '@shared/exchange/letters/letter-text';
import { filesInFolders, hasFolder } from '../../core/files/dropped-files';
import { isTextField } from '../../ui/text-field';
import { followDialogs, importFiles, pastedFile } from '../../core/files/files-to-import';
import { openDialog, useWindow } from '../../core/navigation';
import { showToast } from '../../core/toasts';
import { sortFiles, useFileDrag, type FileDrag } from './file-drag';
import { linkFiles } from './link-files';

export function useFileDrop(): void {
  useEffect(() => {
    window.addEventListener('dragover', allowFiles);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', openFile);
    window.addEventListener('paste', openPasted);
    const stop = followDialogs();
    return () => {
      stop();
      window.removeEventListener('dragover', allowFiles);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', openFile);
      window.removeEventListener('paste', openPasted);
    };
  }, []);
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

function allowFiles(event: DragEvent): void {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  if (useFileDrag.getState().over === null) useFileDrag.setState({ over: placesNow() });
}

/** The window itself is left, not just what is under the pointer. */
function leave({ relatedTarget }: DragEvent): void {
  if (relatedTarget === null) useFileDrag.setState({ over: null });
}

const PANEL = '[data-panel]';

function placesNow(): FileDrag['over'] {
  const panel = linkable() === null ? null : document.querySelector(PANEL);
  if (panel === null) return { panel: null };
  const { left, top, width, height } = panel.getBoundingClientRect();
  return { panel: { left, top, width, height } };
}

/** The open application, if files can be linked to it. */
function linkable(): ApplicationId | null {
  const { panel, dialog } = useWindow.getState();
  if (panel === null || dialog !== null) return null;
  return useBoard.getState().cards.get(panel)?.unreadable === null ? panel : null;
}

function openFile(event: DragEvent): void {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  useFileDrag.setState({ over: null });
  const files = [...(event.dataTransfer?.files ?? [])];
  const { target } = event;
  const applicationId = target instanceof Element && target.closest(PANEL) !== null ? linkable() : null;
  if (files.length > 0 && applicationId !== null) {
    const { paths, others } = sortFiles(files, pathOf);
    const isOnMessage = target instanceof Element && target.closest('[data-writing]') !== null;
    void linkFiles(applicationId, paths).then(() => {
      if (!isOnMessage || paths.length === 0) return;
      // Behind what is said about the change itself: beside a message only the last is in sight.
      afterPaint(() => showToast({ text: t('composer.notAttached'), tone: 'change', undoes: null }));
    });
    if (others.length > 0) importFiles({ files: others });
  } else if (event.dataTransfer && hasFolder(event.dataTransfer)) void openFolders(event.dataTransfer);
  else if (files.length > 0) importFiles({ files });
  // A form that is being filled in stays; what is read already is kept too.
  else if (useWindow.getState().dialog === null) {
    openDialog({ tag: 'import', why: t('exchange.choose.emptyDrop') });
  }
}

async function openFolders(transfer: DataTransfer): Promise<void> {
  const found = await filesInFolders(transfer);
  if (found.files.length > 0) importFiles(found);
  else if (useWindow.getState().dialog === null) {
    openDialog({ tag: 'import', why: t('exchange.choose.emptyFolder') });
  }
}

/** Text that belongs into a field stays there. */
function openPasted(event: ClipboardEvent): void {
  const { dialog } = useWindow.getState();
  if (dialog !== null && dialog.tag !== 'import') return;
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  // A word processor copies a picture of the text with it.
  if (isTextField(document.activeElement) && (text !== '' || files.length === 0)) return;
  if (files.length === 0 && !isLetterText(text)) return;
  event.preventDefault();
  importFiles({ files: files.length > 0 ? files : [pastedFile(text)] });
}
